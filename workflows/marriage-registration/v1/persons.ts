/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { marriageRegistrationApplicantSchema, marriageRegistrationFormSchema } from './form.js';

export function marriageRegistrationPersons({ applicant, data }: Application): readonly Person[] {
  const { woman, man } = marriageRegistrationFormSchema.parse(data);
  return [
    { role: 'applicant', personalId: marriageRegistrationApplicantSchema.parse(applicant).personalId },
    { role: 'woman', personalId: woman.personalId },
    { role: 'man', personalId: man.personalId },
  ];
}
