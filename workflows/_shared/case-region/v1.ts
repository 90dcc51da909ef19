/** The case beside its steps: its own legal clock, withdrawal, and its end when every step has ended. */
import { chartSetup } from '../../../src/kernel/procedure/chart.js';
import type { CaseContext, StepRecord } from '../../../src/kernel/procedure/context.js';
import { stepRecord } from '../../../src/kernel/procedure/context.js';
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { mayWithdraw } from '../agency-step/v1/records.js';
import type { ClockSignal } from '../agency-step/v1/signals.js';
import { clockEvent } from '../agency-step/v1/signals.js';

/** The names of the deadlines of the case as a whole. */
export const CASE_DEADLINES = { due: 'case.due', verifiedDue: 'case.verified-due' } as const;

/**
 * The region of the case as a whole.
 *
 * @param chain - the steps of the procedure, in a row or side by side
 */
export function caseRegion(chain: readonly Pick<StepDefinition, 'step' | 'after'>[]) {
  const steps = chain.map(({ step }) => step);
  const inARow = chain.slice(1).every(({ after }, previous) => after.includes(steps[previous] ?? ''));
  const ofAny = <Transition>(what: ClockSignal, transition: Transition) =>
    Object.fromEntries(steps.map((step) => [clockEvent(step, what), transition]));
  const some =
    (is: (record: StepRecord) => boolean) =>
    ({ context }: { context: CaseContext }) =>
      steps.some((step) => is(stepRecord(context, step)));
  const isHeld = some(({ awaitsSupplement }) => awaitsSupplement === true);
  const isVerified = some(({ verified }) => verified === true);

  return chartSetup.createStateConfig({
    id: 'case',
    initial: 'open',
    states: {
      open: {
        initial: 'running',
        entry: { type: 'notify', params: { template: 'case-received', params: {} } },
        on: {
          'case-withdrawn': {
            guard: mayWithdraw,
            actions: [
              chartSetup.assign(({ context }) => ({ ...context, withdrawn: true })),
              { type: 'notify', params: { template: 'withdrawal-received', params: {} } },
            ],
          },
        },
        always: {
          guard: ({ context }) => steps.every((step) => stepRecord(context, step).ended !== 'not-yet'),
          target: 'ended',
        },
        states: {
          running: {
            on: { ...ofAny('stop', { target: 'stopped' }), ...ofAny('verify', { target: 'verifying' }) },
            after: { [CASE_DEADLINES.due]: { target: 'late' } },
          },
          verifying: {
            on: ofAny('stop', { target: 'stopped' }),
            after: { [CASE_DEADLINES.verifiedDue]: { target: 'late' } },
          },
          stopped: {
            on: ofAny('resume', [
              // Stands while any step waits for the applicant; of steps in a row only one can.
              ...(inARow ? [] : [{ guard: isHeld }]),
              { guard: isVerified, target: 'verifying' },
              { target: 'running' },
            ]),
          },
          late: {},
        },
      },
      ended: {
        tags: 'ended',
        entry: [
          chartSetup.assign(({ context }) => ({ ...context, ended: true })),
          'close-case',
          { type: 'notify', params: { template: 'case-closed', params: {} } },
        ],
      },
    },
  });
}
