import type { Assignment } from './in-force.js';
import { POLICY } from './policy.js';
import type { Act, Bar, Relation } from './policy.js';
import type { Role } from './role.js';

/** Who wants to do something: a signed-in person or machine client, an agency system, or a role of our own process. */
export interface Actor {
  readonly kind: 'person' | 'client' | 'agency' | 'engine';
  /** Subject of the token, agency key, or name of the role. */
  readonly subject: string;
}

/** What it is about, as far as rights depend on it; what is not said is related to nobody. */
export interface Target {
  readonly channel?: string | undefined;
  /** That have a part in the case. */
  readonly offices?: readonly string[] | undefined;
  /** The office that took the case in. */
  readonly desk?: string | undefined;
  /** The office that is responsible for the step, and its agency. */
  readonly step?: { readonly office: string; readonly agency?: string | undefined } | undefined;
  /** Whether what the step may wait for is the family's to give, and not the desk's to find out. */
  readonly asksFamily?: boolean | undefined;
  /** Whose duty the work item at the step is. */
  readonly duty?: Extract<Relation, 'supplies' | 'examines' | 'signs' | 'confirms'> | undefined;
  /** Who made it. */
  readonly owner?: string | undefined;
  /** Officers who are people of the case themselves. */
  readonly involved?: readonly string[] | undefined;
  /** Whether a decision at the step was prepared and waits to be signed. */
  readonly awaitsSignature?: boolean | undefined;
  /** Who prepared what is to be signed, and in whose place. */
  readonly preparedBy?: readonly string[] | undefined;
  /** Who freed the family from fees. */
  readonly exemptedBy?: string | undefined;
}

/** By which rule it is allowed, or why not. */
export type Verdict =
  | { readonly kind: 'allowed'; readonly rule: string; readonly onBehalfOf?: string | undefined }
  | { readonly kind: 'denied'; readonly code: 'forbidden' | Bar };

/**
 * Whether the actor may do that; everything is denied by default.
 *
 * @param assignments - in force; those of others give the actor nothing
 * @returns the rule that events and accesses keep: `role:desk-officer@one-stop.07210`, with `;for:lan` for whoever acts in the place
 * of lan; a right of one's own comes before one of another
 */
export function authorize(actor: Actor, act: Act, target: Target, assignments: readonly Assignment[]): Verdict {
  const { who, not = [], engine } = POLICY[act];
  if (actor.kind === 'engine' && engine === true) return { kind: 'allowed', rule: `engine:${actor.subject}` };
  if (actor.kind === 'engine' || actor.kind === 'agency') return { kind: 'denied', code: 'forbidden' };
  const held = assignments.filter(
    (assignment) => assignment.subject === actor.subject && isRelated(relationIn(who, assignment), assignment, target),
  );
  const able = held.toSorted(ownFirst).map((assignment) => ({
    assignment,
    bar: not.find((bar) => BARS[bar](peopleBehind(assignment), target)),
  }));
  const allowed = able.find(({ bar }) => bar === undefined);
  if (allowed === undefined) return { kind: 'denied', code: able[0]?.bar ?? 'forbidden' };
  const { onBehalfOf } = allowed.assignment;
  return { kind: 'allowed', rule: ruleId(allowed.assignment), ...(onBehalfOf !== undefined && { onBehalfOf }) };
}

/** What holds of several acts that would do: one that is allowed, else what keeps somebody away who otherwise may. */
export function prevailing(verdicts: readonly Verdict[]): Verdict {
  return (
    verdicts.find(({ kind }) => kind === 'allowed') ??
    verdicts.find((verdict) => verdict.kind === 'denied' && verdict.code !== 'forbidden') ?? {
      kind: 'denied',
      code: 'forbidden',
    }
  );
}

/** The assignment as events and accesses name it. */
export function ruleId({ role, office, onBehalfOf }: Omit<Assignment, 'subject'>): string {
  return `role:${role}@${office ?? 'province'}${onBehalfOf === undefined ? '' : `;for:${onBehalfOf}`}`;
}

/** Whether it is a rule by which somebody acts in that role. */
export function isRuleOf(role: Role, rule: string): boolean {
  return rule.startsWith(`role:${role}@`);
}

function relationIn(who: (typeof POLICY)[Act]['who'], { role }: Assignment): Relation | undefined {
  return Object.entries(who).find(([named]) => named === role)?.[1];
}

function isRelated(relation: Relation | undefined, { subject, office, agency }: Assignment, target: Target): boolean {
  const isAt = (place: string | undefined) => place !== undefined && (office === undefined || office === place);
  const isAtStep = isAt(target.step?.office) && (target.step?.agency === undefined || agency === target.step.agency);
  const hasPart = office !== undefined && (target.offices ?? []).includes(office);
  switch (relation) {
    case undefined:
      return false;
    case 'any':
      return true;
    case 'province':
      return office === undefined || hasPart;
    case 'portal':
      return target.channel === 'portal';
    case 'portal-asked':
      return target.channel === 'portal' && target.asksFamily === true;
    case 'part':
      return hasPart;
    case 'desk':
      return isAt(target.desk);
    case 'step':
      return isAtStep;
    case 'unprepared-step':
      return isAtStep && target.awaitsSignature !== true;
    case 'supplies':
    case 'examines':
    case 'signs':
      return target.duty === relation && isAtStep;
    case 'confirms':
      return target.duty === relation && (office === undefined || hasPart);
    case 'own':
      return target.owner === subject;
  }
}

/** Whoever acts in another's place has to keep away where either of the two has to. */
function peopleBehind({ subject, onBehalfOf }: Assignment): readonly string[] {
  return onBehalfOf === undefined ? [subject] : [subject, onBehalfOf];
}

const BARS: Readonly<Record<Bar, (people: readonly string[], target: Target) => boolean>> = {
  'own-case': (people, { involved = [] }) => people.some((person) => involved.includes(person)),
  'same-person-may-not-sign': (people, { preparedBy = [] }) => people.some((person) => preparedBy.includes(person)),
  'same-person-may-not-refund': (people, { exemptedBy }) => exemptedBy !== undefined && people.includes(exemptedBy),
};

/** Sorts what somebody holds: a right of their own comes before one of another. */
export function ownFirst(one: Pick<Assignment, 'onBehalfOf'>, other: Pick<Assignment, 'onBehalfOf'>): number {
  return Number(one.onBehalfOf !== undefined) - Number(other.onBehalfOf !== undefined);
}
