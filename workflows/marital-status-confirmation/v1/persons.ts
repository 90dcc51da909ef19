/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { maritalStatusConfirmationApplicantSchema, maritalStatusConfirmationFormSchema } from './form.js';

export function maritalStatusConfirmationPersons({ applicant, data }: Application): readonly Person[] {
  const { subject, partner } = maritalStatusConfirmationFormSchema.parse(data);
  return [
    { role: 'applicant', personalId: maritalStatusConfirmationApplicantSchema.parse(applicant).personalId },
    { role: 'subject', personalId: subject.personalId },
    ...(partner === undefined ? [] : [{ role: 'partner', personalId: partner.personalId }]),
  ];
}
