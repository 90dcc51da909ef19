/** Fields of version 1 that this version asks otherwise. */
export const ASKED_OTHERWISE: readonly string[] = [
  'field.deceased.fullName',
  'field.residence.headPersonalId',
  'field.residence.headFullName',
  'field.residence.relationToHead',
  'field.residence.soleMember',
];
