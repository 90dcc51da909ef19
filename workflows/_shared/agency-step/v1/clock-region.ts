/** The legal clock of a step: on time, warned, late with a new appointment, escalated; it stops while the applicant supplies. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import type { AgencyStepOptions } from './options.js';
import { stepDeadlineNames } from './options.js';
import { lensOn } from './records.js';
import { clockEvent } from './work-region.js';

export function clockRegion({ step, warning }: AgencyStepOptions) {
  const lens = lensOn(step);
  const names = stepDeadlineNames(step);
  const stop = { [clockEvent(step, 'stop')]: { target: 'stopped' } };
  const verify = {
    [clockEvent(step, 'verify')]: { target: 'verifying', actions: chartSetup.assign(lens.change(() => ({ verified: true }))) },
  };
  const delayed = { [clockEvent(step, 'stop')]: { target: `#${step}:clock-stopped` } };

  return chartSetup.createStateConfig({
    initial: 'running',
    states: {
      running: {
        initial: 'on-time',
        on: { ...stop, ...verify },
        after: { [names.due]: { target: 'late' } },
        states:
          warning === 'none'
            ? { 'on-time': {} }
            : {
                'on-time': { after: { [names.warning]: { target: 'warned' } } },
                warned: { entry: { type: 'notify', params: { template: 'deadline-near', params: { step } } } },
              },
      },
      verifying: { on: stop, after: { [names.verifiedDue]: { target: 'late' } } },
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
        on: delayed,
        entry: chartSetup.assign(lens.change(() => ({ late: true }))),
        states: {
          apologised: {
            entry: { type: 'notify', params: { template: 'apology-new-appointment', params: { step } } },
            after: { [names.newAppointment]: { target: 'escalated' } },
          },
          escalated: {
            entry: { type: 'raise-incident', params: { incident: `${step}/overdue`, step, cause: 'overdue-after-new-appointment' } },
            exit: { type: 'settle-incident', params: { incident: `${step}/overdue` } },
            on: { [stepEvent(step, 'delay-acknowledged')]: { target: 'apologised' } },
          },
        },
      },
    },
  });
}
