/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { birthFormSchema } from './form.js';

export function birthPersons({ applicant, data }: Application): readonly Person[] {
  const { mother, father } = birthFormSchema.parse(data);
  return [
    { role: 'applicant', personalId: applicantSchema.parse(applicant).personalId },
    { role: 'child' },
    ...(mother === undefined ? [] : [{ role: 'mother', personalId: mother.personalId }]),
    ...(father === undefined ? [] : [{ role: 'father', personalId: father.personalId }]),
  ];
}
