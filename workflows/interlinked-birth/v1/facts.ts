/** The application reduced to what the kernel may see: enums, truths and references, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { birthFormSchema } from './form.js';

export function birthFacts({ data }: Application): Facts {
  const { child, father, residence } = birthFormSchema.parse(data);
  return {
    residenceCommune: residence.address.commune,
    bornInFacility: child.birthNotice !== undefined,
    fatherRecorded: father !== undefined,
    residenceConsent: residence.consent,
  };
}
