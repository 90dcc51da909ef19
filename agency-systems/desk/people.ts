/** What a registration changes in the population register. */
import { z } from 'zod';
import type { AgencyResult, Dispatch } from '../../agency-contract/wire.js';
import * as part from '../_shared/payload-parts.js';
import { nameOfChild } from '../_shared/persons.js';
import type { Person } from '../_shared/synthetic-person.js';

const birth = z.object({
  child: part.child.extend({ ethnicGroup: z.string().default('01') }),
  mother: part.toldPerson,
  father: part.toldPerson.optional(),
});
const death = z.object({ deceased: part.toldPerson });
const numbered = z.object({ personalId: part.personalId });

/** The person as known after a registered birth or death; undefined if nobody changes. */
export function personAfter(
  { step, payload }: Dispatch,
  data: AgencyResult['data'],
  find: (personalId: string) => Person | undefined,
): Person | undefined {
  switch (step) {
    case 'birth-registration':
      return newborn(payload, data, find);
    case 'death-registration': {
      const known = find(death.safeParse(payload).data?.deceased.personalId ?? '');
      return known && { ...known, alive: false };
    }
    default:
      return undefined;
  }
}

function newborn(
  payload: unknown,
  data: unknown,
  find: (personalId: string) => Person | undefined,
): Person | undefined {
  const told = birth.safeParse(payload).data;
  const personalId = numbered.safeParse(data).data?.personalId;
  const mother = told && find(told.mother.personalId);
  if (told === undefined || personalId === undefined || mother === undefined) return undefined;
  const { child, father } = told;
  const { familyName = '', middleName = '', givenName, sex, bornOn, ethnicGroup } = child;
  if (sex === 'undetermined') return undefined;
  return {
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
    alive: true,
    benefits: [],
  };
}
