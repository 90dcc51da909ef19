/** The application reduced to what the kernel may see: enums, truths and references, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { choiceFact } from '../../_shared/form-parts/v2.js';
import { birthFormSchema } from './form.js';

export function birthFacts({ data }: Application): Facts {
  const { registrationPlace, child, father, residence, insurance } = birthFormSchema.parse(data);
  const isResident = residence.choice === 'now';
  return {
    registrationCommune: registrationPlace.commune,
    residenceCommune: isResident ? residence.address.commune : registrationPlace.commune,
    bornInFacility: child.birthNotice !== undefined,
    fatherRecorded: father !== undefined,
    ...(isResident ? { residenceConsent: residence.consent } : {}),
    residence: choiceFact(residence),
    insurance: choiceFact(insurance),
  };
}
