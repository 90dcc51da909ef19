/** Consents that an application says are given in VNeID, as facts: by part of the form, never by person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { isRecord } from '../../../src/kernel/values/records.js';

type Told = Readonly<Record<string, unknown>>;

/** Given by that person in the national identity application, which asks for it. */
const IN_VNEID = 'vneid';

/**
 * How a consent is given. Whoever applies has agreed by applying: nobody is asked twice.
 *
 * @param told - as the form says: `vneid`, or the paper
 * @param giver - the personal id of whoever gives it
 */
export function consentFact(told: string, giver: unknown, { applicant }: Pick<Application, 'applicant'>): string {
  return told === IN_VNEID && giver === applicant['personalId'] ? 'by-applying' : told;
}

/**
 * Whom the facts say is asked.
 *
 * @param factOf - by person, the fact that says how the consent is given
 */
export function askedInVneid(facts: Facts, factOf: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(factOf).filter((person) => facts[factOf[person] ?? ''] === IN_VNEID);
}

/**
 * What an agency is told, where somebody signed a form instead.
 *
 * @param told - as the application says; what may be cut or erased stays as it is
 * @param at - the path to how the consent is given
 * @param form - the word for the paper
 */
export function signedInstead(told: Told, [name = '', ...rest]: readonly string[], form: string): Told {
  const value = told[name];
  if (rest.length === 0) return value === IN_VNEID ? { ...told, [name]: form } : told;
  return isRecord(value) ? { ...told, [name]: signedInstead(value, rest, form) } : told;
}
