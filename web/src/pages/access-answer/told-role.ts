import type { Role } from '../../features/session/session.js';

/** A role that is missing here does not compile. */
const ROLES: Readonly<Record<Role | 'proof-holder', true>> = {
  'desk-officer': true,
  'agency-officer': true,
  'signing-officer': true,
  registrar: true,
  auditor: true,
  inspector: true,
  leader: true,
  operator: true,
  admin: true,
  citizen: true,
  portal: true,
  'proof-holder': true,
};

/** In which role somebody looked, as far as the paper has a word for it: it is signed, and says nothing that is not known. */
export function toldRole(role: string): Role | 'proof-holder' | 'unknown' {
  return isTold(role) ? role : 'unknown';
}

function isTold(role: string): role is keyof typeof ROLES {
  return Object.hasOwn(ROLES, role);
}
