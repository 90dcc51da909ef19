/**
 * Where a role is held: those who decide act for an agency at one of its offices, those at the desk at a one-stop office,
 * administrators for the whole province.
 */
import type { Role } from '../../platform/policy/role.js';

const DECIDING: readonly Role[] = ['agency-officer', 'signing-officer', 'registrar'];
const EVERYWHERE: Role = 'admin';
const DESK: Role = 'desk-officer';
const DESK_AGENCY = 'one-stop';

/** A role and the place where it is held. */
export interface PlacedRole {
  readonly role: Role;
  readonly agency?: string | undefined;
  readonly office?: string | undefined;
}

/**
 * What is wrong with the place of a role.
 *
 * @param agencyOf - the agency of each office of the province
 * @returns undefined if nothing is
 */
export function misplaced(
  { role, agency, office }: PlacedRole,
  agencyOf: ReadonlyMap<string, string>,
): 'agency' | 'office' | undefined {
  const isDeciding = DECIDING.includes(role);
  if ((agency !== undefined) !== isDeciding) return 'agency';
  if (role === EVERYWHERE) return office === undefined ? undefined : 'office';
  if (office === undefined) return isDeciding || role === DESK ? 'office' : undefined;
  const expected = role === DESK ? DESK_AGENCY : agency;
  const isFit = agencyOf.has(office) && (expected === undefined || agencyOf.get(office) === expected);
  return isFit ? undefined : 'office';
}
