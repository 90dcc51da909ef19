/** The application reduced to what the kernel may see: enums, truths and references, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { deathFormSchema } from './form.js';

export function deathFacts({ data }: Application): Facts {
  const { deceased, notice, residence, funeral } = deathFormSchema.parse(data);
  return {
    residenceCommune: deceased.lastResidence.commune,
    noticeType: notice.type,
    soleMember: residence.soleMember,
    paymentMethod: funeral.payment.method,
  };
}
