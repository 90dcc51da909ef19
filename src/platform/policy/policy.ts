/** Who may do what: every right of the product, one line an act. What stands nowhere here is refused to everybody. */
import { ROLES } from './role.js';
import type { Role } from './role.js';

/**
 * How the office of a role must stand to what it is about: `any` need not; `part` has a part in the case; `province` looks at all
 * cases (as `part`, where the role is held at an office), `portal` at those that came through the portal, `portal-asked` while its step asks the family and not the desk; `desk` took the case in; `step` is responsible for the step, `unprepared-step` while no decision of it waits for a signature; whose duty a
 * work item is, `supplies`, `examines`, `signs`, or `confirms` for what an operator prepared; `own` is for what somebody made themselves.
 */
export type Relation =
  | 'any'
  | 'part'
  | 'province'
  | 'portal'
  | 'portal-asked'
  | 'desk'
  | 'step'
  | 'unprepared-step'
  | 'supplies'
  | 'examines'
  | 'signs'
  | 'confirms'
  | 'own';

/**
 * What keeps away even those who may: being one of the people of the case, having prepared what is to be signed, having freed from fees
 * that are to be paid back.
 */
export type Bar = 'own-case' | 'same-person-may-not-sign' | 'same-person-may-not-refund';

interface Right {
  /** What a holder of the role must be to it. */
  readonly who: Readonly<Partial<Record<Role, Relation>>>;
  readonly not?: readonly Bar[];
  /** A role of our own process does it. */
  readonly engine?: true;
}

const AT_WORK = { 'desk-officer': 'part', 'agency-officer': 'part', 'signing-officer': 'part' } as const;
const ON_DUTY = { 'desk-officer': 'supplies', 'agency-officer': 'examines', 'signing-officer': 'signs' } as const;
const APPLICANT = { 'desk-officer': 'desk', portal: 'portal' } as const;
const DESK = { 'desk-officer': 'desk' } as const;
const OWN = { 'desk-officer': 'own' } as const;
const AUDITOR = { auditor: 'province' } as const;
const OPERATOR = { operator: 'province' } as const;

const RIGHTS = {
  'cases.list': { who: { ...AT_WORK, ...AUDITOR, leader: 'province', portal: 'portal' } },
  'cases.search': { who: { ...AT_WORK, ...AUDITOR } },
  'cases.compare': { who: { 'desk-officer': 'any' } },
  'case.read': { who: { ...AT_WORK, ...AUDITOR, portal: 'portal' } },
  'case.read-whole': { who: { ...APPLICANT, ...AUDITOR } },
  'case.read-step': { who: { 'agency-officer': 'step', 'signing-officer': 'step' } },
  'case.reveal': { who: { ...AT_WORK, ...AUDITOR } },
  'case.explain': { who: { ...AT_WORK, ...AUDITOR, ...OPERATOR, leader: 'province', portal: 'portal' } },
  'case.read-holders': { who: { ...AT_WORK, ...AUDITOR } },
  'case.start': { who: APPLICANT, not: ['own-case'] },
  'case.start-by-exception': { who: { admin: 'any' } },
  'case.start-by-exception-in-development': { who: { admin: 'any', 'desk-officer': 'any' } },
  'case.withdraw': { who: APPLICANT, not: ['own-case'] },
  'case.submit-supplement': { who: { ...DESK, portal: 'portal-asked' }, not: ['own-case'] },
  'case.correct': { who: DESK, not: ['own-case'] },
  'case.request-correction': { who: DESK, not: ['own-case'] },
  'case.record-code': { who: AT_WORK, not: ['own-case'] },
  'case.hand-over': { who: DESK, not: ['own-case'] },
  'case.settle-payment': { who: DESK, not: ['own-case'] },
  'case.refund-payment': { who: DESK, not: ['own-case', 'same-person-may-not-refund'] },
  'case.transfer': { who: DESK, not: ['own-case'], engine: true },
  'case.succeed-office': { who: {}, engine: true },
  // Who heads the office says that it is not the right one; where nobody there does, who looks after what stands still.
  'case.pass-step': { who: { 'signing-officer': 'step', operator: 'any' }, not: ['own-case'] },
  'case.record-outside-result': {
    who: { 'agency-officer': 'unprepared-step', 'signing-officer': 'step', operator: 'any' },
    not: ['own-case', 'same-person-may-not-sign'],
  },
  'outside-result.confirm': {
    who: { 'signing-officer': 'signs', operator: 'confirms' },
    not: ['own-case', 'same-person-may-not-sign'],
  },
  'case.amend-calendar': { who: {}, engine: true },
  'case.plan-migration': { who: { admin: 'any' } },
  'case.migrate': { who: { admin: 'any' }, not: ['own-case'], engine: true },
  'work-items.read': { who: { ...AT_WORK, ...OPERATOR } },
  'work-item.hold': { who: ON_DUTY, not: ['own-case', 'same-person-may-not-sign'] },
  'work-item.decide': { who: ON_DUTY, not: ['own-case', 'same-person-may-not-sign'] },
  'work-item.release': { who: ON_DUTY },
  'work-item.hand-on': { who: ON_DUTY, not: ['own-case'] },
  'work-item.hand-out': { who: { 'signing-officer': 'step' }, not: ['own-case'] },
  'drafts.write': { who: OWN },
  'people.look-up': { who: { 'desk-officer': 'any' } },
  'stream.open': { who: { ...AT_WORK, ...AUDITOR, ...OPERATOR, leader: 'province', portal: 'portal' } },
  'incidents.read': { who: OPERATOR },
  'incident.settle': { who: OPERATOR, not: ['own-case'] },
  'agencies.watch': { who: OPERATOR },
  'histories.audit': { who: AUDITOR },
  'accesses.read': { who: { ...AUDITOR, inspector: 'province' } },
  'accesses.search-person': { who: { inspector: 'province' } },
  'accesses.judge': { who: { inspector: 'province' } },
  'accesses.tell-person': { who: { inspector: 'province' } },
  'administration.read': { who: { ...AUDITOR, admin: 'any' } },
  'administration.propose': { who: { admin: 'any' } },
  'administration.decide': { who: { admin: 'any' } },
  'clock.set': { who: { operator: 'any', admin: 'any' } },
} as const satisfies Readonly<Record<string, Right>>;

/** Something that somebody may do, or not. */
export type Act = keyof typeof RIGHTS;

export const POLICY: Readonly<Record<Act, Right>> = RIGHTS;

/** The roles that may do one of the acts, to whatever they are related. */
export function rolesFor(acts: readonly Act[]): readonly Role[] {
  return distinct(acts.flatMap((act) => grantsOf(POLICY[act])));
}

/** The roles that are so related to what they may do something about. */
export function rolesRelated(relation: Relation): readonly Role[] {
  return distinct(Object.values(POLICY).flatMap(grantsOf), relation);
}

function grantsOf({ who }: Right): readonly { readonly role: Role; readonly relation: Relation }[] {
  return ROLES.flatMap((role) => {
    const relation = who[role];
    return relation === undefined ? [] : [{ role, relation }];
  });
}

function distinct(grants: ReturnType<typeof grantsOf>, only?: Relation): readonly Role[] {
  return ROLES.filter((role) =>
    grants.some((grant) => grant.role === role && (only === undefined || grant.relation === only)),
  );
}
