import type { Role } from './role.js';

/** A role that somebody holds, where; or takes over from somebody for a time (ủy quyền). */
export interface Assignment {
  readonly subject: string;
  readonly role: string;
  /** Absent: the whole province. */
  readonly office?: string | undefined;
  readonly agency?: string | undefined;
  /** In whose place they act: they may do there what that person may do. */
  readonly onBehalfOf?: string | undefined;
}

/** From when (included) until when (excluded) it was given, ISO 8601 in UTC; without an end until further notice. */
export interface DatedAssignment extends Assignment {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/**
 * The assignments that give a right at that moment. A substitution gives none while the other does not hold the same role at the same
 * office themselves: nobody passes on more than they have, nor what was passed on to them, nor a role of the whole
 * province, nor that of an administrator, of whom two have to agree.
 *
 * @param given - all of the people who are asked about, and of those in whose place they act
 * @param at - ISO 8601 in UTC
 */
export function inForce<T extends DatedAssignment>(given: readonly T[], at: string): readonly T[] {
  const current = given.filter(({ validFrom, validTo }) => validFrom <= at && (validTo === undefined || at < validTo));
  return current.filter(
    (assignment) => assignment.onBehalfOf === undefined || current.some((own) => isBehind(own, assignment)),
  );
}

const NEVER_PASSED_ON: Role = 'admin';

function isBehind(own: Assignment, { onBehalfOf, role, office, agency }: Assignment): boolean {
  const isSame = own.role === role && own.office === office && own.agency === agency;
  return (
    office !== undefined &&
    role !== NEVER_PASSED_ON &&
    own.onBehalfOf === undefined &&
    own.subject === onBehalfOf &&
    isSame
  );
}
