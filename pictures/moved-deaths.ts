/** Deaths of the first version of which some have gone on by the third, and others may. */
import { decideChange, migrationDone, proposeChange, publishVersion } from '../test/support/administration.js';
import { startCase } from '../test/support/cases.js';
import type { TestProduct } from '../test/support/product.js';
import { validApplications } from '../test/support/valid-applications.js';

const DEATH = 'interlinked-death';
const LATER = 'left-out-later';

/** Of every step that only the third version has. */
const LEFT_OUT = { 'funeral-benefit': LATER, 'survivor-benefit': LATER, 'merit-funeral-allowance': LATER };

/** As the address of the page has it. */
export const LEFT_OUT_TEXT = Object.entries(LEFT_OUT)
  .map(([step, why]) => `${step}:${why}`)
  .join(',');

/** Publishes the version as the years will, then moves what another desk took in. */
export async function moveDeaths(product: TestProduct) {
  const desk = await product.as('desk-officer.other');
  const [, , , one, other] = validApplications().deaths;
  const codes = [(await startCase(desk, one)).code, (await startCase(desk, other)).code];
  await publishVersion(product, DEATH, 3);
  const [code = ''] = codes;
  const [taken] = await product.query<{ office: string }>('select intake_office as office from cases where code = $1', [
    code,
  ]);
  const change = { kind: 'migrate-cases', procedure: DEATH, fromVersion: 1, toVersion: 3, leftOut: LEFT_OUT };
  const [admin, colleague] = [await product.as('admin'), await product.as('admin.2')];
  const migration = await proposeChange(admin, { ...change, office: taken?.office });
  await decideChange(colleague, migration, 'approve');
  await migrationDone(admin, migration);
  return { migration, proposal: await proposeChange(admin, change), moved: code };
}
