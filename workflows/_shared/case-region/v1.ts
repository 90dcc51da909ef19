/** The case beside its steps: its own legal clock, withdrawal, and its end when every step has ended. */
import { chartSetup } from '../../../src/kernel/procedure/chart.js';
import { stepRecord } from '../../../src/kernel/procedure/context.js';
import { clockEvent } from '../agency-step/v1/work-region.js';

/** The names of the deadlines of the case as a whole. */
export const CASE_DEADLINES = { due: 'case.due' } as const;

export function caseRegion(steps: readonly string[]) {
  const any = (what: 'stop' | 'resume', target: string) =>
    Object.fromEntries(steps.map((step) => [clockEvent(step, what), { target }]));

  return chartSetup.createStateConfig({
    id: 'case',
    initial: 'open',
    states: {
      open: {
        initial: 'running',
        entry: { type: 'notify', params: { template: 'case-received', params: {} } },
        on: {
          'case-withdrawn': {
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
          running: { on: any('stop', 'stopped'), after: { [CASE_DEADLINES.due]: { target: 'late' } } },
          stopped: { on: any('resume', 'running') },
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
