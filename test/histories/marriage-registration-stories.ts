/** The ways of marriage-registration that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { marriageRegistrationV1 } from '../../workflows/marriage-registration/v1/procedure.js';
import { atStep, collected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('marriage-registration', 'marriage-certificate');
const received = submission(marriageRegistrationV1, '2026-03-02 09:00');

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: marriageRegistrationV1, name, ends, shows, told };
}

export const marriageRegistrationStories: readonly Story[] = [
  story('straightforward', 'completed', 'Registered on the day of receipt, and the two originals are handed over', [
    received,
    registration.accepted('2026-03-02 09:01'),
    registration.completed('2026-03-02 10:00', '12/2026'),
    collected('2026-03-02 10:30', ['marriage-registration']),
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
  story('status-is-verified', 'completed', 'The declared status is not the registered one: the longer limit holds', [
    submission(marriageRegistrationV1, '2026-03-02 09:00', 'marital-status-verified'),
    registration.verifies('2026-03-02 09:10'),
    registration.completed('2026-03-06 09:00', '12/2026'),
  ]),
  story('both-come-later', 'completed', 'One came alone: the clock stands until both are there', [
    submission(marriageRegistrationV1, '2026-03-02 09:00', 'both-have-to-come'),
    registration.asksForPapers('2026-03-02 09:10', 'both-have-to-come'),
    registration.supplied('2026-03-04 10:00', 'both-have-to-come'),
    registration.completed('2026-03-04 11:00', '12/2026'),
  ]),
  story('supplement-lapses', 'lapsed', 'The two never come together, and the time for it runs out', [
    submission(marriageRegistrationV1, '2026-03-02 09:00', 'both-have-to-come'),
    registration.asksForPapers('2026-03-02 09:10', 'both-have-to-come'),
    registration.alarm('supplement-limit'),
  ]),
  story('refused', 'refused', 'One of the two is married by the register: refused, and they are told why', [
    submission(marriageRegistrationV1, '2026-03-02 09:00', 'existing-marriage'),
    registration.rejected('2026-03-02 09:10', 'existing-marriage'),
  ]),
  story(
    'after-three-and-late',
    'completed',
    'Received after 15:00: due on the next working day; late, then registered',
    [
      submission(marriageRegistrationV1, '2026-03-06 15:30'),
      registration.accepted('2026-03-06 15:31'),
      registration.alarm('due'),
      registration.completed('2026-03-10 09:00', '12/2026'),
    ],
  ),
  story('withdrawn-too-late', 'completed', 'Withdrawn while it was being registered: the registered marriage stands', [
    received,
    registration.accepted('2026-03-02 09:01'),
    withdrawn('2026-03-02 09:30'),
    registration.cancellationDeclined('2026-03-02 09:32', 'registered-marriage-stands'),
    registration.completed('2026-03-02 09:33', '12/2026'),
  ]),
];
