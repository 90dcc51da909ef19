/** The ways of interlinked-death that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { deathV1 } from '../../workflows/interlinked-death/v1/procedure.js';
import { atStep, caseIsDue, collected, corrected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('death-registration', 'death-extract');
const removal = atStep('residence-removal', 'residence-removal-notice');
const allowance = atStep('funeral-allowance', 'funeral-allowance-decision');
const received = submission(deathV1, '2026-03-02 09:00');
const registered: readonly Told[] = [
  received,
  registration.accepted('2026-03-02 09:01'),
  registration.completed('2026-03-02 10:00', '5/2026'),
  removal.accepted('2026-03-02 10:01'),
];
const removed: readonly Told[] = [
  ...registered,
  removal.completed('2026-03-03 09:00', '21/TB'),
  allowance.accepted('2026-03-03 09:01'),
];

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: deathV1, name, ends, shows, told };
}

export const deathStories: readonly Story[] = [
  story('straightforward', 'completed', 'All three steps are carried out, one after the other', [
    ...removed,
    allowance.completed('2026-03-06 09:00', '88/QĐ-UBND'),
  ]),
  story(
    'prepared-and-signed',
    'partly-completed',
    'Registration and allowance are prepared and signed; a draft is sent back on the way',
    [
      received,
      registration.awaitsDecision('2026-03-02 09:01'),
      registration.proposed('2026-03-02 09:30'),
      registration.signed('2026-03-02 10:10'),
      registration.completed('2026-03-02 10:11', '5/2026'),
      removal.awaitsDecision('2026-03-02 10:12'),
      removal.approved('2026-03-03 08:00'),
      removal.completed('2026-03-03 08:01', '21/TB'),
      allowance.awaitsDecision('2026-03-03 08:02'),
      allowance.proposed('2026-03-04 08:00'),
      allowance.sentBack('2026-03-04 09:00'),
      allowance.refused('2026-03-04 10:00', 'not-entitled'),
      allowance.refusalRegistered('2026-03-04 10:01'),
    ],
  ),
  story(
    'supplement-and-return',
    'completed',
    'A paper is asked for, the clocks stand, it is handed in, and the step goes on',
    [
      ...removed,
      allowance.asksForPapers('2026-03-04 10:00', 'authorisation-paper'),
      allowance.supplied('2026-03-09 10:00', 'authorisation-paper'),
      allowance.completed('2026-03-11 09:00', '88/QĐ-UBND'),
    ],
  ),
  story(
    'supplement-lapses',
    'partly-completed',
    'The papers for the allowance never come; what was done before stands',
    [
      ...removed,
      allowance.asksForPapers('2026-03-04 10:00', 'authorisation-paper'),
      allowance.alarm('supplement-limit'),
    ],
  ),
  story(
    'middle-step-refused',
    'partly-completed',
    'The removal is refused; the allowance, which does not need it, is paid all the same',
    [
      ...registered,
      removal.rejected('2026-03-03 09:00', 'deceased-lived-elsewhere'),
      allowance.completed('2026-03-06 09:00', '88/QĐ-UBND'),
    ],
  ),
  story('first-step-refused', 'refused', 'The registration is refused: nothing else is begun', [
    received,
    registration.rejected('2026-03-02 09:10', 'deceased-not-in-register'),
  ]),
  story(
    'withdrawn-and-compensated',
    'withdrawn',
    'Withdrawn late: one step is cancelled, one taken back, the registered death stands',
    [
      ...removed,
      withdrawn('2026-03-03 10:00'),
      allowance.cancelled('2026-03-03 10:05'),
      removal.compensated('2026-03-03 11:00'),
    ],
  ),
  story(
    'withdrawn-after-payment',
    'completed',
    'Withdrawn when the allowance is decided: the agency declines, and it cannot be undone',
    [
      ...removed,
      withdrawn('2026-03-05 10:00'),
      allowance.cancellationDeclined('2026-03-05 10:05', 'already-paid'),
      allowance.completed('2026-03-05 10:06', '88/QĐ-UBND'),
      removal.compensationDeclined('2026-03-05 11:00', 'deceased-has-no-residence'),
    ],
  ),
  story(
    'verification-lengthens',
    'completed',
    'A paper in place of the death notice is verified: the longer limit is in force',
    [
      submission(deathV1, '2026-03-02 09:00', 'substitute-notice'),
      registration.verifies('2026-03-02 09:10'),
      registration.completed('2026-03-05 09:00', '5/2026'),
      removal.completed('2026-03-06 09:00', '21/TB'),
      allowance.completed('2026-03-09 09:00', '88/QĐ-UBND'),
    ],
  ),
  story(
    'late-with-new-appointment',
    'completed',
    'Warned, late, apology and new appointment, late again, escalated, acknowledged, done',
    [
      ...removed,
      allowance.alarm('warning'),
      caseIsDue,
      allowance.alarm('due'),
      allowance.alarm('new-appointment'),
      allowance.acknowledged('2026-03-13 08:00'),
      allowance.completed('2026-03-13 10:00', '88/QĐ-UBND'),
    ],
  ),
  story(
    'outside-result-agrees',
    'completed',
    'A result is recorded by hand; the answer of the agency, later, says the same',
    [
      ...registered,
      removal.recordedByHand('2026-03-03 09:00', '21/TB'),
      removal.completed('2026-03-03 14:00', '21/TB'),
      allowance.completed('2026-03-06 09:00', '88/QĐ-UBND'),
    ],
  ),
  story(
    'outside-result-contradicted',
    'completed',
    'The later answer is a refusal: a dispute that outlives the case, then settled',
    [
      ...registered,
      removal.recordedByHand('2026-03-03 09:00', '21/TB'),
      removal.rejected('2026-03-03 14:00', 'household-differs'),
      allowance.completed('2026-03-06 09:00', '88/QĐ-UBND'),
      removal.acknowledged('2026-03-09 09:00'),
    ],
  ),
  story(
    'delivery-fails-and-is-retried',
    'refused',
    'A dispatch, and then a decision, cannot be delivered: an incident each, driven again',
    [
      received,
      registration.awaitsDecision('2026-03-02 09:01'),
      registration.refused('2026-03-02 09:30', 'died-in-future'),
      registration.notDelivered('2026-03-02 09:40', 'agency-unreachable'),
      registration.retried('2026-03-02 10:00'),
      registration.refusalRegistered('2026-03-02 10:01'),
    ],
  ),
  story(
    'silent-agency',
    'completed',
    'The agency accepts and is silent until it is given up; then it answers after all',
    [
      ...registered,
      removal.alarm('warning'),
      removal.alarm('due'),
      removal.notDelivered('2026-03-05 08:00', 'agency-silent'),
      removal.completed('2026-03-05 09:00', '21/TB'),
      allowance.completed('2026-03-09 09:00', '88/QĐ-UBND'),
    ],
  ),
  story(
    'calendar-amended',
    'completed',
    'Received by the older edition of the calendar; then 24/11/2026 becomes a day off',
    [
      { ...submission(deathV1, '2026-11-20 09:00'), edition: '2025-12' },
      { ...registration.completed('2026-11-20 09:30', '5/2026'), edition: '2025-12' },
      { ...removal.asksForPapers('2026-11-20 10:00', 'household-differs'), edition: '2025-12' },
      { at: '2026-11-21 08:00', name: 'amend-calendar', facts: {} },
      removal.supplied('2026-11-23 08:00', 'household-differs'),
      removal.completed('2026-11-25 09:00', '21/TB'),
      allowance.completed('2026-11-30 09:00', '88/QĐ-UBND'),
    ],
  ),
  story(
    'corrected-and-handed-over',
    'completed',
    'Corrected before it left, and all results collected when the case has ended',
    [
      received,
      corrected('2026-03-02 09:01', ['applicant.phone']),
      registration.completed('2026-03-02 10:00', '5/2026'),
      removal.completed('2026-03-03 09:00', '21/TB'),
      allowance.completed('2026-03-05 09:00', '88/QĐ-UBND'),
      collected('2026-03-06 09:00', ['death-registration', 'residence-removal', 'funeral-allowance']),
    ],
  ),
];
