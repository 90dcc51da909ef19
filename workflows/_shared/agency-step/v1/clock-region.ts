/** The legal clock of a step: on time, warned, late with a new appointment, escalated; it stops while the applicant supplies. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../../src/kernel/procedure/context.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import type { AgencyStepOptions } from './options.js';
import { stepDeadlineNames } from './options.js';
import { lensOn } from './records.js';
import { clockEvent } from './signals.js';

/** The region of a step's legal clock, beside its work. */
export function clockRegion({ step, warning }: AgencyStepOptions) {
  const lens = lensOn(step);
  const names = stepDeadlineNames(step);
  const stop = { [clockEvent(step, 'stop')]: { target: `#${step}:clock-stopped` } };
  const overdue = ({ context }: { context: CaseContext }) => `${step}/overdue-${lens.record(context).escalations}`;

  /** With or without a warning before the end of the limit. */
  const inTime =
    warning === 'none'
      ? { 'on-time': {} }
      : {
          'on-time': { after: { [names.warning]: { target: 'warned' } } },
          warned: {
            entry: {
              type: 'notify',
              params: { template: 'deadline-near', params: { step, audience: 'agency' } },
            } as const,
          },
        };

  return chartSetup.createStateConfig({
    initial: 'running',
    states: {
      running: {
        initial: 'on-time',
        on: {
          ...stop,
          [clockEvent(step, 'verify')]: {
            target: 'verifying',
            actions: chartSetup.assign(lens.change(() => ({ verified: true }))),
          },
        },
        after: { [names.due]: { target: 'late' } },
        states: inTime,
      },
      verifying: {
        initial: 'on-time',
        on: stop,
        after: { [names.verifiedDue]: { target: 'late' } },
        states: inTime,
      },
      stopped: {
        id: `${step}:clock-stopped`,
        on: {
          [clockEvent(step, 'resume')]: [
            { guard: ({ context }) => lens.record(context).late === true, target: 'late' },
            { guard: ({ context }) => lens.record(context).verified === true, target: 'verifying' },
            { target: 'running' },
          ],
        },
      },
      // Overdue stays counted as overdue, also after the apology and within the new appointment (Decree 63/2024 art. 7.3).
      late: {
        initial: 'apologised',
        on: stop,
        entry: chartSetup.assign(lens.change(() => ({ late: true }))),
        states: {
          apologised: {
            entry: { type: 'notify', params: { template: 'apology-new-appointment', params: { step } } },
            after: { [names.newAppointment]: { target: 'escalated' } },
          },
          escalated: {
            entry: [
              chartSetup.assign(lens.change((_scope, { escalations }) => ({ escalations: escalations + 1 }))),
              {
                type: 'raise-incident',
                params: ({ context }) => ({
                  incident: overdue({ context }),
                  step,
                  cause: 'overdue-after-new-appointment',
                }),
              },
            ],
            exit: { type: 'settle-incident', params: ({ context }) => ({ incident: overdue({ context }) }) },
            on: { [stepEvent(step, 'delay-acknowledged')]: { target: 'apologised' } },
          },
        },
      },
    },
  });
}
