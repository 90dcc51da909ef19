/** A verification (xác minh) with its reason, of which the family is told; an officer who examines can begin one, as an agency's system can. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../../src/kernel/procedure/context.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import type { agencyStep } from '../v1.js';
import { memoryOf, told } from '../v1/memory.js';
import { lensOn } from '../v1/records.js';
import { clockEvent, clockSignal } from '../v1/signals.js';

type Open = ReturnType<typeof agencyStep>['states']['open']['states'];
type Active = Open['work']['states']['active']['states'];

interface StepRegion {
  readonly states: {
    readonly open: {
      readonly states: {
        readonly work: {
          readonly states: {
            readonly active: {
              readonly states: Pick<Active, 'dispatching' | 'at-agency' | 'examining'>;
            };
            readonly incident: Open['work']['states']['incident'];
          };
        };
        readonly clock: Open['clock'];
      };
    };
  };
}

/**
 * The region of a step whose limit is longer where something has to be verified. That limit comes into force once, and in time: what is
 * verified again, or after the last day, changes no date (an overdue step is owed an apology: Decree 63/2024 art. 7.3). The work item
 * stays with whoever examines, who decides as before.
 *
 * @param region - of that step, by version 1 or by one that builds on it
 * @param step - its name; the law gives it a longer limit
 */
export function withVerification<Region extends StepRegion>(region: Region, step: string) {
  const { open } = region.states;
  const { work, clock } = open.states;
  const { active, incident } = work.states;
  const { dispatching, examining, 'at-agency': atAgency } = active.states;
  const { running } = clock.states;
  const verify = clockEvent(step, 'verify');
  const begins = {
    guard: isInTime(step),
    actions: [memoryOf(step).reason, chartSetup.raise(clockSignal(step, 'verify'))],
  };
  const byAgency = { target: `#${step}:at-agency` };
  const answered = { [stepEvent(step, 'verification-started')]: [{ ...begins, ...byAgency }, byAgency] };
  const asked = { [stepEvent(step, 'verification-started')]: begins };
  const longer = {
    [verify]: {
      target: 'verifying',
      actions: [chartSetup.assign(lensOn(step).change(() => ({ verified: true }))), told(step, 'verification-started')],
    },
  };

  const states = {
    ...active.states,
    dispatching: { ...dispatching, on: { ...dispatching.on, ...answered } },
    'at-agency': { ...atAgency, on: { ...atAgency.on, ...answered } },
    examining: { ...examining, on: { ...examining.on, ...asked } },
  };
  const atWork = {
    ...work,
    states: {
      ...work.states,
      active: { ...active, states },
      incident: { ...incident, on: { ...incident.on, ...answered } },
    },
  };
  const onTime = { ...clock, states: { ...clock.states, running: { ...running, on: { ...running.on, ...longer } } } };
  return {
    ...region,
    states: { ...region.states, open: { ...open, states: { ...open.states, work: atWork, clock: onTime } } },
  };
}

/** Whether the longer limit can still come into force: it has not yet, and the step is not overdue. */
function isInTime(step: string) {
  return ({ context }: { readonly context: CaseContext }): boolean => {
    const { verified, late } = lensOn(step).record(context);
    return verified !== true && late !== true;
  };
}
