/** The application reduced to what the kernel may see: choices and places, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { maritalStatusConfirmationFormSchema } from './form.js';

/** Not the marital status itself: that is about the person. */
export function maritalStatusConfirmationFacts({ data }: Application): Facts {
  const { subject, formerResidence, request } = maritalStatusConfirmationFormSchema.parse(data);
  return {
    residenceCommune: subject.residence.commune,
    residenceKind: subject.residenceKind,
    livedElsewhere: formerResidence.elsewhere,
    purpose: request.purpose,
  };
}
