/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v1.js';
import { deathFormSchema } from './form.js';

export function deathPersons({ applicant, data }: Application): readonly Person[] {
  const { deceased, funeral } = deathFormSchema.parse(data);
  return [
    { role: 'applicant', personalId: applicantSchema.parse(applicant).personalId },
    { role: 'deceased', personalId: deceased.personalId },
    ...(funeral.choice === 'now' ? [{ role: 'recipient', personalId: funeral.recipient.personalId }] : []),
  ];
}
