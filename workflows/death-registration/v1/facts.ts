/** The application reduced to what the kernel may see: choices and places, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { deathRegistrationFormSchema } from './form.js';

export function deathRegistrationFacts({ data }: Application): Facts {
  const { deceased, notice } = deathRegistrationFormSchema.parse(data);
  return { residenceCommune: deceased.lastResidence.commune, noticeType: notice.type };
}
