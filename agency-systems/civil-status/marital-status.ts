/** What the population register says of somebody's marriage: asked before one is registered, and where the status is confirmed. */
import type { World } from '../_shared/agency.js';
import { latestDay, yearsBetween } from '../_shared/days.js';
import type { ToldPerson } from '../_shared/payload-parts.js';

/** Law on Marriage and Family 2014, art. 8.1 a: a man from full 20 years, a woman from full 18. */
export const AGE_MIN = { female: 18, male: 20 } as const;

/** A marriage ends with the death of one spouse. */
export function isMarried(personalId: string, world: World): boolean {
  const known = world.person(personalId);
  const spouse = known?.marriage && world.person(known.marriage.spouseId);
  return known?.maritalStatus === 'married' && spouse?.alive !== false;
}

export function isYounger({ personalId }: ToldPerson, age: number, world: World): boolean {
  const known = world.person(personalId);
  return known !== undefined && yearsBetween(latestDay(known.bornOn), world.today) < age;
}

/** A divorce is not in the register: what it says of such a person is neither confirmed nor contradicted. */
export function isDeclaredOtherwise(
  { personalId, maritalStatus }: ToldPerson & { readonly maritalStatus: string },
  world: World,
): boolean {
  const known = world.person(personalId);
  if (known === undefined || maritalStatus === 'divorced') return false;
  const isWidowed = known.maritalStatus === 'married' && !isMarried(personalId, world);
  return (isWidowed ? 'widowed' : known.maritalStatus) !== maritalStatus;
}
