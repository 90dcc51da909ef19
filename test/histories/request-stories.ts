/** The ways of data-subject-request that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { requestV1 } from '../../workflows/data-subject-request/v1/procedure.js';
import { atStep, caseIsDue, collected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const answer = atStep('request-answer', 'request-reply');
const fulfilment = atStep('request-fulfilment', 'fulfilment-notice');
const received = submission(requestV1, '2026-03-02 09:00');
const answered: readonly Told[] = [
  received,
  answer.accepted('2026-03-02 09:01'),
  answer.completed('2026-03-03 09:00', '5/UBND-BVDL'),
  fulfilment.accepted('2026-03-03 09:01'),
];

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: requestV1, name, ends, shows, told };
}

export const requestStories: readonly Story[] = [
  story('straightforward', 'completed', 'Answered on the next day, and done within the limit', [
    ...answered,
    fulfilment.completed('2026-03-06 09:00', '8/TB-UBND'),
  ]),
  story(
    'prepared-and-signed',
    'completed',
    'One officer answers; what was asked is prepared, sent back once, and signed by another',
    [
      received,
      answer.awaitsDecision('2026-03-02 09:01'),
      answer.approved('2026-03-03 08:00'),
      answer.completed('2026-03-03 08:01', '5/UBND-BVDL'),
      fulfilment.awaitsDecision('2026-03-03 08:02'),
      fulfilment.proposed('2026-03-04 08:00'),
      fulfilment.sentBack('2026-03-04 09:00'),
      fulfilment.proposed('2026-03-05 08:00'),
      fulfilment.signed('2026-03-05 09:00'),
      fulfilment.completed('2026-03-05 09:01', '8/TB-UBND'),
    ],
  ),
  story('answer-refused', 'refused', 'The answer is a refusal: nothing is done, and the person is told why', [
    received,
    answer.awaitsDecision('2026-03-02 09:01'),
    answer.refused('2026-03-03 09:00', 'not-eligible'),
    answer.refusalRegistered('2026-03-03 09:01'),
  ]),
  story('erasure-forbidden', 'partly-completed', 'Answered, but the law keeps what was to be erased', [
    submission(requestV1, '2026-03-02 09:00', 'kept-by-law'),
    answer.completed('2026-03-03 09:00', '5/UBND-BVDL'),
    fulfilment.rejected('2026-03-04 09:00', 'kept-by-law'),
  ]),
  story('erasure-has-the-longer-limit', 'completed', 'An erasure is verified first: the longer limit is in force', [
    submission(requestV1, '2026-03-02 09:00', 'erasure-verified'),
    answer.completed('2026-03-03 09:00', '5/UBND-BVDL'),
    fulfilment.verifies('2026-03-03 09:10'),
    fulfilment.completed('2026-03-16 09:00', '8/TB-UBND'),
  ]),
  story('identity-is-proved', 'completed', 'Who asks is not proved: a paper is asked for, the clocks stand meanwhile', [
    submission(requestV1, '2026-03-02 09:00', 'identity-paper'),
    answer.asksForPapers('2026-03-02 10:00', 'identity-paper'),
    answer.supplied('2026-03-05 10:00', 'identity-paper'),
    answer.completed('2026-03-06 09:00', '5/UBND-BVDL'),
    fulfilment.completed('2026-03-10 09:00', '8/TB-UBND'),
  ]),
  story('identity-is-never-proved', 'lapsed', 'The paper that proves who asks never comes', [
    submission(requestV1, '2026-03-02 09:00', 'identity-paper'),
    answer.asksForPapers('2026-03-02 10:00', 'identity-paper'),
    answer.alarm('supplement-limit'),
  ]),
  story(
    'answered-late',
    'completed',
    'Received on a Friday, warned, not answered by Tuesday: an apology, then answered',
    [
      submission(requestV1, '2026-03-06 16:30'),
      answer.accepted('2026-03-06 16:31'),
      answer.alarm('warning'),
      answer.alarm('due'),
      answer.completed('2026-03-11 09:00', '5/UBND-BVDL'),
      fulfilment.completed('2026-03-12 09:00', '8/TB-UBND'),
    ],
  ),
  story(
    'fulfilled-late',
    'completed',
    'Not done in time, nor by the new appointment: escalated, acknowledged, done at last',
    [
      ...answered,
      fulfilment.alarm('warning'),
      fulfilment.alarm('due'),
      fulfilment.alarm('new-appointment'),
      caseIsDue,
      fulfilment.acknowledged('2026-03-12 08:00'),
      fulfilment.completed('2026-03-12 10:00', '8/TB-UBND'),
    ],
  ),
  story(
    'withdrawn-after-the-answer',
    'withdrawn',
    'Withdrawn when it was answered: the reply stands, the rest is stopped',
    [...answered, withdrawn('2026-03-03 10:00'), fulfilment.cancelled('2026-03-03 10:05')],
  ),
  story('withdrawn-too-late', 'completed', 'Withdrawn when it was done already: it cannot be taken back', [
    ...answered,
    withdrawn('2026-03-05 10:00'),
    fulfilment.cancellationDeclined('2026-03-05 10:05', 'fulfilled-request-stands'),
    fulfilment.completed('2026-03-05 10:06', '8/TB-UBND'),
  ]),
  story(
    'recorded-by-hand',
    'completed',
    'The reply went out on paper and is recorded by hand; both papers are collected',
    [
      received,
      answer.recordedByHand('2026-03-03 09:00', '5/UBND-BVDL'),
      fulfilment.completed('2026-03-05 09:00', '8/TB-UBND'),
      collected('2026-03-06 09:00', ['request-answer', 'request-fulfilment']),
    ],
  ),
];
