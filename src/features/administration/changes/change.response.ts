import { z } from 'zod';
import { namesSchema } from '../../../platform/http/names.port.js';
import { reasonSchema } from '../../../platform/http/reason.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { ChangeEffect, ChangeRecord } from '../ports/change-record.js';
import { changeOf, isExpired } from './administrative-act.js';
import { changeSchema, granteeOf } from './change-body.js';
import type { Change } from './change-body.js';

const STATUSES = ['proposed', 'approved', 'refused', 'withdrawn', 'expired'] as const;
export const changeStatus = z.enum(STATUSES);

export const spansSchema = z.array(
  z.object({ from: z.string(), to: z.string().optional(), version: z.int().optional() }),
);
const effectSchema = z.object({
  /** Before and after, value by value; absent is none. `on-approval` stands for the moment of the approval. */
  values: z.array(z.object({ field: z.string(), before: z.string().optional(), after: z.string().optional() })),
  /** Of a publication: which version can be started for what is received when; without a version none can. */
  startable: z.object({ before: spansSchema, after: spansSchema }).optional(),
});
const findingsSchema = z.array(z.object({ pointer: z.string(), code: z.string(), detail: textsSchema }));

const changeItem = z.object({
  id: z.string(),
  status: changeStatus,
  change: changeSchema,
  /** What was changed, or what would have been on the day of the proposal. */
  effect: effectSchema,
  /** Absent once the time is over for which reasons are kept; so is that of the decision. */
  reason: reasonSchema.optional(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  decisionReason: reasonSchema.optional(),
});

export const listChangesResponse = z.object({
  items: z.array(changeItem),
  nextCursor: z.string().nullable(),
  names: namesSchema,
});
export const changeResponse = changeItem.extend({
  /** What speaks against its approval today. */
  conflicts: findingsSchema,
  /** What follows from it and is no reason against it. */
  notices: findingsSchema,
  names: namesSchema,
});
/** What became of an act. */
export const actResponse = z.object({ id: z.string(), status: changeStatus });

/** @param legalNow - by which a proposal is open or over */
export function changeView(record: ChangeRecord, legalNow: Instant): z.infer<typeof changeItem> {
  const { id, effect, reason, proposedBy, proposedAt, decision } = record;
  return changeItem.parse({
    id,
    status: decision?.decision ?? (isExpired(record, legalNow) ? 'expired' : 'proposed'),
    change: changeOf(record),
    effect: decision?.effect ?? effect,
    reason,
    proposedBy,
    proposedAt,
    decidedBy: decision?.decidedBy,
    decidedAt: decision?.decidedAt,
    decisionReason: decision?.reason,
  });
}

/** Whom changes name: those who proposed and decided, whom they are about, and the offices. */
export function namedIn(records: readonly ChangeRecord[]): {
  readonly people: readonly string[];
  readonly offices: readonly string[];
} {
  const people = records.flatMap((record) => [
    record.proposedBy,
    record.decision?.decidedBy,
    ...subjectsOf(changeOf(record), record.effect),
  ]);
  const offices = records.flatMap((record) => [record.office, ...officesOf(changeOf(record), record.effect)]);
  return { people: given(people), offices: given(offices) };
}

function subjectsOf(change: Change, { values }: ChangeEffect): readonly (string | undefined)[] {
  return [granteeOf(change), valueOf(values, 'subject'), valueOf(values, 'on-behalf-of')];
}

function officesOf(change: Change, { values }: ChangeEffect): readonly (string | undefined)[] {
  return [change.kind === 'close-office' ? change.successor : undefined, valueOf(values, 'office')];
}

function valueOf(values: ChangeEffect['values'], field: string): string | undefined {
  return values.find((value) => value.field === field)?.after;
}

function given(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}
