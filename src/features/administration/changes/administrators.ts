/** Two people administer, so there are two at any time: a change that would leave fewer is not made. */
import type { Instant } from '../../../kernel/values/time.js';
import type { HeldRoleRecord, Standing } from '../ports/standing.js';
import { Problem } from '../../../platform/problems/problem.js';
import { isInForce } from './judgement.js';

const ADMINISTRATORS_MIN = 2;

/** Nobody administers in the place of another. */
function isAdministrator({ role, onBehalfOf }: HeldRoleRecord): boolean {
  return role === 'admin' && onBehalfOf === undefined;
}

/**
 * By which right somebody administers. It is read again with what the act is decided by: one that was ended meanwhile decides nothing
 * any more.
 *
 * @throws Problem `forbidden`
 */
export function administratorsRule(subject: string, { roles, legalNow }: Pick<Standing, 'roles' | 'legalNow'>): string {
  const held = roles.find((each) => each.subject === subject && isAdministrator(each) && isInForce(each, legalNow));
  if (held === undefined) throw new Problem('forbidden');
  return `role:admin@${held.office ?? 'province'}`;
}

/** Who administers, by login. */
export function administratorsOf({ roles, legalNow }: Pick<Standing, 'roles' | 'legalNow'>): readonly string[] {
  const held = roles.filter((each) => isAdministrator(each) && isInForce(each, legalNow));
  return [...new Set(held.map(({ subject }) => subject))].toSorted();
}

/** How many people administer at that moment. */
function administratorsAt(roles: readonly HeldRoleRecord[], at: Instant): number {
  return administratorsOf({ roles, legalNow: at }).length;
}

/**
 * The first moment from which there would be too few, though there are enough of them without the change.
 *
 * @param before - all roles as they stand
 * @param after - all roles with the change
 */
export function tooFewFrom(
  before: readonly HeldRoleRecord[],
  after: readonly HeldRoleRecord[],
  now: Instant,
): Instant | undefined {
  const ends = after.flatMap(({ validTo }) => (validTo !== undefined && validTo > now ? [validTo] : []));
  return [now, ...ends.toSorted()].find(
    (at) => administratorsAt(after, at) < ADMINISTRATORS_MIN && administratorsAt(before, at) >= ADMINISTRATORS_MIN,
  );
}
