/**
 * Goal: a family may take its application back at any moment, and what then becomes of each part is the same in every version: what was
 * not begun stops, what an agency has is asked back, a result is taken back where the law lets it and stands where it does not.
 * Method: random walks through the real procedures; at each state on the way the case is withdrawn.
 */
import * as fc from 'fast-check';
import { walks } from '../../test/support/case-walk.js';
import type { CaseState } from './case-state.js';
import { decide } from './decide.js';
import type { Moment, Outcome } from './decide.js';
import type { StepStatus } from './procedure/effects.js';
import type { ProcedureVersion, StepDefinition } from './procedure/procedure-version.js';

const RUNS = { numRuns: 60 };
const REASON = { reason: { code: 'applicant-wish' } };

/** What its agency is asked for, and what the step is at then. */
interface Owed {
  readonly status: StepStatus;
  readonly asked?: 'cancel-step' | 'compensate-step';
}

/** What becomes of a step by how it stood. */
function owedTo(status: StepStatus, undoing: StepDefinition['undoing']): Owed {
  switch (status) {
    // Nothing has been sent yet, or the agency has given it back.
    case 'waiting':
    case 'awaiting-supplement':
      return { status: 'cancelled' };
    case 'completed':
      return undoing.kind === 'compensated' ? { status: 'dispatching', asked: 'compensate-step' } : { status };
    case 'awaiting-consent':
      return { status: 'cancelled', asked: 'cancel-step' };
    case 'refused':
    case 'skipped':
    case 'cancelled':
      return { status };
    default:
      return { status: 'dispatching', asked: 'cancel-step' };
  }
}

/** Each state of a walk in which a withdrawal is taken, and what it comes to. */
function withdrawals(version: ProcedureVersion, asks: readonly { before: CaseState | undefined; moment: Moment }[]) {
  return asks.flatMap(({ before, moment }) => {
    if (before === undefined || before.chart.context.ended || before.chart.context.withdrawn) return [];
    const decision = decide(version, before, { name: 'withdraw', facts: REASON }, { ...moment, at: before.at });
    return [{ before, decision }];
  });
}

function onEachWithdrawal(check: (version: ProcedureVersion, before: CaseState, outcome: Outcome) => void): void {
  fc.assert(
    fc.property(walks, ({ version, asks }) => {
      for (const { before, decision } of withdrawals(version, asks)) {
        expect(decision.kind).toBe('outcome');
        if (decision.kind === 'outcome') check(version, before, decision);
      }
    }),
    RUNS,
  );
}

describe('a withdrawal', () => {
  it('is taken at every step, and stops, asks back, takes back or leaves each part as the law says', () => {
    onEachWithdrawal(({ steps }, before, { state }) => {
      const owed = steps.map(({ step, undoing }) => [step, owedTo(statusOf(before, step), undoing).status]);

      expect(state.steps).toEqual(Object.fromEntries(owed));
    });
  });

  it('lets every paper stand until its agency has taken it back', () => {
    onEachWithdrawal((_version, before, { state }) => {
      expect(state.documents).toEqual(before.documents);
    });
  });

  it('tells the family of each result that stays, and why', () => {
    onEachWithdrawal(({ steps }, before, { state, effects }) => {
      const staying = steps.filter(
        ({ step, undoing }) => before.steps[step] === 'completed' && undoing.kind === 'irreversible',
      );
      const told = effects.filter((effect) => effect.kind === 'notify' && effect.template === 'cannot-be-undone');

      expect(told).toHaveLength(staying.length);
      expect(staying.map(({ step }) => state.steps[step])).toEqual(staying.map(() => 'completed'));
    });
  });

  it('asks each agency that may have the application once, and no other', () => {
    onEachWithdrawal(({ steps }, before, { effects }) => {
      const asked = effects.flatMap((effect) =>
        effect.kind === 'cancel-step' || effect.kind === 'compensate-step' ? [`${effect.step}: ${effect.kind}`] : [],
      );
      const owed = steps.map(({ step, undoing }) => [step, askedOf(before, step, undoing)] as const);

      expect(asked.toSorted()).toEqual(
        owed.flatMap(([step, kind]) => (kind === undefined ? [] : [`${step}: ${kind}`])).toSorted(),
      );
    });
  });
});

/** People may still be asked what the desk is asked for by now: that question is called off, too. */
function askedOf(before: CaseState, step: string, undoing: StepDefinition['undoing']): Owed['asked'] {
  const status = statusOf(before, step);
  const { consents, perform = 0 } = before.chart.context.steps[step] ?? {};
  const isStillAsked = status === 'awaiting-supplement' && consents !== undefined && perform === 0;
  return isStillAsked ? 'cancel-step' : owedTo(status, undoing).asked;
}

function statusOf({ steps }: CaseState, step: string): StepStatus {
  return steps[step] ?? 'waiting';
}
