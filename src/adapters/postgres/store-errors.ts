import pg from 'pg';
import { BatchFailed, BatchOutcomeUnknown } from '../../engine/ports/case-store.port.js';
import { InvariantBroken } from '../../kernel/values/assert.js';
import { Problem } from '../../platform/problems/problem.js';
import { ConnectionFailed } from './pool.js';

/**
 * Classes of SQLSTATE after which the same batch may succeed: connection lost (08), rolled back because of others (40), out of
 * resources (53), ended by the operator or a time limit (57), a fault of the disk (58), read-only (25006), not available (55P03),
 * idle for too long (25P03).
 */
const PASSING = /^(08|40|53|57|58|25006|55P03|25P03)/;

/** The disk is full (53100), fails (58) or is read-only (25006): until somebody mends that, nothing is written. */
const NOT_WRITABLE = /^(53100|58|25006)/;

/**
 * Constraints that two batches may meet at the same time; when it is tried again, the later one finds what the other wrote. The last
 * one refuses a key that was wrapped ahead by a version which was destroyed since.
 */
const RACES = new Set([
  'idempotency_pkey',
  'inbox_answers_pkey',
  'receipts_pkey',
  'persons_token_key',
  'person_keys_person_class_key',
  'kek_not_destroyed',
]);

/** An error before COMMIT: nothing was written. */
export function failedBatch(error: unknown): BatchFailed {
  return new BatchFailed(mayPass(error), { cause: error, notWritable: isNotWritable(error) });
}

/** What an error of the database means for who asked, if the same request may succeed later. */
export function storeProblem(error: unknown): Problem | undefined {
  if (isNotWritable(error)) return new Problem('store-not-writable', { retryAfterS: 10, cause: error });
  const isPassing = error instanceof ConnectionFailed || (error instanceof pg.DatabaseError && mayPass(error));
  return isPassing ? new Problem('store-unavailable', { retryAfterS: 2, cause: error }) : undefined;
}

/** Whether the server has no space, or may not write. */
function isNotWritable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && NOT_WRITABLE.test(error.code ?? '');
}

/** An error of COMMIT itself. If the server did not say that it refused, it may have committed. */
export function failedCommit(error: unknown): BatchFailed | BatchOutcomeUnknown {
  const refused = error instanceof pg.DatabaseError && !/^(08|57)/.test(error.code ?? '08');
  return refused
    ? failedBatch(error)
    : new BatchOutcomeUnknown('the batch may or may not have been written', { cause: error });
}

/** What neither the server nor our own code said came from the connection, which will be another one next time. */
function mayPass(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof InvariantBroken) return false;
  if (!(error instanceof pg.DatabaseError)) return true;
  return PASSING.test(error.code ?? '') || (error.constraint !== undefined && RACES.has(error.constraint));
}
