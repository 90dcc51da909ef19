import { isAtWork } from '../../../api/codes.js';
import type { Case } from '../../../features/case/case.js';
import type { Me, Role } from '../../../features/session/session.js';

/** What people ask of a case on its page, the most wanted first; and whose business it is. */
const WHOSE = {
  'submit-supplement': ['desk-officer'],
  'hand-over': ['desk-officer'],
  'record-payment': ['desk-officer'],
  'refund-payment': ['desk-officer'],
  'settle-exemption': ['desk-officer'],
  correct: ['desk-officer'],
  'request-correction': ['desk-officer'],
  'settle-correction': ['desk-officer'],
  'record-outside-result': ['agency-officer', 'signing-officer'],
  'pass-step': ['signing-officer'],
  transfer: ['desk-officer'],
  withdraw: ['desk-officer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

type HeldRole = Me['roles'][number];

export type CommandName = keyof typeof WHOSE;

const NAMES = [
  'submit-supplement',
  'settle-correction',
  'hand-over',
  'record-payment',
  'refund-payment',
  'settle-exemption',
  'correct',
  'request-correction',
  'record-outside-result',
  'pass-step',
  'transfer',
  'withdraw',
] as const satisfies readonly CommandName[];

const ABOUT_MONEY: readonly CommandName[] = ['record-payment', 'refund-payment', 'settle-exemption'];

/** The commands that are the reader's business in this case: those that they may give now, and those that it does not take. */
export function commandsOf(
  found: Case,
  me: Me | undefined,
): { readonly now: readonly CommandName[]; readonly notNow: readonly CommandName[] } {
  const roles = me?.roles ?? [];
  const own = NAMES.filter((name) => roles.some((held) => isBusiness(name, found, held)));
  const barred = found.barred.flatMap(({ commands }) => commands);
  const isTaken = (name: CommandName) => found.allowedCommands.includes(name);
  // Where nothing is charged, nobody asks why nothing can be paid.
  // Nor why nothing is settled where nothing was refused, nor why an issued result is not corrected before there is one.
  const isAsked = (name: CommandName) =>
    !name.endsWith('-correction') && (found.payment !== undefined || !ABOUT_MONEY.includes(name));
  const notNow = own.filter((name) => isAsked(name) && !isTaken(name) && !barred.includes(name));
  return { now: own.filter(isTaken), notNow };
}

/** What a desk does, only the one does that took the case in. */
function isBusiness(name: CommandName, { intakeOffice }: Case, { role, office }: HeldRole): boolean {
  const isTheirs = role !== 'desk-officer' || office === undefined || office === intakeOffice;
  return isTheirs && WHOSE[name].some((whose) => whose === role);
}

/** The steps that the reader's agency has not ended. */
export function openStepsOf({ steps }: Case, me: Me | undefined): Case['steps'] {
  const agencies = new Set(me?.roles.map(({ agency }) => agency));
  return steps.filter(({ agency, status }) => agencies.has(agency) && isAtWork(status));
}

/** Those that an office has in hand which the reader heads. */
export function stepsInHandOf({ steps }: Case, me: Me | undefined): Case['steps'] {
  const heads = (me?.roles ?? []).filter(({ role }) => role === 'signing-officer');
  return steps.filter(
    ({ agency, office, status }) =>
      isAtWork(status) &&
      status !== 'awaiting-consent' &&
      heads.some((held) => held.agency === agency && (held.office === undefined || held.office === office)),
  );
}
