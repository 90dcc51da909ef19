/** Whom the request is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { requestApplicantSchema, requestFormSchema } from './form.js';

export function requestPersons({ applicant, data }: Application): readonly Person[] {
  return [
    { role: 'applicant', personalId: requestApplicantSchema.parse(applicant).personalId },
    { role: 'subject', personalId: requestFormSchema.parse(data).subject.personalId },
  ];
}
