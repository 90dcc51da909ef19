/**
 * People of the simulated population whom no sample, test or story is about yet, for the samples of a new procedure: all first
 * versions run side by side in one spec, so no two samples may be about the same person.
 *
 *   npm run people -- --commune 07210 --sex female --status single --from 1990 --to 2006
 *
 * Each with what a form asks: number, name, sex, day of birth, marital status, place in the household, ethnic group, commune and house.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { charactersOf } from '../dist/agency-systems/_shared/synthetic-characters.js';
import { knownPopulation } from '../dist/agency-systems/_shared/synthetic-population.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOMS = ['workflows', 'test', 'demo', 'bench', 'pictures', 'agency-systems', 'src'];
const LISTED_MAX = 30;
const PERSONAL_ID = /\b0\d{11}\b/g;

const { values } = parseArgs({
  options: {
    commune: { type: 'string', default: '07210' },
    sex: { type: 'string' },
    status: { type: 'string' },
    from: { type: 'string', default: '1926' },
    to: { type: 'string', default: '2026' },
  },
});

const population = knownPopulation();
const taken = takenIds();
if (!population.households.some(({ residence }) => residence.commune === values.commune))
  console.error(`Nobody lives in ${values.commune}: agency-contract/places.ts has the communes.`);
const isTaken = ({ members }) => members.some(({ personalId }) => taken.has(personalId));

const free = population.households
  .filter((household) => household.residence.commune === values.commune && !isTaken(household))
  .flatMap(({ members }) => members)
  .filter(({ sex, maritalStatus, bornIn }) => {
    const isMeant = (values.sex ?? sex) === sex && (values.status ?? maritalStatus) === maritalStatus;
    return isMeant && bornIn >= Number(values.from) && bornIn <= Number(values.to);
  });
for (const person of free.slice(0, LISTED_MAX)) {
  const { personalId, fullName, sex, bornOn, maritalStatus, relationToHead, ethnicGroup, residence } = person;
  const where = `${residence.commune} ${residence.detail}`;
  console.log([personalId, fullName, sex, bornOn.value, maritalStatus, relationToHead, ethnicGroup, where].join(' · '));
}
console.log(`${free.length} people of households that nobody uses; at most ${LISTED_MAX} are listed.`);

/** Every personal id that occurs in the code or its samples, and those of the characters that are found by what they are. */
function takenIds() {
  const texts = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true }).map((path) => join(ROOT, room, path)),
  )
    .filter((path) => path.endsWith('.ts') || path.endsWith('.json'))
    .map((path) => readFileSync(path, 'utf8'));
  return new Set([JSON.stringify(charactersOf(population)), ...texts].flatMap((text) => text.match(PERSONAL_ID) ?? []));
}
