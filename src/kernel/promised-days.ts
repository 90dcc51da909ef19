/** How long steps may take by what was asked for: the whole is promised the longest row of the steps that were taken up. */
import { startClock } from './calendar/deadline.js';
import type { DeadlineRule, LegalClock } from './calendar/deadline.js';
import { editionOf } from './calendar/editions.js';
import type { CaseState } from './case-state.js';
import type { NamedDeadline, ProcedureVersion } from './procedure/procedure-version.js';
import { required } from './values/assert.js';
import type { Facts } from './values/facts.js';
import type { LocalDate } from './values/time.js';

/** Steps of which each waits for the one before, and what each of them may take. */
export interface StepRow {
  readonly steps: readonly { readonly step: string; readonly workingDays: number }[];
  /** Between each two: what is decided as an office closes reaches the next one after the hour of the day. */
  readonly handOverWorkingDays: number;
  /** The whole of it, which may be less than the sum: the law's own limit of the whole. */
  readonly workingDays: number;
}

/** A step that was taken up, and the last day on which its result is due. */
export interface PromisedStep {
  readonly step: string;
  readonly workingDays: number;
  readonly dueOn: LocalDate;
}

type WholeDeadline = NamedDeadline & Required<Pick<NamedDeadline, 'ofSteps'>>;
type Limits = Pick<DeadlineRule, 'length' | 'extended'>;

/** What a row is made of; `added` is in `workingDays`, and beyond what the law has the whole last. */
interface Part {
  readonly step: string;
  readonly workingDays: number;
  readonly added: number;
}

const REGULAR = (rule: Limits) => rule.length.workingDays;
const VERIFIED = (rule: Limits) => (rule.extended ?? rule.length).workingDays;

/**
 * The deadline with the lengths that it has in a case of those facts; one that depends on nothing is given back as it is.
 *
 * @see docs/concepts/deadlines.md
 */
export function deadlineFor(version: ProcedureVersion, deadline: NamedDeadline, facts: Facts): NamedDeadline {
  if (isOfSteps(deadline))
    return { ...deadline, rule: withLengths(deadline.rule, wholeLimits(version, deadline, facts)) };
  const added = addedDays(deadline, facts);
  return added === 0 ? deadline : { ...deadline, rule: withLengths(deadline.rule, longerBy(deadline.rule, added)) };
}

/** The row that the whole is promised by; undefined where the whole has a length of its own. */
export function rowOfWhole(version: ProcedureVersion, facts: Facts): StepRow | undefined {
  const whole = wholeOf(version);
  return whole && stepRow(whole, longestRow(version, facts, REGULAR), REGULAR);
}

/**
 * By when each step that was taken up is due, if each before it takes all its time; none where the whole has a length of its own.
 *
 * @param clock - of the case as a whole: from when, and by which edition of the calendar
 */
export function promisedSteps(version: ProcedureVersion, facts: Facts, clock: LegalClock): readonly PromisedStep[] {
  const whole = wholeOf(version);
  if (whole === undefined) return [];
  const { startedAt: at, office } = clock;
  const edition = editionOf(clock.edition);
  return takenUp(version, facts).map((step) => {
    const { workingDays } = stepRow(whole, rowTo(version, step, { facts, lengthOf: REGULAR }), REGULAR);
    const { dueOn } = startClock({ ...whole.rule, length: { workingDays } }, { at, edition, office });
    return { step, workingDays, dueOn };
  });
}

/** The promised days of the steps that have not begun; none once the whole was stopped or extended, which moves them all. */
export function expectedDays(
  version: ProcedureVersion,
  { clocks, chart }: Pick<CaseState, 'clocks' | 'chart'>,
): ReadonlyMap<string, LocalDate> {
  const whole = clocks['case'];
  if (whole === undefined || whole.turns.length > 0) return new Map();
  const ahead = promisedSteps(version, chart.context.facts, whole).filter(({ step }) => clocks[step] === undefined);
  return new Map(ahead.map(({ step, dueOn }) => [step, dueOn]));
}

/** The steps that the applicant wants; the others were left out. */
export function takenUp({ steps, choices = {} }: ProcedureVersion, facts: Facts): readonly string[] {
  return steps
    .map(({ step }) => step)
    .filter((step) => {
      const choice = choices[step];
      return choice === undefined || !choice.leftOut.includes(String(facts[choice.fact]));
    });
}

function wholeOf({ deadlines }: ProcedureVersion): WholeDeadline | undefined {
  return Object.values(deadlines)
    .filter(isOfSteps)
    .find(({ fires }) => fires === 'due');
}

function isOfSteps(deadline: NamedDeadline): deadline is WholeDeadline {
  return deadline.ofSteps !== undefined;
}

function wholeLimits(version: ProcedureVersion, whole: WholeDeadline, facts: Facts): Limits {
  const limit = (lengthOf: typeof REGULAR) =>
    stepRow(whole, longestRow(version, facts, lengthOf), lengthOf).workingDays;
  return { length: { workingDays: limit(REGULAR) }, extended: { workingDays: limit(VERIFIED) } };
}

function stepRow({ rule, ofSteps }: WholeDeadline, parts: readonly Part[], lengthOf: typeof REGULAR): StepRow {
  const { handOverWorkingDays } = ofSteps;
  const sum = parts.reduce((days, part) => days + part.workingDays, (parts.length - 1) * handOverWorkingDays);
  const added = parts.reduce((days, part) => days + part.added, 0);
  return {
    steps: parts.map(({ step, workingDays }) => ({ step, workingDays })),
    handOverWorkingDays,
    workingDays: Math.min(sum, lengthOf(rule) + added),
  };
}

function longestRow(version: ProcedureVersion, facts: Facts, lengthOf: typeof REGULAR): readonly Part[] {
  return longest(takenUp(version, facts).map((step) => rowTo(version, step, { facts, lengthOf })));
}

/** The longest row that ends with the step; steps that were left out take no time and hand nothing over. */
function rowTo(
  version: ProcedureVersion,
  step: string,
  by: { readonly facts: Facts; readonly lengthOf: typeof REGULAR },
): readonly Part[] {
  const { after } = required(
    version.steps.find((candidate) => candidate.step === step),
    step,
  );
  const before = longest(after.map((earlier) => rowTo(version, earlier, by)));
  if (!takenUp(version, by.facts).includes(step)) return before;
  const due = required(
    Object.values(version.deadlines).find(({ clock, fires }) => clock === step && fires === 'due'),
    `limit of ${step}`,
  );
  const added = addedDays(due, by.facts);
  return [...before, { step, workingDays: by.lengthOf(due.rule) + added, added }];
}

/** Of two that are as long, the first: the steps stand in the order of the law. */
function longest(rows: readonly (readonly Part[])[]): readonly Part[] {
  const days = (row: readonly Part[]) => row.reduce((sum, { workingDays }) => sum + workingDays, row.length);
  return rows.reduce((best, row) => (days(row) > days(best) ? row : best), []);
}

function addedDays({ longer = [] }: NamedDeadline, facts: Facts): number {
  return longer.filter(({ fact, is }) => facts[fact] === is).reduce((days, { workingDays }) => days + workingDays, 0);
}

function longerBy({ length, extended }: Limits, days: number): Limits {
  return {
    length: { workingDays: length.workingDays + days },
    ...(extended && { extended: { workingDays: extended.workingDays + days } }),
  };
}

/** A longer limit that is none is left out. */
function withLengths({ extended: _before, ...rule }: DeadlineRule, { length, extended }: Limits): DeadlineRule {
  const isLonger = extended !== undefined && extended.workingDays > length.workingDays;
  return { ...rule, length, ...(isLonger && { extended }) };
}
