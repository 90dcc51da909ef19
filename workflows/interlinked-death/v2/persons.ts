/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { deathFormSchema } from './form.js';

export function deathPersons({ applicant, data }: Application): readonly Person[] {
  const { deceased, funeral } = deathFormSchema.parse(data);
  const { personalId } = applicantSchema.parse(applicant);
  return [
    { role: 'applicant', personalId },
    { role: 'deceased', personalId: deceased.personalId },
    ...(funeral.choice === 'now' ? recipientOf(funeral.recipient, personalId) : []),
  ];
}

/** An organisation is no person: what is told with it belongs to whom the procedure is about. */
function recipientOf(
  recipient: { readonly kind: string; readonly personalId?: string },
  applicantId: string,
): readonly Person[] {
  if (recipient.kind === 'organisation') return [];
  return [{ role: 'recipient', personalId: recipient.personalId ?? applicantId }];
}
