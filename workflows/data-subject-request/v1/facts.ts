/** The request reduced to what the kernel may see: enums and references, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { requestFormSchema } from './form.js';

export function requestFacts({ data }: Application): Facts {
  const { subject, request } = requestFormSchema.parse(data);
  return { residenceCommune: subject.residence.commune, kind: request.kind, records: request.records };
}
