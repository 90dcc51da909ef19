/** What a step remembers of its events, and what it tells: the actions that its regions share. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../../src/kernel/procedure/context.js';
import type { WorkItemKind } from '../../../../src/kernel/procedure/effects.js';
import { lensOn, reasonIn, resultIn } from './records.js';

type InContext = { readonly context: CaseContext };

/** Changes of one step's record. */
export function memoryOf(step: string) {
  const lens = lensOn(step);
  return {
    result: chartSetup.assign(lens.change(({ event }) => ({ ...resultIn(event.facts), source: 'agency' }))),
    outsideResult: chartSetup.assign(lens.change(({ event }) => ({ ...resultIn(event.facts), source: 'outside' }))),
    reason: chartSetup.assign(lens.change(({ event }) => ({ reason: reasonIn(event.facts) }))),
    refusal: chartSetup.assign(lens.change(({ event }) => ({ decision: 'refuse', reason: reasonIn(event.facts) }))),
    approval: chartSetup.assign(lens.change(() => ({ decision: 'approve' }))),
    failure: chartSetup.assign(lens.change(({ event }) => ({ failure: String(event.facts['cause'] ?? 'unknown') }))),
    nextPerform: chartSetup.assign(
      lens.change((_scope, { occurrence }) => ({ occurrence: occurrence + 1, perform: occurrence + 1 })),
    ),
    nextDispatch: chartSetup.assign(lens.change((_scope, { occurrence }) => ({ occurrence: occurrence + 1 }))),
    nextItem: chartSetup.assign(lens.change((_scope, { items }) => ({ items: items + 1 }))),
    because: (reason: string) => chartSetup.assign(lens.change(() => ({ reason }))),
  };
}

/** The step's current work item: opened after `nextItem`, closed before the next one. */
export function itemsOf(step: string) {
  const lens = lensOn(step);
  const item = ({ context }: InContext) => `${step}/${lens.record(context).items}`;
  return {
    open: (workKind: WorkItemKind, agency: string) => ({
      type: 'open-work-item' as const,
      params: ({ context }: InContext) => ({ item: item({ context }), step, agency, workKind }),
    }),
    close: { type: 'close-work-item' as const, params: ({ context }: InContext) => ({ item: item({ context }) }) },
    raise: (cause: (scope: InContext) => string) => ({
      type: 'raise-incident' as const,
      params: ({ context }: InContext) => ({ incident: item({ context }), step, cause: cause({ context }) }),
    }),
    settle: { type: 'settle-incident' as const, params: ({ context }: InContext) => ({ incident: item({ context }) }) },
  };
}

/** A notice about the step, with its reason where it has one. */
export function told(step: string, template: string) {
  const lens = lensOn(step);
  return {
    type: 'notify' as const,
    params: ({ context }: InContext) => {
      const { reason } = lens.record(context);
      return { template, params: { step, ...(reason === undefined ? {} : { reason }) } };
    },
  };
}

/** Issues the remembered paper, unless the applicant has it already. */
export function issueResult(step: string) {
  const lens = lensOn(step);
  return chartSetup.enqueueActions(({ context, enqueue }) => {
    const { result, issued, source = 'agency' } = lens.record(context);
    if (result === undefined || result.digest === issued) return;
    enqueue({ type: 'issue-document', params: { step, document: result, source } });
    enqueue.assign(lens.change(() => ({ issued: result.digest })));
  });
}
