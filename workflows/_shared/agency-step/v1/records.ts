import { factsSchema } from '../../../../src/kernel/values/facts.js';
import type { Facts } from '../../../../src/kernel/values/facts.js';
import type { CaseContext, StepRecord } from '../../../../src/kernel/procedure/context.js';
import { stepRecord, withStep } from '../../../../src/kernel/procedure/context.js';
import type { IssuedDocument } from '../../../../src/kernel/procedure/effects.js';
import type { ChartEvent } from '../../../../src/kernel/procedure/events.js';
import { z } from 'zod';

/** What guards and actions of a chart are given. */
export interface Scope {
  readonly context: CaseContext;
  readonly event: ChartEvent;
}

const issuedDocument = z.object({
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  digest: z.string(),
});

const reasonFacts = z.object({ reason: z.object({ code: z.string() }) });

/** The paper that the event says was issued, or undefined. */
export function documentIn(facts: Facts): IssuedDocument | undefined {
  const result = factsSchema.safeParse(facts['result']);
  if (!result.success) return undefined;
  const parsed = issuedDocument.safeParse(result.data);
  return parsed.success ? parsed.data : undefined;
}

/** The reason code that the event gives; `not-given` when it gives none. */
export function reasonIn(facts: Facts): string {
  const parsed = reasonFacts.safeParse(facts);
  return parsed.success ? parsed.data.reason.code : 'not-given';
}

/** Reads and writes one step's record in the context. */
export interface StepLens {
  readonly record: (context: CaseContext) => StepRecord;
  readonly change: (
    change: (scope: Scope, record: StepRecord) => Partial<StepRecord>,
  ) => (scope: Scope) => Pick<CaseContext, 'steps'>;
}

/** The lens on the record of `step`. */
export function lensOn(step: string): StepLens {
  return {
    record: (context) => stepRecord(context, step),
    change: (change) => (scope) => withStep(scope.context, step, change(scope, stepRecord(scope.context, step))),
  };
}

/** The change that remembers the paper in the event, if it holds one. */
export function resultIn(facts: Facts): Partial<StepRecord> {
  const result = documentIn(facts);
  return result === undefined ? {} : { result };
}

/** A case is withdrawn once, and while it is open. */
export function mayWithdraw({ context }: Pick<Scope, 'context'>): boolean {
  return !context.ended && !context.withdrawn;
}

/** Whether a failed delivery is the one under way: a late report of an earlier one says nothing of it. */
export function isCurrentDispatch({ occurrence }: StepRecord, { facts }: ChartEvent): boolean {
  return facts['occurrence'] === undefined || facts['occurrence'] === occurrence;
}
