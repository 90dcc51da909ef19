/** The application reduced to what the kernel may see: enums, truths and references, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { choiceFact } from '../../_shared/form-parts/v2.js';
import { birthFacts as factsBefore } from '../v2/facts.js';
import { birthFormSchema } from './form.js';

export function birthFacts({ applicant, data }: Application): Facts {
  const { identityCard, ...before } = birthFormSchema.parse(data);
  return { ...factsBefore({ applicant, data: before }), identityCard: choiceFact(identityCard) };
}
