/** English labels of the form parts and of the deadlines that each step has, by their name inside the part. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { named, under } from './compose.js';

/** Place without house or street: a hometown. */
export const placeEn: LabelFile = { province: 'Province or city', commune: 'Commune or ward' };

/** Place with house or street. */
export const addressEn: LabelFile = { ...placeEn, detail: 'House, street, hamlet' };

/** A date as precisely as it is known. */
export const partialDateEn: LabelFile = { precision: 'Known to the', value: 'Value' };

/** Who somebody is. */
export const identityEn: LabelFile = { personalId: 'Personal identification number', fullName: 'Full name' };

/** The head of the household. */
export const householdEn: LabelFile = {
  headPersonalId: 'Personal identification number of the head of the household',
  headFullName: 'Full name of the head of the household',
};

/** The applicant, under `field.applicant`. */
export const applicantEn: LabelFile = {
  ...under('field.applicant', named('Applicant', identityEn)),
  'field.applicant.relation': 'Relation to the person to be registered',
  'field.applicant.phone': 'Telephone number',
  'field.applicant.email': 'E-mail address',
  'help.applicant': 'The applicant signs in with an electronic identity account (Decree 63/2024/NĐ-CP, article 6).',
  'option.relation.mother': 'Mother',
  'option.relation.father': 'Father',
  'option.relation.guardian': 'Guardian',
  'option.relation.spouse': 'Spouse',
  'option.relation.child': 'Child',
  'option.relation.sibling': 'Sibling',
  'option.relation.grandchild': 'Grandchild',
  'option.relation.other-relative': 'Other relative',
};

/** Choices that both forms offer. */
export const optionsEn: LabelFile = {
  'option.sex.male': 'Male',
  'option.sex.female': 'Female',
  'option.sex.undetermined': 'Not determined',
  'option.precision.year': 'Year',
  'option.precision.month': 'Month',
  'option.precision.day': 'Day',
  'option.precision.minute': 'Minute',
};

/** The deadlines of the case as a whole. */
export const caseDeadlinesEn: LabelFile = {
  'deadline.case.due': 'Limit of the whole case',
  'deadline.case.verified-due': 'Limit of the whole case, with verification',
};

/** The state of a step whose result can be taken back. */
export const compensationEn: LabelFile = { 'state.compensating': 'Asked to take back the result' };

/** The warning of a step that has one. */
export const warningEn: LabelFile = { warning: 'Warning before the deadline' };

/** The deadlines that every step has, under `deadline.<step>`. */
export const stepDeadlinesEn: LabelFile = {
  due: 'Deadline',
  'verified-due': 'Deadline, with verification',
  'new-appointment': 'New appointment',
  'supplement-limit': 'Time to supply missing papers',
  'cancellation-limit': 'Time to answer the request to stop',
};
