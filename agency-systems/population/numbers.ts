/** Personal id numbers (số định danh cá nhân) of newborns. */
import { COMMUNES } from '../../agency-contract/places.js';
import type { Issue } from '../_shared/agency.js';
import type { Child } from '../_shared/payload-parts.js';

/** Dates of the 20th and 21st century, `YYYY-MM-DD`. */
export const NUMBERED_YEARS = /^(19|20)\d{2}-\d{2}-\d{2}$/;

export interface Newborn {
  readonly sex: 'male' | 'female';
  /** `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** The commune that registers the birth, five digits. */
  readonly commune: string;
}

/** The child of a birth as it can be numbered, or undefined: a number tells sex and year, so both must be known. */
export function newbornOf(child: Pick<Child, 'sex' | 'bornOn'>, commune: string): Newborn | undefined {
  const { sex, bornOn } = child;
  return sex === 'undetermined' || !NUMBERED_YEARS.test(bornOn) ? undefined : { sex, bornOn, commune };
}

const SEQUENCES = 1_000_000;
const SEQUENCES_PER_COMMUNE = 10_000;
const SEQUENCES_PER_COMMUNE_AND_YEAR = 2_500;

/**
 * The newborn's number: 3 digits of the province, 1 of century and sex, 2 of the year, 6 of the sequence.
 *
 * @param sequence - where to begin; a number that is taken is passed over
 * @throws RangeError if all numbers of that province, sex and year are taken
 * @see Decree 70/2024/NĐ-CP on identification; the digits' meaning was not read in the text in force
 */
export function assignPersonalId(
  newborn: Newborn,
  sequence: number,
  taken: (personalId: string) => boolean = () => false,
): string {
  const prefix = prefixOf(newborn);
  for (let tried = 0; tried < SEQUENCES; tried += 1) {
    const personalId = prefix + String((sequence + tried) % SEQUENCES).padStart(6, '0');
    if (!taken(personalId)) return personalId;
  }
  throw new RangeError(`all numbers ${prefix}… are taken`);
}

/** Where to begin for a birth: each commune and each of four years in a row has a block of its own. */
export function newbornSequence({ commune, year, number }: Pick<Issue, 'commune' | 'year' | 'number'>): number {
  const position = COMMUNES.findIndex(({ code }) => code === commune);
  if (position < 0) throw new RangeError(`${commune} is no commune of this province`);
  return (
    position * SEQUENCES_PER_COMMUNE +
    (year % 4) * SEQUENCES_PER_COMMUNE_AND_YEAR +
    (number % SEQUENCES_PER_COMMUNE_AND_YEAR)
  );
}

/** The first six digits that a person of that commune, sex and birth date bears. */
function prefixOf({ sex, bornOn, commune }: Newborn): string {
  // Communes with codes from 09000 belonged to Bắc Ninh (027) before the merger of 2025, the others to Bắc Giang (024).
  const province = commune < '09000' ? '024' : '027';
  const century = Math.floor(Number(bornOn.slice(0, 4)) / 100) - 19;
  return `${province}${century * 2 + (sex === 'male' ? 0 : 1)}${bornOn.slice(2, 4)}`;
}
