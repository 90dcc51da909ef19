import type { HouseholdMember } from '../../agency-contract/queries.js';
import type { AgencyKey } from '../../agency-contract/wire.js';
import type { Person } from '../_shared/synthetic-person.js';

const IDENTITY = [
  'personalId',
  'fullName',
  'familyName',
  'middleName',
  'givenName',
  'sex',
  'bornOn',
  'ethnicGroup',
  'nationality',
  'alive',
] as const;

/** What each agency's register knows of a person beside the identity; an agency that is not listed keeps no people. */
const KNOWN: Readonly<Partial<Record<AgencyKey, readonly (keyof Person)[]>>> = {
  'civil-status': ['maritalStatus', 'marriage', 'motherId', 'fatherId'],
  population: ['maritalStatus', 'marriage', 'residence', 'householdId', 'relationToHead'],
  residence: ['residence', 'householdId', 'relationToHead'],
  'social-insurance': ['socialInsuranceNumber'],
  'social-protection': ['benefits'],
};

/** The part of a person that this agency's register holds; undefined if it keeps no people. */
export function registerExtract(
  agency: AgencyKey,
  person: Person,
  household: (householdId: string) => readonly Person[],
): Readonly<Record<string, unknown>> | undefined {
  const known = KNOWN[agency];
  if (known === undefined) return undefined;
  const extract = Object.fromEntries([...IDENTITY, ...known].map((field) => [field, person[field]]));
  return known.includes('householdId')
    ? { ...extract, household: household(person.householdId).map(asMember) }
    : extract;
}

function asMember({ personalId, fullName, sex, bornOn, relationToHead }: Person): HouseholdMember {
  return { personalId, fullName, sex, bornOn, relationToHead };
}
