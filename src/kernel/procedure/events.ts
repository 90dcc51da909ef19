import type { Facts } from '../values/facts.js';
import type { Instant } from '../values/time.js';

/**
 * Every command and the one event that it appends when it is accepted. `scope: 'step'` events reach the chart as
 * `<step>.<event>`; `scope: 'case'` events under their own name; `scope: 'kernel'` events never reach the chart.
 * `open` commands are the ones that a person may give to a case and that `allowedCommands` names.
 */
export const COMMANDS = {
  submit: { event: 'case-submitted', scope: 'kernel', open: false },
  withdraw: { event: 'case-withdrawn', scope: 'case', open: true },
  'submit-supplement': { event: 'supplement-submitted', scope: 'step', open: true },
  'record-outside-result': { event: 'outside-result-recorded', scope: 'step', open: true },
  'hand-over': { event: 'results-handed-over', scope: 'kernel', open: true },
  'record-payment': { event: 'payment-recorded', scope: 'kernel', open: true },
  'refund-payment': { event: 'payment-refunded', scope: 'kernel', open: true },
  'settle-exemption': { event: 'exemption-settled', scope: 'kernel', open: true },
  correct: { event: 'data-corrected', scope: 'kernel', open: true },
  'request-correction': { event: 'correction-requested', scope: 'kernel', open: true },
  'settle-correction': { event: 'correction-settled', scope: 'kernel', open: true },
  transfer: { event: 'case-transferred', scope: 'kernel', open: true },
  'pass-step': { event: 'step-passed-on', scope: 'kernel', open: true },
  approve: { event: 'decision-approved', scope: 'step', open: false },
  refuse: { event: 'decision-refused', scope: 'step', open: false },
  'request-supplement': { event: 'supplement-requested', scope: 'step', open: false },
  propose: { event: 'decision-proposed', scope: 'step', open: false },
  sign: { event: 'decision-signed', scope: 'step', open: false },
  'send-back': { event: 'decision-sent-back', scope: 'step', open: false },
  'report-consent': { event: 'consent-answered', scope: 'step', open: false },
  'report-completion': { event: 'step-completed', scope: 'step', open: false },
  'report-acceptance': { event: 'step-accepted', scope: 'step', open: false },
  'report-awaited-decision': { event: 'decision-awaited', scope: 'step', open: false },
  'report-verification': { event: 'verification-started', scope: 'step', open: false },
  'report-rejection': { event: 'step-rejected', scope: 'step', open: false },
  'amend-result': { event: 'result-amended', scope: 'step', open: false },
  'report-correction': { event: 'correction-done', scope: 'kernel', open: false },
  'report-correction-refusal': { event: 'correction-refused', scope: 'kernel', open: false },
  'confirm-cancellation': { event: 'cancellation-confirmed', scope: 'step', open: false },
  'decline-cancellation': { event: 'cancellation-declined', scope: 'step', open: false },
  'confirm-compensation': { event: 'compensation-confirmed', scope: 'step', open: false },
  'decline-compensation': { event: 'compensation-declined', scope: 'step', open: false },
  'report-dispatch-failure': { event: 'dispatch-failed', scope: 'step', open: false },
  'retry-dispatch': { event: 'dispatch-retried', scope: 'step', open: false },
  'acknowledge-delay': { event: 'delay-acknowledged', scope: 'step', open: false },
  'reach-deadline': { event: 'deadline-reached', scope: 'deadline', open: false },
  'amend-calendar': { event: 'calendar-amended', scope: 'kernel', open: false },
  'succeed-office': { event: 'office-succeeded', scope: 'kernel', open: false },
  migrate: { event: 'case-migrated', scope: 'kernel', open: false },
} as const;

export type CommandName = keyof typeof COMMANDS;
export type EventType = (typeof COMMANDS)[CommandName]['event'];
export type CommandScope = (typeof COMMANDS)[CommandName]['scope'];

/** Every event type, once. */
export const EVENT_TYPES: readonly EventType[] = [...new Set(Object.values(COMMANDS).map(({ event }) => event))];

/** Whether the text names a command. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

const SCOPE_OF_EVENT: ReadonlyMap<string, CommandScope> = new Map(
  Object.values(COMMANDS).map((command) => [command.event, command.scope]),
);

/** How the event reaches the chart. */
export function scopeOf(type: EventType): CommandScope {
  const scope = SCOPE_OF_EVENT.get(type);
  if (scope === undefined) throw new RangeError(`unknown event type ${type}`);
  return scope;
}

/** The one fact that an accepted command appends to a case; replay folds nothing else. */
export interface CaseEvent {
  readonly type: EventType;
  readonly facts: Facts;
  readonly at: Instant;
  /** The edition of the working calendar by which this event's dates are counted. */
  readonly edition: string;
}

/** What the chart receives: the event under the name by which charts listen to it. */
export interface ChartEvent {
  readonly type: string;
  readonly facts: Facts;
  readonly at: Instant;
}

/** The name under which a step's chart listens to an event of its own. */
export function stepEvent(step: string, type: EventType): string {
  return `${step}.${type}`;
}
