/** The case that an answer shows, if its viewer may see it; no answer without an entry that says who looked. */
import type { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { cases } from '../entities/case-tables.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow, recordAccess } from '../reader.js';
import { Conditions } from './conditions.js';
import { limitToVisible, ruleOf } from './visibility.js';

/** What an answer shows of whom, and what for. */
export interface Reading {
  readonly purpose: string;
  readonly persons?: readonly string[];
  /** Names of the parts or views that are shown. */
  readonly fields: readonly string[];
  /** Seals for the entry why masked values are shown in full. */
  readonly sealReason?: (entry: { readonly id: string; readonly at: Instant }) => Promise<Uint8Array>;
}

/** The case of that code, if the viewer may see it. */
export async function visibleCase(query: Query, viewer: Viewer, code: string): Promise<CaseRecord | undefined> {
  const conditions = new Conditions();
  conditions.add((parameter) => `cases.code = ${parameter}`, code);
  limitToVisible(conditions, viewer);
  const [found] = await query<CaseRecord>(
    `select ${cases.columns('cases')} from cases ${conditions.where()}`,
    conditions.parameters(),
  );
  return found;
}

/** Writes down that the viewer was shown the case, in the transaction that reads it. */
export async function recordReading(
  query: Query,
  ids: IdSource,
  { viewer, record, reading }: { readonly viewer: Viewer; readonly record: CaseRecord; readonly reading: Reading },
): Promise<void> {
  const at = await legalNow(query);
  const scopes = await query<{ office: string }>('select office from case_scope where case_id = $1', [record.id]);
  const id = ids.uuid(at);
  await recordAccess(query, {
    id,
    at,
    actor: actorOf(viewer),
    purpose: reading.purpose,
    caseId: record.id,
    persons: reading.persons ?? [],
    fields: reading.fields,
    rule: ruleOf(
      viewer,
      scopes.map(({ office }) => office),
    ),
    reason: await reading.sealReason?.({ id, at }),
  });
}
