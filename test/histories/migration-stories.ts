/** Open births and deaths that went on by a later version, one of each pair. Times are local; 2/3/2026 is a Monday without a holiday near. */
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { birthV2 } from '../../workflows/interlinked-birth/v2/procedure.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { deathV1 } from '../../workflows/interlinked-death/v1/procedure.js';
import { deathV2 } from '../../workflows/interlinked-death/v2/procedure.js';
import { deathV3 } from '../../workflows/interlinked-death/v3/procedure.js';
import { atStep, migrated, submission, withdrawn } from '../support/story.js';
import type { Story } from './golden-history.js';

const birth = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const death = atStep('death-registration', 'death-extract');
const removal = atStep('residence-removal', 'residence-removal-notice');
const funeral = atStep('funeral-benefit', 'funeral-benefit-decision');
const survivors = atStep('survivor-benefit', 'survivor-benefit-decision');
const allowance = atStep('funeral-allowance', 'funeral-allowance-decision');

const LATER = 'left-out-later';
const NO_CARD = { 'child-identity-card': LATER };
const NO_BENEFIT = { 'funeral-benefit': LATER, 'survivor-benefit': LATER, 'merit-funeral-allowance': LATER };
const MIGRATED_AT = '2026-03-02 15:00';

type Rest = Pick<Story, 'ends' | 'shows' | 'told'>;

/** From one version to a later one; a case that is not told in the first begins elsewhere. */
function between(version: ProcedureVersion, onwards: ProcedureVersion, rest: Rest): Story {
  return { version, onwards, name: `migrated-from-v${version.version}`, ...rest };
}

export const migrationStories: readonly Story[] = [
  between(birthV1, birthV2, {
    ends: 'completed',
    shows: 'The insurance waited for the residence; by version 2 it begins with the migration, and is ready first',
    told: [
      submission(birthV1, '2026-03-02 09:00'),
      birth.completed('2026-03-02 10:00', '12/2026'),
      residence.accepted('2026-03-02 11:00'),
      migrated(MIGRATED_AT, birthV1, birthV2),
      insurance.completed('2026-03-02 16:00', 'TE1240000001'),
      residence.completed('2026-03-03 09:00', '34/TB'),
    ],
  }),
  between(birthV1, birthV3, {
    ends: 'completed',
    shows: 'Migrated while papers are missing: they are handed in by version 3, and the identity card is left out',
    told: [
      submission(birthV1, '2026-03-02 09:00'),
      birth.asksForPapers('2026-03-02 10:00', 'missing-paper'),
      migrated(MIGRATED_AT, birthV1, birthV3, NO_CARD),
      birth.supplied('2026-03-03 09:00', 'birth-notice'),
      birth.completed('2026-03-03 10:00', '12/2026'),
      residence.consented('2026-03-03 11:00', 'given', 'household-head'),
      residence.completed('2026-03-04 09:00', '34/TB'),
      insurance.completed('2026-03-04 10:00', 'TE1240000001'),
    ],
  }),
  between(birthV2, birthV3, {
    ends: 'partly-completed',
    shows:
      'Migrated while both branches are under way: the limit that was promised runs out by version 3, and one is refused',
    told: [
      submission(birthV2, '2026-03-02 09:00'),
      birth.completed('2026-03-02 10:00', '12/2026'),
      residence.consented('2026-03-02 10:05', 'given', 'household-head'),
      insurance.completed('2026-03-02 11:00', 'TE1240000001'),
      migrated(MIGRATED_AT, birthV2, birthV3, NO_CARD),
      residence.alarm('due'),
      residence.rejected('2026-03-20 09:00', 'certificate-details'),
    ],
  }),
  between(deathV1, deathV2, {
    ends: 'completed',
    shows:
      'The allowance waited for the removal; by version 2 it begins with the migration, and no benefit is applied for',
    told: [
      submission(deathV1, '2026-03-02 09:00'),
      death.completed('2026-03-02 10:00', '12/2026'),
      migrated(MIGRATED_AT, deathV1, deathV2, NO_BENEFIT),
      allowance.completed('2026-03-03 09:00', '8/QD'),
      removal.completed('2026-03-03 10:00', '5/TB'),
    ],
  }),
  between(deathV1, deathV3, {
    ends: 'withdrawn',
    shows: 'Migrated while a removal is under way, then withdrawn: what is under way is cancelled by version 3',
    told: [
      submission(deathV1, '2026-03-02 09:00'),
      death.completed('2026-03-02 10:00', '12/2026'),
      removal.accepted('2026-03-02 11:00'),
      migrated(MIGRATED_AT, deathV1, deathV3, NO_BENEFIT),
      withdrawn('2026-03-03 09:00'),
      allowance.cancelled('2026-03-03 10:00'),
      removal.cancelled('2026-03-03 11:00'),
    ],
  }),
  between(deathV2, deathV3, {
    ends: 'completed',
    shows: 'What social insurance pays was applied for by version 2, and goes on by version 3 where it stands',
    told: [
      submission(deathV2, '2026-03-02 09:00', 'pensioner'),
      death.completed('2026-03-02 10:00', '12/2026'),
      funeral.completed('2026-03-02 11:00', '8/MTP'),
      migrated(MIGRATED_AT, deathV2, deathV3),
      removal.completed('2026-03-03 10:00', '5/TB'),
      survivors.completed('2026-03-10 09:00', '9/TT'),
    ],
  }),
];
