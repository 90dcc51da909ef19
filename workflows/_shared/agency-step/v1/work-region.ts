/** The work of a step: who holds it now. Exactly one of these states is active while the step is open. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import { instantFromMs } from '../../../../src/kernel/values/time.js';
import type { AgencyStepOptions } from './options.js';
import { stepDeadlineNames } from './options.js';
import { lensOn, reasonIn, resultIn } from './records.js';

/** Tells the clock region, in the same macrostep, what happened to the legal clock. */
export function clockEvent(step: string, what: 'stop' | 'resume' | 'verify') {
  return `${step}.clock-${what}`;
}

/** Clock signals stay inside one macrostep, where no time passes. */
const OUTSIDE_TIME = instantFromMs(0);

const named = (step: string, what: 'stop' | 'resume' | 'verify') => ({ type: clockEvent(step, what), facts: {}, at: OUTSIDE_TIME });

export function workRegion(options: AgencyStepOptions) {
  const { step, agency } = options;
  const lens = lensOn(step);
  const on = (type: Parameters<typeof stepEvent>[1]) => stepEvent(step, type);
  const end = (name: 'completed' | 'refused' | 'cancelled') => `#${step}.${name}`;

  const remember = {
    result: chartSetup.assign(lens.change(({ event }) => ({ ...resultIn(event.facts), source: 'agency' }))),
    reason: chartSetup.assign(lens.change(({ event }) => ({ reason: reasonIn(event.facts, 'not-given') }))),
    refusal: chartSetup.assign(lens.change(({ event }) => ({ decision: 'refuse', reason: reasonIn(event.facts, 'not-given') }))),
    approval: chartSetup.assign(lens.change(() => ({ decision: 'approve' }))),
    failure: chartSetup.assign(lens.change(({ event }) => ({ failure: String(event.facts['cause'] ?? 'unknown') }))),
    nextPerform: chartSetup.assign(lens.change((_scope, { occurrence }) => ({ occurrence: occurrence + 1, perform: occurrence + 1 }))),
    nextDispatch: chartSetup.assign(lens.change((_scope, { occurrence }) => ({ occurrence: occurrence + 1 }))),
    nextItem: chartSetup.assign(lens.change((_scope, { items }) => ({ items: items + 1 }))),
  };

  const itemKey = (context: Parameters<typeof lens.record>[0]) => `${step}/${lens.record(context).items}`;
  const openItem = (workKind: 'examine' | 'sign' | 'supplement', holder: string) => ({
    type: 'open-work-item' as const,
    params: ({ context }: { context: Parameters<typeof lens.record>[0] }) => ({
      item: itemKey(context),
      step,
      agency: holder,
      workKind,
    }),
  });
  const closeItem = {
    type: 'close-work-item' as const,
    params: ({ context }: { context: Parameters<typeof lens.record>[0] }) => ({ item: itemKey(context) }),
  };

  const askForSupplement = {
    target: `#${step}:awaiting-supplement`,
    actions: [remember.reason, chartSetup.raise(named(step, 'stop'))],
  };
  const answers = {
    [on('step-completed')]: { target: end('completed'), actions: remember.result },
    [on('step-rejected')]: { target: end('refused'), actions: remember.reason },
    [on('supplement-requested')]: askForSupplement,
    [on('verification-started')]: { target: `#${step}:at-agency`, actions: chartSetup.raise(named(step, 'verify')) },
  };
  const decided = options.deciding === 'examined' ? decidedByOne() : {};

  function decidedByOne() {
    return { [on('decision-approved')]: { target: 'deciding', actions: [remember.approval, remember.nextDispatch] } };
  }

  return chartSetup.createStateConfig({
    initial: 'active',
    states: {
      active: {
        initial: 'dispatching',
        on: { [on('dispatch-failed')]: { target: 'incident', actions: remember.failure } },
        states: {
          dispatching: {
            tags: `${step}:dispatching`,
            entry: {
              type: 'dispatch-step',
              params: ({ context }) => ({ step, agency, occurrence: lens.record(context).perform }),
            },
            on: {
              ...answers,
              [on('step-accepted')]: { target: `#${step}:at-agency` },
              [on('decision-awaited')]: { target: 'examining' },
            },
          },
          'at-agency': {
            id: `${step}:at-agency`,
            tags: `${step}:at-agency`,
            on: { ...answers, [on('decision-awaited')]: { target: 'examining' } },
          },
          examining: {
            tags: `${step}:awaiting-decision`,
            entry: [remember.nextItem, openItem('examine', agency)],
            exit: closeItem,
            on: {
              ...decided,
              ...(options.deciding === 'prepared-and-signed' ? { [on('decision-proposed')]: { target: 'signing' } } : {}),
              [on('decision-refused')]: { target: 'deciding', actions: [remember.refusal, remember.nextDispatch] },
              [on('supplement-requested')]: askForSupplement,
              [on('step-completed')]: { target: end('completed'), actions: remember.result },
            },
          },
          ...(options.deciding === 'prepared-and-signed'
            ? {
                signing: {
                  tags: `${step}:awaiting-decision`,
                  entry: [remember.nextItem, openItem('sign', agency)],
                  exit: closeItem,
                  on: {
                    [on('decision-signed')]: { target: 'deciding', actions: [remember.approval, remember.nextDispatch] },
                    [on('decision-sent-back')]: { target: 'examining' },
                    [on('step-completed')]: { target: end('completed'), actions: remember.result },
                  },
                },
              }
            : {}),
          deciding: {
            tags: `${step}:dispatching`,
            entry: {
              type: 'send-decision',
              params: ({ context }) => {
                const { occurrence, perform, decision = 'approve' } = lens.record(context);
                return { step, agency, occurrence, perform, decision };
              },
            },
            on: {
              [on('step-completed')]: [
                { guard: ({ context }) => lens.record(context).decision === 'refuse', target: end('refused') },
                { target: end('completed'), actions: remember.result },
              ],
              [on('step-rejected')]: { target: end('refused'), actions: remember.reason },
            },
          },
          'awaiting-supplement': {
            id: `${step}:awaiting-supplement`,
            tags: `${step}:awaiting-supplement`,
            entry: [
              remember.nextItem,
              openItem('supplement', 'one-stop'),
              {
                type: 'notify',
                params: ({ context }) => ({
                  template: 'supplement-requested',
                  params: { step, reason: lens.record(context).reason ?? 'not-given' },
                }),
              },
            ],
            exit: closeItem,
            on: {
              [on('supplement-submitted')]: {
                target: 'dispatching',
                actions: [remember.nextPerform, chartSetup.raise(named(step, 'resume'))],
              },
              'case-withdrawn': { target: end('cancelled') },
            },
            after: {
              [stepDeadlineNames(step).supplementLimit]: {
                target: end('refused'),
                actions: [
                  chartSetup.assign(({ context }) => ({ ...context, lapsed: true })),
                  chartSetup.assign(lens.change(() => ({ reason: 'supplement-lapsed' }))),
                ],
              },
            },
          },
          resumed: { type: 'history', target: 'dispatching' },
        },
      },
      incident: {
        tags: `${step}:incident`,
        entry: [
          remember.nextItem,
          {
            type: 'raise-incident',
            params: ({ context }) => ({
              incident: itemKey(context),
              step,
              cause: lens.record(context).failure ?? 'unknown',
            }),
          },
        ],
        exit: { type: 'settle-incident', params: ({ context }) => ({ incident: itemKey(context) }) },
        on: {
          ...answers,
          [on('dispatch-retried')]: { target: 'active.resumed' },
          [on('step-accepted')]: { target: `#${step}:at-agency` },
          [on('decision-awaited')]: { target: 'active.examining' },
        },
      },
    },
  });
}
