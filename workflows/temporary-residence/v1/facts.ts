/** The application reduced to what the kernel may see: choices and places, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { temporaryResidenceFormSchema } from './form.js';

export function temporaryResidenceFacts({ data }: Application): Facts {
  const { stay, lodging } = temporaryResidenceFormSchema.parse(data);
  return { lodgingCommune: stay.address.commune, purpose: stay.purpose, right: lodging.right };
}
