import type pg from 'pg';
import type { AttachmentFiles } from '../../engine/ports/attachment-files.port.js';
import { UNBOUND_DAYS_KEPT } from '../../features/attachments/ports/attachment-store.port.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { IS_KEPT } from './kept-drafts.js';
import { queryOn, type Query } from './pool.js';

/** A file without a row may be one whose row is about to be written: it is left alone for so long after its upload began. */
const FILE_DAYS_KEPT = 1;
const IDS_MAX = 500;

/**
 * Forgets uploads that neither a case nor a kept draft has and whose time is over, row and key first, and then removes each file that has no row: also
 * those that a crash left. By the legal clock; any number of nodes may do so.
 *
 * @returns how many files it removed
 */
export async function sweepAttachments(pool: pg.Pool, files: AttachmentFiles): Promise<number> {
  const query = queryOn(pool);
  await query(
    `delete from attachments where case_id is null and uploaded_at <= ${LEGAL_NOW} - interval '${UNBOUND_DAYS_KEPT} days'
       and not exists (select from drafts where drafts.id = attachments.draft_id and ${IS_KEPT})`,
  );
  let removed = 0;
  for await (const ids of chunksOf(files.kept(), IDS_MAX))
    for (const id of await withoutRow(query, ids)) {
      await files.remove(id);
      removed += 1;
    }
  return removed;
}

async function withoutRow(query: Query, ids: readonly string[]): Promise<readonly string[]> {
  const found = await query<{ id: string }>(
    `select id from unnest($1::uuid[]) as kept (id)
     where uuid_extract_timestamp(id) <= ${LEGAL_NOW} - interval '${FILE_DAYS_KEPT} days'
       and not exists (select from attachments where attachments.id = kept.id)`,
    [ids],
  );
  return found.map(({ id }) => id);
}

async function* chunksOf<T>(items: AsyncIterable<T>, max: number): AsyncIterable<readonly T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < max) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
