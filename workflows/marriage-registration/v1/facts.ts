/** The application reduced to what the kernel may see: choices and places, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { marriageRegistrationFormSchema } from './form.js';

export function marriageRegistrationFacts({ data }: Application): Facts {
  const { registration } = marriageRegistrationFormSchema.parse(data);
  return { registrationCommune: registration.office.commune, presence: registration.presence };
}
