/** The register of social insurance: how somebody was insured, which says who is applied to and what relatives get. */
import type { Person } from '../_shared/synthetic-person.js';

/** How somebody is insured, or what they receive. */
export type Insurance =
  | { readonly kind: 'pension' }
  /** Trợ cấp tai nạn lao động, bệnh nghề nghiệp hằng tháng of who works no more; by how much the working capacity is reduced, in percent. */
  | { readonly kind: 'monthly-allowance'; readonly capacityReducedBy: number }
  /** For how many months they have paid. */
  | { readonly kind: 'voluntary'; readonly months: number }
  | { readonly kind: 'compulsory' };

/** Made-up people of the population whom no employer insures. */
const WITHOUT_EMPLOYER: ReadonlyMap<string, Insurance> = new Map([
  ['024070754524', { kind: 'voluntary', months: 84 }],
  ['024164741494', { kind: 'voluntary', months: 31 }],
  ['024170702404', { kind: 'voluntary', months: 96 }],
  ['024056491764', { kind: 'monthly-allowance', capacityReducedBy: 65 }],
]);

/** Undefined of who has no number: they were never insured. Whoever works is insured by the employer, unless the register says otherwise; whose contributions are reserved is not told apart: question `reserved-contributions`. */
export function insuranceOf(person: Person | undefined): Insurance | undefined {
  if (person?.socialInsuranceNumber === undefined) return undefined;
  if (person.benefits.includes('pension')) return { kind: 'pension' };
  return WITHOUT_EMPLOYER.get(person.personalId) ?? { kind: 'compulsory' };
}
