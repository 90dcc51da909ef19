/** The application reduced to what the kernel may see: enums, truths and references, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { consentFact } from '../../_shared/consents/v1.js';
import { choiceFact } from '../../_shared/form-parts/v2.js';
import { peopleAsked } from './consents.js';
import { birthFormSchema } from './form.js';

export function birthFacts({ applicant, data }: Application): Facts {
  const { registrationPlace, child, father, foundling, residence, insurance } = birthFormSchema.parse(data);
  const isResident = residence.choice === 'now';
  return {
    registrationCommune: registrationPlace.commune,
    residenceCommune: isResident ? residence.address.commune : registrationPlace.commune,
    bornInFacility: child.birthNotice !== undefined,
    fatherRecorded: father !== undefined,
    ...consentFacts({ applicant, data }),
    // Told only where it holds: a notice has to hang.
    ...(foundling === undefined ? {} : { foundling: true }),
    residence: choiceFact(residence),
    insurance: choiceFact(insurance),
  };
}

function consentFacts({ applicant, data }: Application): Facts {
  const { residence } = birthFormSchema.parse(data);
  if (residence.choice !== 'now') return {};
  const { 'household-head': head, 'other-parent': parent } = peopleAsked(data);
  return {
    residenceConsent: consentFact(residence.consent, head.personalId, { applicant }),
    otherParentConsent: consentFact(residence.otherParentConsent, parent.personalId, { applicant }),
  };
}
