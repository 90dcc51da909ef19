/** What a registration changes in the population register. */
import { z } from 'zod';
import type { Registered } from '../_shared/agency.js';
import * as part from '../_shared/payload-parts.js';
import { nameOfChild } from '../_shared/persons.js';
import type { Person } from '../_shared/synthetic-person.js';
import type { BirthPayload, DeathPayload, MarriagePayload } from './payload.js';

const numbered = z.object({ personalId: part.personalId });

/** The newborn, as soon as there is a number for it. */
export function newbornPerson({ child, mother: told, father }: BirthPayload, { result, person }: Registered): Person[] {
  const personalId = numbered.safeParse(result.data).data?.personalId;
  const mother = told && person(told.personalId);
  const { familyName = '', middleName = '', givenName, sex, bornOn, ethnicGroup } = child;
  if (personalId === undefined || mother === undefined || sex === 'undetermined') return [];
  const entered: Person = {
    personalId,
    familyName,
    middleName,
    givenName,
    fullName: nameOfChild(child),
    sex,
    ethnicGroup,
    bornOn: { precision: 'day', value: bornOn },
    bornIn: Number(bornOn.slice(0, 4)),
    nationality: 'VN',
    motherId: mother.personalId,
    fatherId: father?.personalId,
    maritalStatus: 'single',
    householdId: mother.householdId,
    relationToHead:
      mother.relationToHead === 'child' || mother.relationToHead === 'child-in-law' ? 'grandchild' : 'child',
    residence: mother.residence,
    alive: child.died === undefined,
    benefits: [],
  };
  return [entered];
}

export function deceasedPerson({ deceased }: DeathPayload, { person }: Registered): Person[] {
  const known = person(deceased.personalId);
  return known === undefined ? [] : [{ ...known, alive: false }];
}

/** Both, each married to the other. */
export function spouses({ woman, man }: MarriagePayload, { result, commune, person }: Registered): Person[] {
  const marriage = { certificateNumber: result.number, registeredOn: result.issuedOn, commune };
  const pairs = [
    [woman.personalId, man.personalId],
    [man.personalId, woman.personalId],
  ] as const;
  return pairs.flatMap(([personalId, spouseId]) => {
    const known = person(personalId);
    return known === undefined ? [] : [{ ...known, maritalStatus: 'married', marriage: { ...marriage, spouseId } }];
  });
}
