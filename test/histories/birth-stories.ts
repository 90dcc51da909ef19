/** The ways of interlinked-birth that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { atStep, caseIsDue, collected, corrected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const received = submission(birthV1, '2026-03-02 09:00');
const registered: readonly Told[] = [
  received,
  registration.accepted('2026-03-02 09:01'),
  registration.completed('2026-03-02 10:00', '12/2026'),
  residence.accepted('2026-03-02 10:01'),
];
const resident: readonly Told[] = [
  ...registered,
  residence.completed('2026-03-03 09:00', '34/TB'),
  insurance.accepted('2026-03-03 09:01'),
];

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: birthV1, name, ends, shows, told };
}

export const birthStories: readonly Story[] = [
  story('straightforward', 'completed', 'All three steps are carried out, one after the other', [
    ...resident,
    insurance.completed('2026-03-04 09:00', 'TE1240000001'),
  ]),
  story(
    'prepared-and-signed',
    'partly-completed',
    'The registration is prepared, sent back, prepared again and signed; two officers examine',
    [
      received,
      registration.awaitsDecision('2026-03-02 09:01'),
      registration.proposed('2026-03-02 09:30'),
      registration.sentBack('2026-03-02 09:40'),
      registration.proposed('2026-03-02 10:00'),
      registration.signed('2026-03-02 10:10'),
      registration.completed('2026-03-02 10:11', '12/2026'),
      residence.awaitsDecision('2026-03-02 10:12'),
      residence.approved('2026-03-03 08:00'),
      residence.completed('2026-03-03 08:01', '34/TB'),
      insurance.awaitsDecision('2026-03-03 08:02'),
      insurance.refused('2026-03-03 10:00', 'six-or-older'),
      insurance.refusalRegistered('2026-03-03 10:01'),
    ],
  ),
  story(
    'supplement-and-return',
    'completed',
    'A paper is asked for, the clocks stand, it is handed in, and the step goes on',
    [
      ...registered,
      residence.awaitsDecision('2026-03-02 10:02'),
      residence.asksForPapers('2026-03-03 10:00', 'ct01-consent'),
      residence.supplied('2026-03-05 10:00', 'ct01-consent'),
      residence.completed('2026-03-06 09:00', '34/TB'),
      insurance.completed('2026-03-06 10:00', 'TE1240000001'),
    ],
  ),
  story(
    'supplement-lapses',
    'lapsed',
    'The papers never come: the step is refused, what needs it is skipped, the case lapses',
    [
      received,
      registration.asksForPapers('2026-03-02 09:10', 'mother-name-differs'),
      registration.alarm('supplement-limit'),
    ],
  ),
  story(
    'middle-step-refused',
    'partly-completed',
    'The residence is refused; the card, which does not need it, is issued all the same',
    [
      ...registered,
      residence.rejected('2026-03-03 09:00', 'head-not-in-register'),
      insurance.completed('2026-03-04 09:00', 'TE1240000001'),
    ],
  ),
  story(
    'withdrawn-and-compensated',
    'withdrawn',
    'Withdrawn late: one step is cancelled, one taken back, the registered birth stands',
    [
      ...resident,
      withdrawn('2026-03-03 10:00'),
      insurance.cancelled('2026-03-03 10:05'),
      residence.compensated('2026-03-03 11:00'),
    ],
  ),
  story(
    'withdrawn-too-late',
    'withdrawn',
    'Withdrawn while the birth is being registered: the agency declines, the birth stands',
    [
      received,
      registration.accepted('2026-03-02 09:01'),
      withdrawn('2026-03-02 09:30'),
      registration.completed('2026-03-02 09:31', '12/2026'),
      registration.cancellationDeclined('2026-03-02 09:32', 'already-registered'),
    ],
  ),
  story(
    'withdrawn-from-supplement',
    'withdrawn',
    'Withdrawn while the applicant is waited for: nothing is left to cancel',
    [...registered, residence.asksForPapers('2026-03-03 10:00', 'ct01-consent'), withdrawn('2026-03-04 10:00')],
  ),
  story('cancellation-unanswered', 'withdrawn', 'The agency does not answer a cancellation: a person asks again', [
    ...registered,
    withdrawn('2026-03-02 11:00'),
    residence.alarm('cancellation-limit'),
    residence.retried('2026-03-05 08:00'),
    residence.cancellationDeclined('2026-03-05 08:10', 'already-registered'),
    residence.completed('2026-03-05 08:11', '34/TB'),
    residence.compensationDeclined('2026-03-05 09:00', 'paper-in-use'),
  ]),
  story(
    'verification-lengthens',
    'completed',
    'Verification puts the longer limits of the steps and of the case in force',
    [
      received,
      registration.verifies('2026-03-02 09:10'),
      registration.completed('2026-03-04 09:00', '12/2026'),
      residence.verifies('2026-03-04 09:10'),
      residence.asksForPapers('2026-03-05 09:00', 'head-name-differs'),
      residence.supplied('2026-03-06 09:00', 'head-name-differs'),
      residence.completed('2026-03-10 09:00', '34/TB'),
      insurance.completed('2026-03-11 09:00', 'TE1240000001'),
    ],
  ),
  story(
    'late-with-new-appointment',
    'completed',
    'Warned, late, apology and new appointment, late again, escalated, acknowledged, done',
    [
      ...registered,
      residence.alarm('warning'),
      residence.alarm('due'),
      caseIsDue,
      residence.alarm('new-appointment'),
      residence.acknowledged('2026-03-09 08:00'),
      residence.completed('2026-03-09 10:00', '34/TB'),
      insurance.completed('2026-03-09 11:00', 'TE1240000001'),
    ],
  ),
  story(
    'outside-result-agrees',
    'completed',
    'A result is recorded by hand; the answer of the agency, later, says the same',
    [
      received,
      registration.notDelivered('2026-03-02 09:10', 'agency-unreachable'),
      registration.recordedByHand('2026-03-02 10:00', '12/2026'),
      registration.completed('2026-03-02 14:00', '12/2026'),
      residence.completed('2026-03-03 09:00', '34/TB'),
      insurance.completed('2026-03-04 09:00', 'TE1240000001'),
    ],
  ),
  story(
    'outside-result-contradicted',
    'completed',
    'The later answer names another result: a dispute, settled by recording what is right',
    [
      ...registered,
      residence.recordedByHand('2026-03-03 09:00', '33/TB'),
      residence.completed('2026-03-03 14:00', '34/TB'),
      residence.recordedByHand('2026-03-03 15:00', '34/TB'),
      insurance.recordedByHand('2026-03-04 09:00', 'TE1240000001'),
    ],
  ),
  story(
    'delivery-fails-and-is-retried',
    'completed',
    'A dispatch, and then a decision, cannot be delivered: an incident each, driven again',
    [
      received,
      registration.notDelivered('2026-03-02 09:10', 'agency-unreachable'),
      registration.retried('2026-03-02 09:30'),
      registration.completed('2026-03-02 09:40', '12/2026'),
      residence.awaitsDecision('2026-03-02 09:41'),
      residence.approved('2026-03-02 10:00'),
      residence.notDelivered('2026-03-02 10:30', 'agency-unreachable'),
      residence.retried('2026-03-02 11:00'),
      residence.completed('2026-03-02 11:01', '34/TB'),
      insurance.completed('2026-03-03 09:00', 'TE1240000001'),
    ],
  ),
  story(
    'silent-agency',
    'completed',
    'The agency accepts and is silent until it is given up; the result is recorded by hand',
    [
      ...registered,
      residence.alarm('warning'),
      residence.alarm('due'),
      residence.notDelivered('2026-03-05 08:00', 'agency-silent'),
      residence.retried('2026-03-05 09:00'),
      residence.accepted('2026-03-05 09:01'),
      residence.alarm('new-appointment'),
      residence.recordedByHand('2026-03-09 09:00', '34/TB'),
      insurance.completed('2026-03-09 10:00', 'TE1240000001'),
    ],
  ),
  story(
    'result-amended',
    'completed',
    'The certificate first, the personal id number of the twin later, when the case is closed',
    [
      submission(birthV1, '2026-03-02 09:00', 'personal-id-later'),
      registration.completed('2026-03-02 10:00', '12/2026'),
      residence.completed('2026-03-03 09:00', '34/TB'),
      insurance.completed('2026-03-04 09:00', 'TE1240000001'),
      registration.amended('2026-03-10 09:00', '12/2026-SDBS'),
    ],
  ),
  story(
    'calendar-amended',
    'completed',
    'Received by the older edition of the calendar; then 24/11/2026 becomes a day off',
    [
      { ...submission(birthV1, '2026-11-20 09:00'), edition: '2025-12' },
      { ...registration.completed('2026-11-20 09:30', '12/2026'), edition: '2025-12' },
      { at: '2026-11-21 08:00', name: 'amend-calendar', facts: {} },
      residence.completed('2026-11-25 09:00', '34/TB'),
      insurance.completed('2026-11-26 09:00', 'TE1240000001'),
    ],
  ),
  story(
    'corrected-and-handed-over',
    'open',
    'A name is corrected when the agency has sent it back; the result is collected, then amended',
    [
      received,
      registration.asksForPapers('2026-03-02 10:00', 'data-mismatch'),
      corrected('2026-03-02 10:30', ['child.givenName', 'mother.fullName']),
      registration.supplied('2026-03-02 11:00', 'corrected-form'),
      registration.completed('2026-03-02 14:00', '12/2026'),
      collected('2026-03-02 15:00', ['birth-registration']),
      registration.amended('2026-03-03 09:00', '12/2026-SDBS'),
    ],
  ),
];
