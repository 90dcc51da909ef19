/** How a step ends, and how a withdrawal takes it back. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { CaseContext, StepEnd } from '../../../../src/kernel/procedure/context.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import type { AgencyStepOptions } from './options.js';
import { stepDeadlineNames } from './options.js';
import { lensOn, resultIn } from './records.js';

export function endings(options: AgencyStepOptions) {
  const { step, undoing } = options;
  const lens = lensOn(step);
  const rememberResult = chartSetup.assign(lens.change(({ event }) => resultIn(event.facts)));
  const ended = (how: StepEnd) => chartSetup.assign(lens.change(() => ({ ended: how })));
  const isOpen = ({ context }: { context: CaseContext }) => !context.ended;
  const told = (template: string) => ({
    type: 'notify' as const,
    params: ({ context }: { context: CaseContext }) => ({
      template,
      params: { step, reason: lens.record(context).reason ?? 'none' },
    }),
  });

  const completed = chartSetup.createStateConfig({
    tags: `${step}:completed`,
    entry: [
      ended('completed'),
      chartSetup.enqueueActions(({ context, enqueue }) => {
        const { result, source = 'agency' } = lens.record(context);
        if (result !== undefined) enqueue({ type: 'issue-document', params: { step, document: result, source } });
      }),
      told('step-completed'),
    ],
    on: {
      // A number that the agency sends later (the child's personal id number) never changes the way of the case.
      [stepEvent(step, 'result-amended')]: {
        actions: rememberResult,
      },
      // The agency's own answer to a step whose result was recorded by hand: reconciled, never a second result.
      [stepEvent(step, 'step-completed')]: {
        guard: ({ context }) => lens.record(context).source === 'outside',
        actions: chartSetup.assign(lens.change(() => ({ source: 'agency' }))),
      },
      'case-withdrawn':
        undoing.kind === 'compensated'
          ? { guard: isOpen, target: 'compensating', actions: chartSetup.assign(lens.change(nextDispatch)) }
          : { guard: isOpen, actions: [chartSetup.assign(lens.change(() => ({ reason: undoing.because }))), told('cannot-be-undone')] },
    },
  });

  return {
    cancelling: cancelling(options),
    ...(undoing.kind === 'compensated' ? { compensating: compensating(options) } : {}),
    completed,
    refused: chartSetup.createStateConfig({ tags: `${step}:refused`, entry: [ended('refused'), told('step-refused')] }),
    skipped: chartSetup.createStateConfig({ tags: `${step}:skipped`, entry: [ended('skipped'), told('step-skipped')] }),
    cancelled: chartSetup.createStateConfig({ tags: `${step}:cancelled`, entry: ended('cancelled') }),
  };
}

function nextDispatch(_scope: unknown, { occurrence }: { readonly occurrence: number }) {
  return { occurrence: occurrence + 1 };
}

/** The agency is asked to stop; until it answers, it may have finished the step already. */
function cancelling({ step, agency, undoing }: AgencyStepOptions) {
  const lens = lensOn(step);
  const rememberResult = chartSetup.assign(lens.change(({ event }) => resultIn(event.facts)));
  return chartSetup.createStateConfig({
    initial: 'asking',
    on: {
      [stepEvent(step, 'cancellation-confirmed')]: { target: 'cancelled' },
      [stepEvent(step, 'cancellation-declined')]: {
        target: undoing.kind === 'compensated' ? 'compensating' : 'completed',
        actions:
          undoing.kind === 'compensated'
            ? [rememberResult, chartSetup.assign(lens.change(nextDispatch))]
            : [rememberResult, chartSetup.assign(lens.change(() => ({ reason: undoing.because })))],
      },
      [stepEvent(step, 'step-completed')]: { actions: rememberResult },
    },
    states: undoStates(step, agency, 'cancel-step'),
  });
}

function compensating({ step, agency }: AgencyStepOptions) {
  const lens = lensOn(step);
  return chartSetup.createStateConfig({
    initial: 'asking',
    entry: chartSetup.assign(lens.change(() => ({ ended: 'not-yet' }))),
    on: {
      [stepEvent(step, 'compensation-confirmed')]: { target: 'cancelled' },
      [stepEvent(step, 'compensation-declined')]: {
        target: 'completed',
        actions: chartSetup.assign(lens.change(() => ({ reason: 'compensation-declined' }))),
      },
    },
    states: undoStates(step, agency, 'compensate-step'),
  });
}

/** Asks the agency; when it cannot be reached in time, a person takes over. */
function undoStates(step: string, agency: string, type: 'cancel-step' | 'compensate-step') {
  const lens = lensOn(step);
  const incident = `${step}/${type}`;
  return {
    asking: chartSetup.createStateConfig({
      tags: `${step}:dispatching`,
      entry: {
        type,
        params: ({ context }) => {
          const { occurrence, perform } = lens.record(context);
          return { step, agency, occurrence, perform };
        },
      },
      on: { [stepEvent(step, 'dispatch-failed')]: { target: 'unanswered' } },
      after: { [stepDeadlineNames(step).cancellationLimit]: { target: 'unanswered' } },
    }),
    unanswered: chartSetup.createStateConfig({
      tags: `${step}:incident`,
      entry: { type: 'raise-incident', params: { incident, step, cause: `${type}-unanswered` } },
      exit: { type: 'settle-incident', params: { incident } },
      on: { [stepEvent(step, 'dispatch-retried')]: { target: 'asking' } },
    }),
  };
}
