/** Why a case stands where it stands: what each open step waits for, who holds it, until when, by which article. */
import type { CaseState } from '../../../kernel/case-state.js';
import { amendClock } from '../../../kernel/calendar/deadline.js';
import { deriveDeadline } from '../../../kernel/calendar/derivation.js';
import type { DerivedDay } from '../../../kernel/calendar/derivation.js';
import type { LegalClock } from '../../../kernel/calendar/deadline.js';
import { editionOf } from '../../../kernel/calendar/editions.js';
import { consentClockOf } from '../../../kernel/procedure/consents.js';
import { hasEnded } from '../../../kernel/procedure/effects.js';
import { asksApplicant } from '../../../kernel/statuses.js';
import { expectedDays, rowOfWhole } from '../../../kernel/promised-days.js';
import type { StepStatus } from '../../../kernel/procedure/effects.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { stepView } from '../../../engine/case-view.js';
import type { StepView } from '../../../engine/case-view.js';
import type { CaseWithOpenWork } from '../ports/case-reader.port.js';

/** Who has to act next. */
export interface Holder {
  readonly kind: 'agency-system' | 'officer' | 'applicant' | 'operator' | 'earlier-steps' | 'people-asked';
  readonly office?: string;
  readonly officeName?: Label;
  /** The subject of the officer who claimed the work item. */
  readonly person?: string;
  /** Those whose consent is asked and who have not answered, by part of the application. */
  readonly people?: readonly string[];
  /** The steps that have to end first. */
  readonly steps?: readonly string[];
  readonly since?: string;
  /** Deliveries that failed so far, and why the last one did. */
  readonly attempts?: number;
  readonly failure?: string;
  /** The cause of the incident. */
  readonly cause?: string;
}

export interface Limit {
  readonly clock: string;
  readonly dueAt: string;
  readonly dueOn: string;
  /** Set while the clock stands: the date above says nothing then. */
  readonly pausedSince: string | null;
  /** When the step, or the case, ended; the limit runs no more. */
  readonly endedAt?: string;
  readonly article: string;
  readonly confirmed: boolean;
  /** The dates that new appointments replaced, oldest first. */
  readonly replacedDueOn: readonly string[];
  readonly edition: string;
  readonly days: readonly DerivedDay[];
  /** Of the whole, where its length follows from what was asked for: the steps that take longest, each after the one before. */
  readonly row?: {
    readonly steps: readonly { readonly step: string; readonly label: Label; readonly workingDays: number }[];
    /** Between each two of them. */
    readonly handOverWorkingDays: number;
  };
}

export interface Waiting {
  readonly step: string;
  readonly label: Label;
  readonly status: StepStatus;
  readonly text: Label;
  readonly holder: Holder;
  readonly until?: Limit;
  /** By when it is due at the latest, before it has a limit that runs. */
  readonly promisedOn?: string;
}

type OpenWork = Omit<CaseWithOpenWork, 'standing'>;

/** The explanation of a case; nothing personal. */
export function explanationOf(version: ProcedureVersion, open: OpenWork) {
  const { record } = open;
  const { state } = record;
  const limits = limitsOf(version, state);
  const views = version.steps.map((step) => stepView(version, state, step));
  const expected = expectedDays(version, state);
  return {
    code: record.code,
    status: state.status,
    waitsFor: views
      .filter(({ status }) => !hasEnded(status))
      .map((view) => {
        const promisedOn = expected.get(view.step);
        return { ...waiting(version, open, { view, limits }), ...(promisedOn && { promisedOn }) };
      }),
    limits: [...limits.values()].map((limit) =>
      limit.clock === 'case' ? { ...limit, ...rowOf(version, state) } : limit,
    ),
    offices: open.officeNames,
  };
}

function waiting(
  version: ProcedureVersion,
  open: OpenWork,
  { view, limits }: { readonly view: StepView; readonly limits: ReadonlyMap<string, Limit> },
): Waiting {
  const { step, status } = view;
  const until = limits.get(clockOf(open.record.state, step));
  const holder = holderOf(version, open, view);
  return {
    step,
    label: labelOf(version, `step.${step}`),
    status,
    text: textOf(version, holder),
    holder,
    ...(until === undefined ? {} : { until }),
  };
}

/** By which the wait is counted. */
function clockOf(state: CaseState, step: string): string {
  if (state.steps[step] === 'awaiting-consent') return consentClockOf(step);
  return asksApplicant(state, step) ? `${step}.supplement-limit` : step;
}

function holderOf(
  version: ProcedureVersion,
  open: OpenWork,
  { step, status, office, consents = [] }: StepView,
): Holder {
  const named = (code: string) => ({ office: code, ...nameOf(open, code) });
  if (status === 'waiting') return { kind: 'earlier-steps', steps: predecessors(version, open, step) };
  if (status === 'awaiting-consent') {
    const silent = consents.filter(({ answer }) => answer === 'asked');
    const [since] = silent.map(({ at }) => at).toSorted();
    return { kind: 'people-asked', people: silent.map(({ person }) => person), ...(since && { since }) };
  }
  const incident = open.incidents.find((candidate) => candidate.step === step);
  if (status === 'incident' && incident !== undefined) {
    return { kind: 'operator', since: incident.openedAt, cause: incident.cause };
  }
  // What somebody prepared beside it holds nothing: the step goes on without it.
  const item = open.workItems.find((candidate) => candidate.step === step && candidate.outsideResult === undefined);
  if (asksApplicant(open.record.state, step)) {
    return { kind: 'applicant', ...named(open.record.intakeOffice), ...(item && { since: item.openedAt }) };
  }
  if (item !== undefined) {
    const person = item.holder === undefined ? {} : { person: item.holder };
    return { kind: 'officer', ...named(item.office), ...person, since: item.openedAt };
  }
  const dispatch = open.dispatches.find((candidate) => candidate.step === step);
  if (dispatch === undefined) return { kind: 'agency-system', ...named(office) };
  const { acceptedAt, createdAt, attempts, failure } = dispatch;
  const failed = failure === undefined ? {} : { failure };
  return { kind: 'agency-system', ...named(office), since: acceptedAt ?? createdAt, attempts, ...failed };
}

function predecessors(version: ProcedureVersion, { record }: OpenWork, step: string): readonly string[] {
  const after = version.steps.find((candidate) => candidate.step === step)?.after ?? [];
  return after.filter((earlier) => !hasEnded(record.state.steps[earlier]));
}

function textOf(
  version: ProcedureVersion,
  { kind, office, officeName, person, people = [], steps = [], cause }: Holder,
): Label {
  const where = officeName ?? { vi: office ?? '', en: office ?? '' };
  const names = steps.map((step) => labelOf(version, `step.${step}`));
  switch (kind) {
    case 'earlier-steps':
      return {
        vi: `Chờ kết quả của: ${names.map(({ vi }) => vi).join(', ')}`,
        en: `Waits for the result of: ${names.map(({ en }) => en).join(', ')}`,
      };
    case 'people-asked': {
      const asked = people.map((role) => labelOf(version, `fact.consent.${role}`));
      return {
        vi: `Chờ ý kiến đồng ý trên VNeID của: ${asked.map(({ vi }) => vi).join(', ')}`,
        en: `Waits for the consent in VNeID of: ${asked.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'operator': {
      const why = labelOf(version, `cause.${cause ?? 'unknown'}`);
      return { vi: `Đang được xử lý sự cố: ${why.vi}`, en: `An operator settles an incident: ${why.en}` };
    }
    case 'applicant':
      return { vi: 'Chờ người yêu cầu bổ sung giấy tờ', en: 'Waits for papers from the applicant' };
    case 'officer':
      return person === undefined
        ? { vi: `Chờ cán bộ của ${where.vi} nhận việc`, en: `Waits for an officer of ${where.en} to take it` }
        : { vi: `Cán bộ của ${where.vi} đang xử lý`, en: `An officer of ${where.en} works on it` };
    case 'agency-system':
      return { vi: `${where.vi} đang giải quyết`, en: `${where.en} is dealing with it` };
  }
}

/** The limits of the case and its steps, and of what the applicant has to do now. */
function limitsOf(version: ProcedureVersion, state: CaseState): ReadonlyMap<string, Limit> {
  const isOver = (clock: string) => (clock === 'case' ? state.chart.context.ended : hasEnded(state.steps[clock]));
  const shown = Object.entries(state.clocks).filter(
    ([clock, { pausedSince }]) => clock === 'case' || clock in state.steps || pausedSince === null,
  );
  return new Map(
    shown.map(([clock, running]) => [
      clock,
      isOver(clock) ? endedLimit(version, clock, running) : limitOf(version, clock, running),
    ]),
  );
}

/** A clock stands for good when its step ends; how its date came about is told as if it ran on. */
function endedLimit(version: ProcedureVersion, clock: string, stopped: LegalClock): Limit {
  const running = amendClock({ ...stopped, turns: stopped.turns.slice(0, -1) }, editionOf(stopped.edition));
  const limit = limitOf(version, clock, stopped.pausedSince === null ? stopped : running);
  return { ...limit, ...(stopped.pausedSince === null ? {} : { endedAt: stopped.pausedSince }) };
}

/** Of a whole that is as it was promised: one that was extended is longer than what it was made of. */
function rowOf(version: ProcedureVersion, { chart, clocks }: CaseState): Pick<Limit, 'row'> {
  const row = rowOfWhole(version, chart.context.facts);
  if (row === undefined || row.workingDays !== clocks['case']?.lengthWorkingDays) return {};
  const { steps, handOverWorkingDays } = row;
  const named = steps.map((part) => ({ ...part, label: labelOf(version, `step.${part.step}`) }));
  return { row: { steps: named, handOverWorkingDays } };
}

function limitOf(version: ProcedureVersion, clock: string, running: LegalClock): Limit {
  const named = Object.values(version.deadlines).find(({ rule }) => rule.name === running.rule);
  const { dueAt, dueOn, pausedSince, replacedDueOn, edition } = running;
  return {
    clock,
    dueAt,
    dueOn,
    pausedSince,
    replacedDueOn,
    edition,
    article: named?.rule.article ?? '',
    confirmed: named?.rule.confirmed ?? false,
    days: named === undefined ? [] : deriveDeadline(running, named.rule, editionOf(edition)),
  };
}

function labelOf({ labels }: ProcedureVersion, key: string): Label {
  return { vi: labels.vi[key] ?? key, en: labels.en[key] ?? key };
}

function nameOf({ officeNames }: OpenWork, code: string): { officeName?: Label } {
  const officeName = officeNames[code];
  return officeName === undefined ? {} : { officeName };
}
