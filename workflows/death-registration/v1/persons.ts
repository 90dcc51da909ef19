/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v1.js';
import { deathRegistrationFormSchema } from './form.js';

export function deathRegistrationPersons({ applicant, data }: Application): readonly Person[] {
  return [
    { role: 'applicant', personalId: applicantSchema.parse(applicant).personalId },
    { role: 'deceased', personalId: deathRegistrationFormSchema.parse(data).deceased.personalId },
  ];
}
