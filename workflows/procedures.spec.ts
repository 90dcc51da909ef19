/**
 * What `npm run check:procedures` proves, of every version of the registry; and of every state that an open case of births and deaths gets
 * to, that it goes on by each later version. Both use the same walks. MIGRATED_STATES=all takes every configuration of the walks
 * instead of every state of each step.
 */
import { writeFileSync } from 'node:fs';
import { coveringOf, endOf, openStatesOf } from '../test/support/migrated-states.js';
import { CURRENT_EDITION } from '../src/kernel/calendar/editions.js';
import type { CaseState } from '../src/kernel/case-state.js';
import { checkProcedure } from '../src/kernel/checks/check-procedure.js';
import { findingText } from '../src/kernel/checks/finding.js';
import { decide } from '../src/kernel/decide.js';
import type { Decision } from '../src/kernel/decide.js';
import { planMigration } from '../src/kernel/migration/plan.js';
import { versionName } from '../src/kernel/procedure/procedure-version.js';
import type { ProcedureVersion } from '../src/kernel/procedure/procedure-version.js';
import { required } from '../src/kernel/values/assert.js';
import type { Facts } from '../src/kernel/values/facts.js';
import { registry } from './registry.js';

const SECONDS_MAX = 60_000;
const LATER = 'left-out-later';
const isWhole = process.env['MIGRATED_STATES'] === 'all';
const figures = process.env['SOAK_FIGURES'];

const versionOf = (key: string, number: number) =>
  required(
    registry.find((candidate) => candidate.key === key && candidate.version === number),
    `${key}/v${number}`,
  );
const pairs = ['interlinked-birth', 'interlinked-death'].flatMap((key) =>
  (
    [
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const
  ).map(([from, to]) => ({ key, from, to })),
);
const counted: Record<string, number> = {};

describe.each(registry.map((version) => ({ name: versionName(version), version })))('checking $name', ({ version }) => {
  it(
    'finds every proof to hold, with every state reached and every transition taken by a story',
    () => {
      const { findings, transitions } = checkProcedure(version);

      expect(findings.map(findingText)).toEqual([]);
      // A walk that ends early would take fewer.
      expect(transitions).toBeGreaterThan(65 * version.steps.length);
    },
    SECONDS_MAX,
  );
});

describe.each(pairs)('every state of an open case of $key, version $from', ({ key, from, to }) => {
  const [source, target] = [versionOf(key, from), versionOf(key, to)];
  const leftOut = Object.fromEntries(addedSteps(source, target).map((step) => [step, LATER]));

  it(
    `goes on by version ${to}: nothing is asked of an agency twice, and it ends, one well, the next badly`,
    () => {
      const astray = statesOf(source).flatMap((state, index) => {
        const plan = planned(source, target, { state, leftOut });
        const decision = migrated(source, target, { state, leftOut });
        const end = endOf(target, stateIn(decision), index % 2 === 0 ? 'well' : 'badly');
        const asked = askedTwice(state, decision);
        const isFine = plan.verdict === 'can' && end !== undefined && asked.length === 0;
        return isFine ? [] : [{ value: state.chart.value, end, plan, asked }];
      });
      counted[`${key} ${from} to ${to}`] = statesOf(source).length;

      expect(astray).toEqual([]);
      // A walk that ends early would reach fewer.
      expect(statesOf(source).length).toBeGreaterThan(30);
    },
    SECONDS_MAX,
  );
});

describe.each(pairs.filter(addsSteps))('an open case of $key, version $from', ({ key, from, to }) => {
  const [source, target] = [versionOf(key, from), versionOf(key, to)];

  it(
    `stays, untouched, where nobody says why a step of version ${to} is left out`,
    () => {
      const wanted = addedSteps(source, target).map((about) => ({ code: 'choice-missing', about }));
      const before = JSON.stringify(statesOf(source));
      const decisions = statesOf(source).map((state) => ({
        obstacles: planned(source, target, { state, leftOut: {} }).obstacles,
        kind: migrated(source, target, { state, leftOut: {} }).kind,
      }));

      expect(decisions.filter((one) => one.kind !== 'refusal' || !sameReasons(one.obstacles, wanted))).toEqual([]);
      expect(JSON.stringify(statesOf(source))).toBe(before);
    },
    SECONDS_MAX,
  );
});

afterAll(() => {
  if (figures !== undefined) writeFileSync(figures, JSON.stringify(counted));
});

function addedSteps(source: ProcedureVersion, target: ProcedureVersion): readonly string[] {
  return target.steps.map(({ step }) => step).filter((step) => !source.steps.some((known) => known.step === step));
}

function addsSteps({ key, from, to }: (typeof pairs)[number]): boolean {
  return addedSteps(versionOf(key, from), versionOf(key, to)).length > 0;
}

const known = new Map<ProcedureVersion, readonly CaseState[]>();

function statesOf(version: ProcedureVersion): readonly CaseState[] {
  const all = known.get(version) ?? openStatesOf(version);
  known.set(version, all);
  return isWhole ? all : coveringOf(all);
}

interface Asked {
  readonly state: CaseState;
  readonly leftOut: Facts;
}

function planned(source: ProcedureVersion, target: ProcedureVersion, { state, leftOut }: Asked) {
  return planMigration({ source, target, leftOut }, state, { at: state.at, edition: CURRENT_EDITION.edition });
}

function migrated(source: ProcedureVersion, target: ProcedureVersion, { state, leftOut }: Asked): Decision {
  const facts = { from: source.version, to: target.version, leftOut, plan: '0'.repeat(64) };
  const lineage = (number: number) => (number === target.version ? target : source);
  return decide(source, state, { name: 'migrate', facts, lineage }, { at: state.at, edition: CURRENT_EDITION.edition });
}

function stateIn(decision: Decision): CaseState {
  return required(decision.kind === 'outcome' ? decision.state : undefined, 'migrated case');
}

/** Steps that an agency had already, or that were over, and are dispatched once more. */
function askedTwice(before: CaseState, decision: Decision): readonly string[] {
  const effects = decision.kind === 'outcome' ? decision.effects : [];
  return effects.flatMap((effect) =>
    effect.kind === 'dispatch-step' && (before.steps[effect.step] ?? 'waiting') !== 'waiting' ? [effect.step] : [],
  );
}

function sameReasons(one: readonly object[], other: readonly object[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
