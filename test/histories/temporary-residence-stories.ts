/** The ways of temporary-residence that must replay for ever. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { temporaryResidenceV1 } from '../../workflows/temporary-residence/v1/procedure.js';
import { atStep, collected, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('temporary-residence', 'temporary-residence-notice');
const received = submission(temporaryResidenceV1, '2026-03-02 09:00');

function story(name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story {
  return { version: temporaryResidenceV1, name, ends, shows, told };
}

export const temporaryResidenceStories: readonly Story[] = [
  story('straightforward', 'completed', 'Registered within three working days, and the notice is collected', [
    received,
    registration.accepted('2026-03-02 09:01'),
    registration.completed('2026-03-04 10:00', '12/2026/TB-CT08'),
    collected('2026-03-04 10:30', ['temporary-residence']),
  ]),
  story('examined-and-approved', 'completed', 'An officer of the commune police examines and approves it', [
    received,
    registration.awaitsDecision('2026-03-02 09:01'),
    registration.approved('2026-03-03 09:30'),
    registration.completed('2026-03-03 09:31', '12/2026/TB-CT08'),
  ]),
  story('landlord-consents-later', 'completed', 'The landlord has to consent: the clock stands, the form comes', [
    submission(temporaryResidenceV1, '2026-03-02 09:00', 'owner-consent'),
    registration.asksForPapers('2026-03-02 09:10', 'owner-consent'),
    registration.supplied('2026-03-04 10:00', 'owner-consent'),
    registration.completed('2026-03-05 11:00', '12/2026/TB-CT08'),
  ]),
  story('supplement-lapses', 'lapsed', 'The landlord never consents, and the time for it runs out', [
    submission(temporaryResidenceV1, '2026-03-02 09:00', 'owner-consent'),
    registration.asksForPapers('2026-03-02 09:10', 'owner-consent'),
    registration.alarm('supplement-limit'),
  ]),
  story('refused', 'refused', 'The place is in the home commune: refused, and the lodger is told why', [
    submission(temporaryResidenceV1, '2026-03-02 09:00', 'lodging-in-home-commune'),
    registration.rejected('2026-03-02 09:10', 'lodging-in-home-commune'),
  ]),
  story('warned-and-late', 'completed', 'Warned a day before, late, an apology with a new day, registered', [
    received,
    registration.accepted('2026-03-02 09:01'),
    registration.alarm('warning'),
    registration.alarm('due'),
    registration.completed('2026-03-06 09:00', '12/2026/TB-CT08'),
  ]),
  story('withdrawn-and-cancelled', 'withdrawn', 'Withdrawn before it was registered: the police stop', [
    received,
    registration.accepted('2026-03-02 09:01'),
    withdrawn('2026-03-02 09:30'),
    registration.cancelled('2026-03-02 09:32'),
  ]),
];
