import { setup } from 'xstate';
import type { CaseContext, CaseInput } from './context.js';
import type { ChartEffect, EffectKind } from './effects.js';
import type { ChartEvent } from './events.js';

type ParamsOf<Kind extends EffectKind> = Omit<Extract<ChartEffect, { kind: Kind }>, 'kind'>;

/** An action that only names an effect: the kernel reads its type and parameters, nothing ever executes it. */
function effect<Kind extends ChartEffect['kind']>() {
  return (_args: unknown, _params: ParamsOf<Kind>): void => undefined;
}

/**
 * The vocabulary that every procedure's chart is written in: `chartSetup.extend({ delays }).createMachine({ … })`.
 * Actions are effects by name. Delays are names of deadlines: their length is counted in working time by the kernel,
 * so a chart gives each the placeholder that `namedDelays` makes.
 */
export const chartSetup = setup({
  delays: {} as Record<string, number>,
  types: { context: {} as CaseContext, events: {} as ChartEvent, input: {} as CaseInput },
  actions: {
    'request-consent': effect<'request-consent'>(),
    'dispatch-step': effect<'dispatch-step'>(),
    'send-decision': effect<'send-decision'>(),
    'cancel-step': effect<'cancel-step'>(),
    'compensate-step': effect<'compensate-step'>(),
    'open-work-item': effect<'open-work-item'>(),
    'close-work-item': effect<'close-work-item'>(),
    'issue-document': effect<'issue-document'>(),
    notify: effect<'notify'>(),
    'raise-incident': effect<'raise-incident'>(),
    'settle-incident': effect<'settle-incident'>(),
    'close-case': (): void => undefined,
  },
});

/** A placeholder for each named deadline, so that XState hands the delayed transition out instead of taking it. */
export function namedDelays<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

/** The largest number of microsteps that one event may cause; a chart that needs more is broken. */
export const MICROSTEPS_MAX = 100;
