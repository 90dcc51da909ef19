/** Consents that an application says are given in VNeID, as facts: by part of the form, never by person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';

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
