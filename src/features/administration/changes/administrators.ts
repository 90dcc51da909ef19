/**
 * Two people administer, so there are two at any time: a change that would leave fewer is not made. Who has never proposed or decided
 * anything does not count: a login that was mistyped, or that the identity provider does not know, approves nothing.
 */
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
function administratorsAt(roles: readonly HeldRoleRecord[], haveActed: ReadonlySet<string>, at: Instant): number {
  return administratorsOf({ roles, legalNow: at }).filter((subject) => haveActed.has(subject)).length;
}

/**
 * The first moment from which there would be too few, and fewer than without the change.
 *
 * @param after - all roles with the change
 */
export function tooFewFrom(
  { roles: before, haveActed, legalNow }: Pick<Standing, 'roles' | 'haveActed' | 'legalNow'>,
  after: readonly HeldRoleRecord[],
): Instant | undefined {
  const ends = after.flatMap(({ validTo }) => (validTo !== undefined && validTo > legalNow ? [validTo] : []));
  return [legalNow, ...ends.toSorted()].find((at) => {
    const left = administratorsAt(after, haveActed, at);
    return left < ADMINISTRATORS_MIN && left < administratorsAt(before, haveActed, at);
  });
}
