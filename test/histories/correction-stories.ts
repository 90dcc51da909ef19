/** What was issued wrongly and is corrected, told to the branches, and settled with one that does not take it. */
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import {
  atStep,
  correctionAsked,
  correctionDone,
  correctionRefused,
  correctionSettled,
  paper,
  submission,
} from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-confirmation');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const card = atStep('child-identity-card', 'identity-card');

export const correctionStories: readonly Story[] = [
  {
    version: birthV3,
    name: 'corrected-after-issue',
    ends: 'completed',
    shows:
      'The certificate has a wrong name: a new edition, told to each branch; one refuses it, is told again and takes it',
    told: [
      submission(birthV3, '2026-10-01 09:00'),
      registration.completed('2026-10-01 10:00', '12/2026'),
      residence.consented('2026-10-01 10:05', 'given', 'household-head'),
      residence.completed('2026-10-02 09:00', '7/2026'),
      insurance.completed('2026-10-02 09:10', 'TE1'),
      correctionAsked('2026-10-02 10:00', ['child.givenName'], ['permanent-residence', 'child-health-insurance']),
      correctionDone('2026-10-02 10:05', 'birth-registration', {
        correction: 6,
        result: paper('birth-certificate', '13/2026'),
      }),
      correctionDone('2026-10-02 10:06', 'child-health-insurance', {
        correction: 6,
        result: paper('health-insurance-card', 'TE2'),
      }),
      correctionRefused('2026-10-02 10:07', 'permanent-residence', 6),
      correctionSettled('2026-10-02 14:00', 'permanent-residence', 'tell-again'),
      correctionDone('2026-10-02 14:05', 'permanent-residence', { correction: 6 }),
      card.completed('2026-10-05 09:00', 'CC1'),
    ],
  },
];
