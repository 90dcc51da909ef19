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

type Declared = ToldPerson & { readonly maritalStatus: string };

/** The register keeps no divorce: whom it calls single may be divorced; of whom it calls married somebody reads the judgment. */
export function isDeclaredOtherwise({ personalId, maritalStatus }: Declared, world: World): boolean {
  const known = registeredStatus(personalId, world);
  const isUntold = maritalStatus === 'divorced' && known === 'single';
  return known !== undefined && known !== maritalStatus && !isUntold;
}

/** What is confirmed is what the register knows, whatever was declared; but for a divorce, which is proven on paper. */
export function confirmedStatus({ personalId, maritalStatus }: Declared, world: World): string | undefined {
  return maritalStatus === 'divorced' ? maritalStatus : registeredStatus(personalId, world);
}

function registeredStatus(personalId: string, world: World): string | undefined {
  const known = world.person(personalId)?.maritalStatus;
  return known === 'married' && !isMarried(personalId, world) ? 'widowed' : known;
}
