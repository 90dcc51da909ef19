/** The ways of interlinked-birth since its branches go on side by side. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { birthV2 } from '../../workflows/interlinked-birth/v2/procedure.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { atStep, submission, withdrawn } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const identityCard = atStep('child-identity-card', 'identity-card');

const registered = (version: ProcedureVersion, sample?: string): readonly Told[] => [
  submission(version, '2026-03-02 09:00', sample),
  registration.completed('2026-03-02 10:00', '12/2026'),
];

/** And the head of the household has agreed in VNeID, as most do within the hour. */
const agreed = (version: ProcedureVersion, sample?: string): readonly Told[] => [
  ...registered(version, sample),
  residence.consented('2026-03-02 10:05', 'given', 'household-head'),
];

function storyOf(version: ProcedureVersion) {
  return (name: string, ends: CaseStatus, shows: string, told: readonly Told[]): Story => ({
    version,
    name,
    ends,
    shows,
    told,
  });
}

const underDecree63 = storyOf(birthV2);
const underDecree301 = storyOf(birthV3);

export const parallelBirthStories: readonly Story[] = [
  underDecree63(
    'straightforward',
    'completed',
    'Both branches begin with the registration; the later one ends the case',
    [
      ...agreed(birthV2),
      insurance.completed('2026-03-02 11:00', 'TE1240000001'),
      residence.completed('2026-03-03 09:00', '34/TB'),
    ],
  ),
  underDecree63('both-wait-for-papers', 'completed', 'The clock of the case stands until the last paper is handed in', [
    ...agreed(birthV2),
    residence.asksForPapers('2026-03-02 11:00', 'ct01-consent'),
    insurance.asksForPapers('2026-03-02 14:00', 'facility-unknown'),
    residence.supplied('2026-03-03 09:00', 'ct01-consent'),
    insurance.supplied('2026-03-04 09:00', 'facility-unknown'),
    insurance.completed('2026-03-04 10:00', 'TE1240000001'),
    residence.completed('2026-03-05 09:00', '34/TB'),
  ]),
  underDecree63(
    'consent-refused',
    'completed',
    'The head of the household does not agree in VNeID; the desk gets a signed form, and the residence is registered',
    [
      ...registered(birthV2),
      residence.consented('2026-03-02 11:00', 'refused', 'household-head'),
      insurance.completed('2026-03-02 11:30', 'TE1240000001'),
      residence.supplied('2026-03-03 09:00', 'ct01-consent'),
      residence.completed('2026-03-04 09:00', '34/TB'),
    ],
  ),
  underDecree63(
    'consent-lapses',
    'partly-completed',
    'Nobody answers, and nobody brings a signed form: there is no residence, and everything else stands',
    [
      ...registered(birthV2),
      insurance.completed('2026-03-02 11:00', 'TE1240000001'),
      residence.alarm('consent-reminder'),
      residence.alarm('consent-limit'),
      residence.alarm('supplement-limit'),
    ],
  ),
  underDecree63(
    'consent-withdrawn',
    'completed',
    'The head agrees and withdraws before the mother has answered; when both agree after all, the step goes on by itself',
    [
      ...registered(birthV2, 'parents-apart-asked'),
      residence.consented('2026-03-02 10:30', 'given', 'household-head'),
      insurance.completed('2026-03-02 11:00', 'TE1240000001'),
      residence.consented('2026-03-02 11:30', 'withdrawn', 'household-head'),
      residence.consented('2026-03-02 14:00', 'given', 'other-parent'),
      residence.consented('2026-03-02 15:00', 'given', 'household-head'),
      residence.completed('2026-03-03 09:00', '34/TB'),
    ],
  ),
  underDecree63(
    'officer-verifies',
    'completed',
    'An officer verifies the recognition of the father: the longer limit',
    [
      submission(birthV2, '2026-03-02 09:00', 'father-recognised'),
      registration.awaitsDecision('2026-03-02 09:01'),
      registration.toVerify('2026-03-02 09:30', 'recognition-of-father'),
      registration.proposed('2026-03-04 09:00'),
      registration.signed('2026-03-04 10:00'),
      registration.completed('2026-03-04 10:01', '12/2026'),
      residence.consented('2026-03-04 10:30', 'given', 'household-head'),
      residence.awaitsDecision('2026-03-04 10:31'),
      residence.toVerify('2026-03-04 11:00', 'relation-not-kin'),
      insurance.completed('2026-03-05 09:00', 'TE1240000001'),
      residence.approved('2026-03-09 09:00'),
      residence.completed('2026-03-09 09:01', '34/TB'),
    ],
  ),
  underDecree63('residence-left-out', 'completed', 'A part that the family leaves out holds nothing up', [
    ...registered(birthV2, 'residence-left-out'),
    insurance.completed('2026-03-03 09:00', 'TE1240000001'),
  ]),
  underDecree63(
    'withdrawn-beside-a-result',
    'withdrawn',
    'One branch is taken back, the other cancelled; the birth stands',
    [
      ...agreed(birthV2),
      insurance.completed('2026-03-02 11:00', 'TE1240000001'),
      withdrawn('2026-03-02 14:00'),
      residence.cancelled('2026-03-02 14:05'),
      insurance.compensated('2026-03-02 15:00'),
    ],
  ),
  underDecree301('straightforward', 'completed', 'Three branches at once, each result delivered when it is ready', [
    ...agreed(birthV3),
    residence.completed('2026-03-03 09:00', '34/TB'),
    insurance.completed('2026-03-03 10:00', 'TE1240000001'),
    identityCard.awaitsDecision('2026-03-04 09:00'),
    identityCard.proposed('2026-03-05 09:00'),
    identityCard.signed('2026-03-06 09:00'),
    identityCard.completed('2026-03-06 09:01', '07210-1/2026/CC'),
  ]),
  underDecree301(
    'branch-refused',
    'partly-completed',
    'A refused branch neither undoes the registration nor holds the others',
    [
      ...agreed(birthV3, 'name-format'),
      identityCard.rejected('2026-03-02 10:05', 'no-personal-id-yet'),
      residence.completed('2026-03-03 09:00', '34/TB'),
      insurance.completed('2026-03-03 10:00', 'TE1240000001'),
      registration.amended('2026-03-10 09:00', '12/2026-SDBS'),
    ],
  ),
  underDecree301('registration-alone', 'completed', 'Nothing but the registration was asked for', [
    ...registered(birthV3, 'registration-alone'),
  ]),
];
