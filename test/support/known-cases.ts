/** The cases of the access matrix, and who may know of which. */

/** A case at the first commune, one at another, one that came through the portal of a third, and one that has ended at the first. */
export const CASES = ['own', 'elsewhere', 'portal', 'closed'] as const;
export type CaseName = (typeof CASES)[number];

/** By whose name tests ask, and of which of the cases each may know. */
export const KNOWS: Readonly<Record<string, readonly CaseName[]>> = {
  'desk-officer': ['own', 'closed'],
  'desk-officer.2': ['own', 'closed'],
  'desk-officer.other': ['elsewhere'],
  'agency-officer.civil-status': ['own', 'closed'],
  'agency-officer.civil-status.other': ['elsewhere'],
  'agency-officer.residence': [],
  'signing-officer.civil-status': ['own', 'closed'],
  'signing-officer.residence': [],
  'registrar.civil-status': [],
  auditor: CASES,
  inspector: CASES,
  leader: CASES,
  operator: CASES,
  admin: [],
  citizen: [],
  portal: ['portal'],
};
