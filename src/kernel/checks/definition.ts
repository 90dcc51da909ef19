/** What a definition says of itself: its steps, its deadlines and the law behind them. */
import type { StepDefinition, ProcedureVersion } from '../procedure/procedure-version.js';
import { deadlineNames } from '../timers.js';
import type { Finding } from './finding.js';
import { wrongPapers } from './papers.js';
import type { Place } from './place.js';
import type { Walks } from './walk.js';

/** What is wrong with steps, deadlines and legal basis, before anything happens. */
export function checkDefinition(version: ProcedureVersion): readonly Finding[] {
  const told =
    (check: Finding['check']) =>
    (what: string): Finding => ({ check, what, story: [] });
  return [
    ...version.steps.flatMap((step) => wrongSteps(version, step)).map(told('steps')),
    ...version.steps.flatMap((step) => wrongPapers(version, step)).map(told('papers')),
    ...wrongDeadlines(version).map(told('deadlines')),
    ...wrongArticles(version).map(told('legal-basis')),
    ...wrongExemptions(version).map(told('legal-basis')),
  ];
}

/** Work items that nobody of their step may complete. */
export function checkResponsible({ steps }: ProcedureVersion, walks: Walks): readonly Finding[] {
  const role = { sign: 'signing-officer', examine: 'agency-officer' } as const;
  return walks.steps.flatMap(({ step, places }) => {
    const responsible: readonly string[] = steps.find((candidate) => candidate.step === step)?.responsible ?? [];
    const lacking = (place: Place) =>
      Object.values(place.at.state.workItems).filter(
        ({ workKind }) => (workKind === 'sign' || workKind === 'examine') && !responsible.includes(role[workKind]),
      );
    return places.flatMap((place) =>
      lacking(place).map(({ workKind }) => ({
        check: 'steps' as const,
        what: `nobody is responsible for the work item ${workKind} of ${step}`,
        story: place.story,
      })),
    );
  });
}

/** A history names the exemption by its first day alone: two of one day, and the article would tell on which ground somebody is exempt. */
function wrongExemptions({ fees }: ProcedureVersion): readonly string[] {
  return Object.entries(fees?.law ?? {}).flatMap(([fee, { exemptions = [] }]) => {
    const days = exemptions.map(({ since }) => since);
    return days
      .filter((day, index) => days.indexOf(day) !== index)
      .map((day) => `two exemptions of ${fee} begin on ${day}`);
  });
}

function wrongSteps({ steps, chart, documents }: ProcedureVersion, definition: StepDefinition): readonly string[] {
  const { step, agency, responsible, after, requires, issues, communeFact } = definition;
  const unknown = [...after, ...requires].filter((other) => !steps.some((candidate) => candidate.step === other));
  const earlier = predecessors(steps, step);
  const notBefore = requires.filter((other) => !unknown.includes(other) && !earlier.has(other));
  return [
    ...(chart.root.states[step] === undefined ? [`the chart has no region ${step}`] : []),
    ...(agency === '' ? [`${step} has no agency`] : []),
    ...(responsible.every((role) => String(role) === '') ? [`nobody is responsible for ${step}`] : []),
    ...(communeFact === '' ? [`${step} has no fact that names its office`] : []),
    ...(documents[issues] === undefined ? [`${step} issues ${issues}, which no document describes`] : []),
    ...unknown.map((other) => `${step} comes after ${other}, which does not exist`),
    ...(earlier.has(step) ? [`${step} comes after itself`] : []),
    ...notBefore.map((other) => `${step} requires ${other}, which does not come before it`),
  ];
}

function predecessors(steps: readonly StepDefinition[], step: string): ReadonlySet<string> {
  const afterOf = (name: string) => steps.find((candidate) => candidate.step === name)?.after ?? [];
  const earlier = new Set(afterOf(step));
  // A set is walked in the order of insertion, what is added on the way included.
  for (const other of earlier) for (const further of afterOf(other)) earlier.add(further);
  return earlier;
}

function wrongDeadlines({ chart, deadlines, steps }: ProcedureVersion): readonly string[] {
  const waitedFor = new Set(deadlineNames(chart).values());
  const clocks = new Set(
    Object.entries(deadlines)
      .filter(([name, { fires }]) => fires === 'due' && waitedFor.has(name))
      .map(([, { clock }]) => clock),
  );
  return [
    ...[...waitedFor].filter((name) => deadlines[name] === undefined).map((name) => `the timer ${name} has no rule`),
    ...Object.keys(deadlines)
      .filter((name) => !waitedFor.has(name))
      .map((name) => `no state waits for the deadline ${name}`),
    ...['case', ...steps.map(({ step }) => step)]
      .filter((clock) => !clocks.has(clock))
      .map((clock) => `${clock} has no deadline`),
  ];
}

/** A rule that is confirmed was read in its article; an unconfirmed one says at least where it is expected, or whose it is. */
function wrongArticles({ legalBasis, steps, deadlines }: ProcedureVersion): readonly string[] {
  const rules = [
    ...steps.map(({ step, legalBasis: basis }) => ({ of: step, ...basis })),
    ...Object.entries(deadlines).flatMap(([name, { rule, longer = [] }]) =>
      [rule, ...longer].map(({ article, confirmed }) => ({ of: name, article, confirmed })),
    ),
  ];
  const sources = [...rules, ...legalBasis.map((basis) => ({ of: 'the procedure', ...basis }))];
  return [
    ...(legalBasis.length === 0 ? ['the procedure has no legal basis'] : []),
    ...sources.filter(({ article }) => article.trim() === '').map(({ of }) => `${of} cites nothing`),
    ...rules
      .filter(({ article, confirmed }) => confirmed && article.trim() !== '' && !article.includes('Điều'))
      .map(({ of, article }) => `${of} is confirmed, but "${article}" names no article`),
  ];
}
