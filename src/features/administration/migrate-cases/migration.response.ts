import { z } from 'zod';
import { OBSTACLES, CHANGES } from '../../../kernel/migration/plan-reason.js';
import { CASE_STATUSES, STEP_STATUSES } from '../../../kernel/procedure/effects.js';
import { namesSchema } from '../../../platform/http/names.port.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { MIGRATION_OUTCOMES } from '../ports/migrations.port.js';

const obstacle = z.object({ code: z.enum(OBSTACLES), about: z.string(), detail: textsSchema });
const change = z.object({ code: z.enum(CHANGES), about: z.string(), detail: textsSchema });
const verdict = z.enum(['can', 'cannot']);

/** The plan of one case. */
export const planResponse = z.object({
  code: z.string(),
  procedure: z.string(),
  /** The number of the last event of the case. */
  seq: z.int(),
  from: z.int(),
  to: z.int(),
  verdict,
  /** Why not; empty where it can. */
  obstacles: z.array(obstacle),
  changes: z.array(change),
  /** Where the case would stand; absent where the target has no place for it. */
  landing: z
    .object({
      status: z.enum(CASE_STATUSES),
      steps: z.record(z.string(), z.enum(STEP_STATUSES)),
      /** The shortest story from the start of the target to how the steps stand. */
      reachedBy: z.array(z.string()).optional(),
      /** What would lead the case to its end, if all went well. */
      endsBy: z.array(z.string()).optional(),
    })
    .optional(),
});

/** A dry run: the cases by verdict and what leads to it. */
export const dryRunResponse = z.object({
  /** How many are open in the scope. */
  open: z.int(),
  /** How many of them were planned: the first received first. */
  planned: z.int(),
  groups: z.array(
    z.object({
      verdict,
      obstacles: z.array(obstacle),
      changes: z.array(change),
      /** By their codes. */
      cases: z.array(z.string()),
    }),
  ),
});

/** A migration of many cases, and how far it is. */
const migrationResponse = z.object({
  /** Of the proposal. */
  id: z.string(),
  procedure: z.string(),
  fromVersion: z.int(),
  toVersion: z.int(),
  office: z.string().optional(),
  approvedAt: z.string(),
  leftOut: z.record(z.string(), z.string()),
  state: z.enum(['waiting', 'running', 'stopped', 'done']),
  stoppedBy: z.string().optional(),
  cases: z.int(),
  outcomes: z.partialRecord(z.enum(MIGRATION_OUTCOMES), z.int()),
});

/** One of them, with the names of who and what it names. */
export const namedMigrationResponse = migrationResponse.extend({ names: namesSchema });

export const listMigrationsResponse = z.object({ items: z.array(migrationResponse), names: namesSchema });

export const migrationItemsResponse = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      /** Absent while its turn has not come. */
      outcome: z.enum(MIGRATION_OUTCOMES).optional(),
      obstacles: z.array(obstacle).optional(),
      at: z.string().optional(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
