import { z } from 'zod';
import { issuedDocumentSchema } from './issued-document.js';
import type { CaseStatus, Effect } from './procedure/effects.js';
import { factsSchema } from './values/facts.js';
import type { TimerRequest } from './timers.js';
import { assert, InvariantBroken } from './values/assert.js';
import { isRecord } from './values/records.js';

/** An action as XState's pure transition hands it out. */
export interface ChartAction {
  readonly type: string;
  readonly params?: unknown;
}

const stepDispatch = { step: z.string(), agency: z.string(), occurrence: z.int() };

/** What a chart's action must hand over to be the effect of its name; a chart that hands over less is broken. */
const chartEffect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('request-consent'), ...stepDispatch }),
  z.object({ kind: z.literal('dispatch-step'), ...stepDispatch }),
  z.object({
    kind: z.literal('send-decision'),
    ...stepDispatch,
    decision: z.enum(['approve', 'refuse']),
    perform: z.int(),
  }),
  z.object({ kind: z.literal('cancel-step'), ...stepDispatch, perform: z.int() }),
  z.object({ kind: z.literal('compensate-step'), ...stepDispatch, perform: z.int() }),
  z.object({
    kind: z.literal('open-work-item'),
    item: z.string(),
    step: z.string(),
    agency: z.string(),
    workKind: z.enum(['examine', 'sign', 'supplement', 'consent', 'mapping', 'confirmation', 'correction']),
  }),
  z.object({ kind: z.literal('close-work-item'), item: z.string() }),
  z.object({
    kind: z.literal('issue-document'),
    step: z.string(),
    document: issuedDocumentSchema,
    source: z.enum(['agency', 'outside']),
  }),
  z.object({ kind: z.literal('notify'), template: z.string(), params: factsSchema }),
  z.object({ kind: z.literal('raise-incident'), incident: z.string(), step: z.string(), cause: z.string() }),
  z.object({ kind: z.literal('settle-incident'), incident: z.string() }),
]);

/** The effect that a chart's action names; nothing for XState's own actions, whose work is done in the transition. */
export function effectOf(action: ChartAction, status: CaseStatus): Effect[] {
  if (action.type.startsWith('xstate.')) return [];
  if (action.type === 'close-case') return [{ kind: 'close-case', status }];
  const parsed = chartEffect.safeParse({ kind: action.type, ...Object(action.params) });
  if (!parsed.success) throw new InvariantBroken(`action ${action.type}: ${z.prettifyError(parsed.error)}`);
  return [parsed.data];
}

/** The request to time that XState's own action stands for: entering or leaving a delayed transition. */
export function timerRequestOf({ type, params }: ChartAction, names: ReadonlyMap<string, string>): TimerRequest[] {
  if (!isRecord(params)) return [];
  if (type === 'xstate.cancel') return [{ kind: 'cancel', chartEvent: String(params['sendId']) }];
  if (type !== 'xstate.raise' || params['delay'] === undefined) return [];
  const chartEvent = String(params['id']);
  const timer = names.get(chartEvent);
  assert(timer !== undefined, `${chartEvent} waits for no named deadline`);
  return [{ kind: 'start', timer, chartEvent }];
}
