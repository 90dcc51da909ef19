/** A case told as a list of commands, each with its local time, decided by the real kernel. */
import { CURRENT_EDITION } from '../../src/kernel/calendar/editions.js';
import type { CaseState } from '../../src/kernel/case-state.js';
import { decide } from '../../src/kernel/decide.js';
import type { Command, Outcome } from '../../src/kernel/decide.js';
import { versionInForce } from '../../src/kernel/migration/lineage.js';
import type { Lineage } from '../../src/kernel/migration/lineage.js';
import type { CommandName } from '../../src/kernel/procedure/events.js';
import type { FeeLine } from '../../src/kernel/procedure/fees.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { assert, required } from '../../src/kernel/values/assert.js';
import type { Facts } from '../../src/kernel/values/facts.js';
import { instant } from '../../src/kernel/values/time.js';
import type { Instant } from '../../src/kernel/values/time.js';

/** A command at a time of day in Vietnam (`2026-03-02 09:00`), or the alarm of a deadline, at its own moment. */
export type Told =
  | {
      readonly at: string;
      readonly name: CommandName;
      readonly facts: Facts;
      /** The edition of the calendar by which it is decided; the current one where none is given. */
      readonly edition?: string;
    }
  | { readonly alarm: string };

/**
 * The case decided command by command; a story holds accepted commands only.
 *
 * @param lineage - of a story in which the case is migrated: each command is decided by the version that it goes by then
 */
export function tell(version: ProcedureVersion, story: readonly Told[], lineage?: Lineage): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const told of story) {
    const state = outcomes.at(-1)?.state;
    const { command, at, edition } = commandOf(state, told);
    const current = versionInForce(version, state ?? version, lineage);
    const given = { ...command, ...(lineage !== undefined && { lineage }) };
    const decision = decide(current, state, given, { at, edition });
    assert(decision.kind === 'outcome', `${command.name} is refused after ${state?.seq ?? 0} events`);
    outcomes.push(decision);
  }
  return outcomes;
}

/** The state after the last command of a story. */
export function stateAfter(version: ProcedureVersion, story: readonly Told[]): CaseState {
  return required(tell(version, story).at(-1), 'command in the story').state;
}

/** The moment of a time of day in Vietnam. */
export function localTime(text: string): Instant {
  return instant(`${text.replace(' ', 'T')}:00.000+07:00`);
}

function commandOf(state: CaseState | undefined, told: Told): { command: Command; at: Instant; edition: string } {
  if (!('alarm' in told)) {
    const { name, facts, at, edition = CURRENT_EDITION.edition } = told;
    return { command: { name, facts }, at: localTime(at), edition };
  }
  const timer = required(state?.timers[told.alarm], `timer ${told.alarm}`);
  const facts = { deadline: told.alarm, generation: timer.generation };
  return { command: { name: 'reach-deadline', facts }, at: timer.dueAt, edition: CURRENT_EDITION.edition };
}

/** The application of a sample at the one-stop desk of its commune. */
export function submission(version: ProcedureVersion, at: string, sampleName = 'straightforward'): Told {
  const { body } = required(
    version.samples.find(({ name }) => name === sampleName),
    `sample ${sampleName}`,
  );
  const application = { applicant: version.applicant.parse(body['applicant']), data: version.form.parse(body['data']) };
  const facts = { ...version.facts(application), channel: 'counter', intakeCommune: '07210', enteredLate: false };
  return { at, name: 'submit', facts };
}

/** A paper by its number; digests of different numbers differ. */
export function paper(type: string, number: string): Facts {
  const digest = Buffer.from(number).toString('hex').padEnd(64, '0');
  return { type, number, issuer: 'Ủy ban nhân dân phường Bắc Giang', issuedOn: '2026-11-18', digest };
}

/** What happens at one step, by name. */
export function atStep(step: string, issues: string) {
  const tells = (name: CommandName, given: Facts = {}) => {
    return (at: string): Told => ({ at, name, facts: { step, ...given } });
  };
  const because = (code: string): Facts => ({ reason: { code } });
  return {
    accepted: tells('report-acceptance'),
    awaitsDecision: tells('report-awaited-decision'),
    verifies: tells('report-verification'),
    proposed: tells('propose'),
    signed: tells('sign'),
    sentBack: tells('send-back', because('certificate-details')),
    approved: tells('approve'),
    retried: tells('retry-dispatch'),
    acknowledged: tells('acknowledge-delay'),
    cancelled: tells('confirm-cancellation'),
    compensated: tells('confirm-compensation'),
    /** Everybody named has answered so; the others have not. */
    consented: (at: string, answer: string, ...people: readonly string[]) => {
      const consents = people.map((person) => ({ person, answer, at: localTime(at) }));
      return tells('report-consent', { consents, how: 'vneid' })(at);
    },
    completed: (at: string, number = '7/2026') => tells('report-completion', { result: paper(issues, number) })(at),
    refusalRegistered: tells('report-completion'),
    recordedByHand: (at: string, number = '7/2026') => {
      return tells('record-outside-result', { result: paper(issues, number), ...because('agency-unreachable') })(at);
    },
    amended: (at: string, number: string) => tells('amend-result', { result: paper(issues, number) })(at),
    refused: (at: string, code: string) => tells('refuse', because(code))(at),
    rejected: (at: string, code: string) => tells('report-rejection', because(code))(at),
    toVerify: (at: string, code: string) => tells('report-verification', because(code))(at),
    asksForPapers: (at: string, code: string) => tells('request-supplement', because(code))(at),
    supplied: (at: string, code: string) => tells('submit-supplement', { papers: [code] })(at),
    cancellationDeclined: (at: string, code: string) => tells('decline-cancellation', because(code))(at),
    compensationDeclined: (at: string, code: string) => tells('decline-compensation', because(code))(at),
    notDelivered: (at: string, cause: string) => tells('report-dispatch-failure', { cause })(at),
    alarm: (deadline: 'due' | 'warning' | 'verified-due' | 'new-appointment' | LimitName): Told => {
      return { alarm: `${step}.${deadline}` };
    },
  };
}

type LimitName = 'supplement-limit' | 'cancellation-limit' | 'consent-reminder' | 'consent-limit';

/** The applicant collects results at the desk. */
export function collected(at: string, results: readonly string[]) {
  const collector = { relation: 'applicant', idChecked: true };
  const facts = { results, collector, channel: 'counter', by: 'person:desk-officer' };
  return { at, name: 'hand-over' as const, facts };
}

/** The submission with what it costs. */
export function charged(told: Told, ...fees: readonly FeeLine[]): Told {
  assert('facts' in told, 'a submission is charged for');
  return { ...told, facts: { ...told.facts, fees: fees.map((line) => ({ ...line })) } };
}

/** The desk takes the money. */
export function paid(at: string, amountVnd: number, receipt: string): Told {
  return { at, name: 'record-payment', facts: money(amountVnd, receipt) };
}

/** The desk gives it back. */
export function refunded(at: string, amountVnd: number, receipt: string): Told {
  return { at, name: 'refund-payment', facts: money(amountVnd, receipt) };
}

/** The desk charges anew for the same, because somebody pays nothing, or has to pay after all. */
export function exemptionSettled(
  at: string,
  exempt: 'granted' | 'corrected' | 'taken-back',
  ...fees: readonly FeeLine[]
): Told {
  const reason = { code: exempt === 'granted' ? 'claim-forgotten' : 'claim-not-proven' };
  return {
    at,
    name: 'settle-exemption',
    facts: { exempt, fees: fees.map((line) => ({ ...line })), reason, by: 'person:desk-officer' },
  };
}

function money(amountVnd: number, receipt: string): Facts {
  return { amountVnd, method: 'cash', receipt, by: 'person:desk-officer' };
}

/** The desk corrects what it typed wrongly. */
export function corrected(at: string, fields: readonly string[]) {
  return { at, name: 'correct' as const, facts: { fields, reason: { code: 'typing-error' } } };
}

/** Two administrators let the case go on by another version. */
export function migrated(at: string, from: ProcedureVersion, to: ProcedureVersion, leftOut: Facts = {}): Told {
  const between = { from: from.version, to: to.version };
  const decision = '019aa000-0000-7000-8000-0000000000d1';
  return { at, name: 'migrate', facts: { ...between, leftOut, plan: 'a1'.repeat(32), decision } };
}

/** The desk asks for an issued result to be corrected. */
export function correctionAsked(at: string, fields: readonly string[], affects: readonly string[]) {
  const facts = { fields, affects, by: 'person:desk-officer', reason: { code: 'typing-error' } };
  return { at, name: 'request-correction' as const, facts };
}

/** An agency has corrected it, or takes the corrected data, with a paper of its own. */
export function correctionDone(at: string, step: string, told: Facts): Told {
  return { at, name: 'report-correction', facts: { step, ...told } };
}

/** An agency does not. */
export function correctionRefused(at: string, step: string, correction: number): Told {
  const reason = { code: 'corrected-data-not-taken' };
  return { at, name: 'report-correction-refusal', facts: { step, correction, reason } };
}

/** The desk has agreed on it with that agency. */
export function correctionSettled(at: string, step: string, how: 'tell-again' | 'settled-outside'): Told {
  return { at, name: 'settle-correction', facts: { step, how, reason: { code: 'agreed-with-agency' } } };
}

/** Another desk goes on with the case. */
export function transferred(at: string, from: string, to: string) {
  const facts = { from: `one-stop.${from}`, to: `one-stop.${to}`, reason: { code: 'office-merged' } };
  return { at, name: 'transfer' as const, facts };
}

/** Another office of the agency goes on in the place of one that closed. */
export function succeeded(at: string, from: string, to: string) {
  return { at, name: 'succeed-office' as const, facts: { from, to, reason: { code: 'office-merged' } } };
}

/** A step that lay at the wrong office goes to another one of its agency. */
export function stepPassedOn(at: string, step: string, from: string, to: string) {
  return { at, name: 'pass-step' as const, facts: { step, from, to, reason: { code: 'another-office-competent' } } };
}

/** The applicant takes the application back. */
export function withdrawn(at: string): Told {
  return { at, name: 'withdraw', facts: { reason: { code: 'applicant-request' } } };
}

/** The case as a whole is late. */
export const caseIsDue: Told = { alarm: 'case.due' };
