/** The ways of interlinked-death since it follows what the deceased received. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { deathV2 } from '../../workflows/interlinked-death/v2/procedure.js';
import { deathV3 } from '../../workflows/interlinked-death/v3/procedure.js';
import { atStep, submission } from '../support/story.js';
import type { Told } from '../support/story.js';
import type { Story } from './golden-history.js';

const registration = atStep('death-registration', 'death-extract');
const residence = atStep('residence-removal', 'residence-removal-notice');
const funeral = atStep('funeral-benefit', 'funeral-benefit-decision');
const survivors = atStep('survivor-benefit', 'survivor-benefit-decision');
const merit = atStep('merit-funeral-allowance', 'merit-funeral-decision');
const allowance = atStep('funeral-allowance', 'funeral-allowance-decision');

const registered = (version: ProcedureVersion, sample?: string): readonly Told[] => [
  submission(version, '2026-03-02 09:00', sample),
  registration.completed('2026-03-02 10:00', '12/2026'),
];

interface ToldOf {
  readonly name: string;
  readonly shows: string;
  readonly ends: CaseStatus;
  readonly told: readonly Told[];
}

const of = (version: ProcedureVersion, story: ToldOf): Story => ({ version, ...story });

export const parallelDeathStories: readonly Story[] = [
  of(deathV2, {
    name: 'straightforward',
    ends: 'completed',
    shows: 'Three parts: the commune pays; what does not concern the deceased was left out',
    told: [
      ...registered(deathV2),
      residence.completed('2026-03-03 09:00', '5/TB'),
      allowance.completed('2026-03-05 09:00', '8/QD'),
    ],
  }),
  of(deathV2, {
    name: 'officer-verifies',
    ends: 'completed',
    shows: 'Died at home: an officer verifies the paper, overdue only after the longer limit',
    told: [
      submission(deathV2, '2026-03-02 09:00'),
      registration.awaitsDecision('2026-03-02 09:01'),
      registration.toVerify('2026-03-02 10:00', 'substitute-notice'),
      registration.alarm('verified-due'),
      registration.proposed('2026-03-06 09:00'),
      registration.signed('2026-03-06 09:30'),
      registration.completed('2026-03-06 09:31', '12/2026'),
      residence.completed('2026-03-09 09:00', '5/TB'),
      allowance.completed('2026-03-09 10:00', '8/QD'),
    ],
  }),
  of(deathV2, {
    name: 'pensioner',
    ends: 'completed',
    shows: 'Four parts: social insurance pays for the funeral and supports who is left',
    told: [
      ...registered(deathV2, 'pensioner'),
      funeral.completed('2026-03-03 09:00', '8/MTP'),
      residence.completed('2026-03-03 10:00', '5/TB'),
      survivors.completed('2026-03-10 09:00', '9/TT'),
    ],
  }),
  of(deathV2, {
    name: 'relatives-agree',
    ends: 'completed',
    shows:
      'The relative who does not apply is asked in VNeID; the funeral is paid meanwhile, the benefit goes on by itself',
    told: [
      ...registered(deathV2, 'relatives-asked'),
      funeral.completed('2026-03-03 09:00', '8/MTP'),
      survivors.consented('2026-03-03 10:00', 'given', 'second-relative'),
      residence.completed('2026-03-03 11:00', '5/TB'),
      survivors.completed('2026-03-10 09:00', '9/TT'),
    ],
  }),
  of(deathV2, {
    name: 'relative-refuses',
    ends: 'completed',
    shows: 'A relative does not agree in VNeID; the desk gets form 09-HSB, and the benefit is granted',
    told: [
      ...registered(deathV2, 'relatives-asked'),
      survivors.consented('2026-03-02 11:00', 'refused', 'second-relative'),
      funeral.completed('2026-03-03 09:00', '8/MTP'),
      residence.completed('2026-03-03 11:00', '5/TB'),
      survivors.supplied('2026-03-04 09:00', 'relatives-disagree'),
      survivors.completed('2026-03-10 09:00', '9/TT'),
    ],
  }),
  of(deathV2, {
    name: 'relative-is-silent',
    ends: 'partly-completed',
    shows: 'Nobody answers, and nobody brings form 09-HSB: no survivor benefit, and everything else stands',
    told: [
      ...registered(deathV2, 'relatives-asked'),
      funeral.completed('2026-03-03 09:00', '8/MTP'),
      residence.completed('2026-03-03 11:00', '5/TB'),
      survivors.alarm('consent-reminder'),
      survivors.alarm('consent-limit'),
      survivors.alarm('supplement-limit'),
    ],
  }),
  of(deathV2, {
    name: 'higher-support-alone',
    ends: 'partly-completed',
    shows: 'Of two social supports the higher one alone; it is refused, the other does not take its place',
    told: [
      ...registered(deathV2, 'person-with-merit'),
      residence.completed('2026-03-03 09:00', '5/TB'),
      merit.rejected('2026-03-04 09:00', 'not-in-merit-register'),
    ],
  }),
  of(deathV3, {
    name: 'straightforward',
    ends: 'completed',
    shows: 'The same under the new announcement, each result delivered when it is ready',
    told: [
      ...registered(deathV3),
      allowance.completed('2026-03-03 08:00', '8/QD'),
      residence.completed('2026-03-03 09:00', '5/TB'),
    ],
  }),
  of(deathV3, {
    name: 'two-parts',
    ends: 'completed',
    shows: 'Registration and removal alone: the benefit goes through the employer',
    told: [...registered(deathV3, 'two-parts'), residence.completed('2026-03-03 09:00', '5/TB')],
  }),
];
