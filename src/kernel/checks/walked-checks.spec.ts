/**
 * Goal: every check can fail. Method: the residence step of interlinked-birth as a chart of its own, broken in one place at a
 * time. What only the definition says is broken in definition.spec.ts.
 */
import { StateMachine } from 'xstate';
import { birthDeadlines } from '../../../workflows/interlinked-birth/v1/deadlines.js';
import { birthV1 } from '../../../workflows/interlinked-birth/v1/procedure.js';
import { agencyStep } from '../../../workflows/_shared/agency-step/v1.js';
import { caseRegion } from '../../../workflows/_shared/case-region/v1.js';
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../procedure/chart.js';
import { initialContext } from '../procedure/context.js';
import type { ProcedureVersion, StepDefinition } from '../procedure/procedure-version.js';
import { required } from '../values/assert.js';
import { shortestFindings } from './finding.js';
import type { CheckName, Finding } from './finding.js';
import { checkHolders } from './holders.js';
import { checkProgress } from './progress.js';
import { checkResults } from './results.js';
import { checkSupplements } from './supplements.js';
import { checkUndoing } from './undoing.js';
import { walksOf } from './walk.js';

const STEP = 'permanent-residence';
const residence: StepDefinition = {
  ...required(
    birthV1.steps.find(({ step }) => step === STEP),
    STEP,
  ),
  after: [],
  requires: [],
};

/** A version of that one step, or of two that are alike. */
function versionOf(...steps: readonly StepDefinition[]): ProcedureVersion {
  const regions = steps.map((definition) => [
    definition.step,
    agencyStep({ ...definition, afterwards: 'case-ends', deciding: 'examined', warning: 'before-deadline' }),
  ]);
  const names = steps.map(({ step }) => step);
  const chart = chartSetup.extend({ delays: namedDelays(Object.keys(birthDeadlines)) }).createMachine({
    id: 'broken',
    type: 'parallel',
    context: ({ input }) => initialContext(input, names),
    states: { case: caseRegion(steps), ...Object.fromEntries(regions) },
    options: { maxIterations: MICROSTEPS_MAX },
  });
  return { ...birthV1, chart, steps };
}

type Part = Readonly<Record<string, unknown>>;
type Change = (state: Part) => Part;

/** The version with one state of the step changed. */
function broken(path: string, change: Change): ProcedureVersion {
  const version = versionOf(residence);
  const { config, implementations } = version.chart;
  const keys = [STEP, ...path.split('.')].flatMap((key) => ['states', key]);
  return { ...version, chart: new StateMachine(changedAt(config, keys, change), implementations) };
}

function changedAt<T>(value: T, [key, ...rest]: readonly string[], change: Change): T {
  const part: Part = Object(value);
  if (key === undefined) return { ...value, ...change(part) };
  return { ...value, [key]: changedAt(required(part[key], key), rest, change) };
}

/** The state without its transitions on these events. */
const deafTo =
  (...events: readonly string[]): Change =>
  ({ on }) => ({
    on: Object.fromEntries(Object.entries(Object(on)).filter(([event]) => !events.includes(event))),
  });

/** What the walks of a version show, labels aside. */
function walkedFindings(version: ProcedureVersion): readonly Finding[] {
  const walks = walksOf(version);
  return shortestFindings([
    ...checkProgress(version.chart, walks),
    ...checkHolders(version, walks),
    ...checkSupplements(version, walks),
    ...checkResults(version, walks),
    ...checkUndoing(version, walks),
  ]);
}

const NEVER = { guard: () => false, target: `#${STEP}.refused` };

const BROKEN_CHARTS: readonly (readonly [CheckName, Finding, string, Change])[] = [
  [
    'reachable',
    {
      check: 'reachable',
      what: `no story reaches the state ${STEP}:decision-undelivered`,
      story: [],
    },
    'open.work.active.deciding',
    deafTo(`${STEP}.dispatch-failed`),
  ],
  [
    'coverage',
    {
      check: 'coverage',
      what: `no story takes the transition ${STEP}:examining on ${STEP}.step-accepted to broken.${STEP}.refused`,
      story: [],
    },
    'open.work.active.examining',
    ({ on }) => ({ on: { ...Object(on), [`${STEP}.step-accepted`]: NEVER } }),
  ],
  [
    'promises-kept',
    {
      check: 'promises-kept',
      what: expect.stringContaining('action open-work-item'),
      story: [`report-awaited-decision ${STEP}`],
    },
    'open.work.active.examining',
    () => ({ entry: { type: 'open-work-item', params: { step: STEP } } }),
  ],
  [
    'can-end',
    { check: 'can-end', what: `${STEP} can no longer end`, story: ['withdraw'] },
    'cancelling',
    () => ({ on: {} }),
  ],
  [
    'no-deadlock',
    {
      check: 'no-deadlock',
      what: `nothing moves ${STEP} any more`,
      story: ['withdraw'],
    },
    'cancelling',
    ({ states }) => ({ on: {}, states: { ...Object(states), asking: { tags: `${STEP}:dispatching` } } }),
  ],
  [
    'timers-handled',
    {
      check: 'timers-handled',
      what: `nothing happens when ${STEP}.supplement-limit goes off`,
      story: [`request-supplement ${STEP}`],
    },
    'open.work.active.awaiting-supplement',
    () => ({ after: { [`${STEP}.supplement-limit`]: NEVER } }),
  ],
  [
    'supplement-returns',
    {
      check: 'supplement-returns',
      what: `the clock case does not go on after the papers of ${STEP}`,
      story: [`request-supplement ${STEP}`, `submit-supplement ${STEP}`],
    },
    'open.work.active.awaiting-supplement',
    ({ exit }) => ({ exit: Object.values(Object(exit)).slice(0, 2) }),
  ],
  [
    'result-is-delivered',
    {
      check: 'result-is-delivered',
      what: `${STEP} is awaiting-decision and no path delivers its result`,
      story: [`report-awaited-decision ${STEP}`],
    },
    'open.work.active.examining',
    deafTo(`${STEP}.decision-approved`, `${STEP}.step-completed`, `${STEP}.supplement-requested`),
  ],
  [
    'undoing',
    { check: 'undoing', what: `${STEP} is dispatching and is not asked to stop`, story: ['withdraw'] },
    'open',
    ({ on }) => ({ on: { ...Object(on), 'case-withdrawn': { target: 'cancelled' } } }),
  ],
  [
    'one-holder',
    {
      check: 'one-holder',
      what: `${STEP} is at-agency and has 2 holders: incident unknown, dispatch dispatch-step`,
      story: [`report-dispatch-failure ${STEP}`, `report-verification ${STEP}`],
    },
    'open.work.incident',
    () => ({ exit: [] }),
  ],
  [
    'live-deadline',
    {
      check: 'live-deadline',
      what: `${STEP} is dispatching and has neither a live deadline nor an open incident`,
      story: [`reach-deadline ${STEP}.due`],
    },
    'open.clock.late.apologised',
    () => ({ after: {} }),
  ],
];

describe('walking a version', () => {
  it('finds nothing in a sound step', () => {
    expect(walkedFindings(versionOf(residence))).toEqual([]);
  });

  it.each(BROKEN_CHARTS)('tells the shortest story against "%s"', (_check, finding, path, change) => {
    expect(walkedFindings(broken(path, change))).toContainEqual(finding);
  });

  it('sees that steps which wait for each other never begin', () => {
    const other = 'birth-registration';
    const version = versionOf({ ...residence, after: [other] }, { ...residence, step: other, after: [STEP] });

    const findings = walkedFindings(version);

    expect(findings).toContainEqual({ check: 'can-end', what: 'the case can no longer end', story: [] });
    expect(findings).toContainEqual({
      check: 'no-deadlock',
      what: 'nothing moves the case any more',
      story: ['reach-deadline case.due'],
    });
    expect(findings).toContainEqual({ check: 'result-is-delivered', what: `no story opens ${STEP}`, story: [] });
  });
});
