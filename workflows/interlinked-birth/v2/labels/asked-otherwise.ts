/** Fields and choices of version 1 that this version asks otherwise. */
export const ASKED_OTHERWISE: readonly string[] = [
  'field.mother.fullName',
  'field.father.fullName',
  'field.insurance.poorHouseholdPaper',
  'option.precision.minute',
];
