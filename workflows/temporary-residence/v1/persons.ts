/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { temporaryResidenceApplicantSchema, temporaryResidenceFormSchema } from './form.js';

export function temporaryResidencePersons({ applicant, data }: Application): readonly Person[] {
  const { resident, lodging } = temporaryResidenceFormSchema.parse(data);
  return [
    { role: 'applicant', personalId: temporaryResidenceApplicantSchema.parse(applicant).personalId },
    { role: 'resident', personalId: resident.personalId },
    { role: 'owner', personalId: lodging.ownerPersonalId },
  ];
}
