import type { Application, ProcedureVersion } from './procedure-version.js';

/**
 * Whether an applicant who says to be one of the people of the application (`self`, `mother`) gives that person's number. Who says to be
 * somebody whom the application leaves out, or none of them, is another rule's matter.
 */
export function isApplicantAsTold(
  { applicantAs = {}, persons }: Pick<ProcedureVersion, 'applicantAs' | 'persons'>,
  application: Application,
): boolean {
  const role = applicantAs[String(application.applicant['relation'])];
  const told = persons(application).find((person) => person.role === role)?.personalId;
  return told === undefined || told === application.applicant['personalId'];
}
