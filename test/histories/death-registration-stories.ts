/** The ways of death-registration that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { deathRegistrationV1 } from '../../workflows/death-registration/v1/procedure.js';
import { atStep, collected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('death-registration', 'death-extract');
const received = submission(deathRegistrationV1, '2026-03-02 09:00');

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: deathRegistrationV1, name, ends, shows, told };
}

export const deathRegistrationStories: readonly Story[] = [
  story('straightforward', 'completed', 'Registered on the day of receipt, and the extract is collected', [
    received,
    registration.accepted('2026-03-02 09:01'),
    registration.completed('2026-03-02 10:00', '12/2026'),
    collected('2026-03-02 10:30', ['death-registration']),
  ]),
  story('prepared-and-signed', 'completed', 'Prepared, sent back once, prepared again and signed by a second officer', [
    received,
    registration.awaitsDecision('2026-03-02 09:01'),
    registration.proposed('2026-03-02 09:30'),
    registration.sentBack('2026-03-02 09:40'),
    registration.proposed('2026-03-02 10:00'),
    registration.signed('2026-03-02 10:10'),
    registration.completed('2026-03-02 10:11', '12/2026'),
  ]),
  story(
    'substitute-is-verified',
    'completed',
    'A paper in place of the death notice is verified: the longer limit holds',
    [
      submission(deathRegistrationV1, '2026-03-02 09:00', 'substitute-notice'),
      registration.verifies('2026-03-02 09:10'),
      registration.completed('2026-03-05 09:00', '12/2026'),
    ],
  ),
  story(
    'supplement-and-return',
    'completed',
    'The name is to be proved: the clock stands, the paper comes, it is registered',
    [
      submission(deathRegistrationV1, '2026-03-02 09:00', 'deceased-name-differs'),
      registration.asksForPapers('2026-03-02 09:10', 'deceased-name-differs'),
      registration.supplied('2026-03-04 10:00', 'deceased-name-differs'),
      registration.completed('2026-03-04 11:00', '12/2026'),
    ],
  ),
  story(
    'code-is-matched',
    'completed',
    'The list of the other system has no code for the ethnic group: the desk matches it, and no clock stands',
    [
      submission(deathRegistrationV1, '2026-03-02 09:00', 'ethnic-group-unmapped'),
      registration.asksForPapers('2026-03-02 09:10', 'ethnic-group-unmapped'),
      registration.supplied('2026-03-02 14:00', 'ethnic-group-unmapped'),
      registration.completed('2026-03-02 14:05', '12/2026'),
    ],
  ),
  story('supplement-lapses', 'lapsed', 'The paper that proves the name never comes', [
    submission(deathRegistrationV1, '2026-03-02 09:00', 'deceased-name-differs'),
    registration.asksForPapers('2026-03-02 09:10', 'deceased-name-differs'),
    registration.alarm('supplement-limit'),
  ]),
  story('refused', 'refused', 'The register does not know the deceased: refused, and the family is told why', [
    submission(deathRegistrationV1, '2026-03-02 09:00', 'deceased-not-in-register'),
    registration.rejected('2026-03-02 09:10', 'deceased-not-in-register'),
  ]),
  story(
    'after-three-and-late',
    'completed',
    'Received after 15:00: due on the next working day; late, an apology, registered',
    [
      submission(deathRegistrationV1, '2026-03-06 15:30'),
      registration.accepted('2026-03-06 15:31'),
      registration.alarm('due'),
      registration.completed('2026-03-10 09:00', '12/2026'),
    ],
  ),
  story('withdrawn-too-late', 'completed', 'Withdrawn while it was being registered: the registered death stands', [
    received,
    registration.accepted('2026-03-02 09:01'),
    withdrawn('2026-03-02 09:30'),
    registration.cancellationDeclined('2026-03-02 09:32', 'registered-death-stands'),
    registration.completed('2026-03-02 09:33', '12/2026'),
  ]),
  story('recorded-by-hand', 'completed', 'Registered in the other system: its number is recorded by hand', [
    received,
    registration.notDelivered('2026-03-02 09:10', 'agency-unreachable'),
    registration.recordedByHand('2026-03-02 10:00', '12/2026'),
  ]),
];
