import type { LoadedBatch } from '../../engine/ports/case-store.port.js';
import type { DocumentRecord, PartRecord } from '../../engine/ports/records.js';
import { documents } from './entities/case-tables.js';
import { caseEventParts } from './entities/history-tables.js';
import type { Query } from './pool.js';

/** Everything that was issued in those cases, and what agencies said of it. */
export async function loadEditions(
  query: Query,
  caseIds: readonly string[],
): Promise<Pick<LoadedBatch, 'papers' | 'results'>> {
  if (caseIds.length === 0) return { papers: [], results: [] };
  const [papers, results] = await Promise.all([
    query<DocumentRecord>(`select ${documents.columns()} from documents where case_id = any($1::uuid[]) order by id`, [
      caseIds,
    ]),
    query<PartRecord>(
      `select ${caseEventParts.columns()} from case_event_parts
       where case_id = any($1::uuid[]) and starts_with(part, 'result.') order by case_id, seq`,
      [caseIds],
    ),
  ]);
  return { papers, results };
}
