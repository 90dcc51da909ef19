import type { BatchNeeds, LoadedBatch, ReceiptRecord } from '../../engine/ports/case-store.port.js';
import type { AttachmentRecord } from '../../engine/ports/attachments.js';
import type { InboxAnswerRecord } from '../../engine/ports/inbox-records.js';
import type {
  CaseRecord,
  DispatchRecord,
  ErasedKeyRecord,
  IdempotencyRecord,
  IncidentRecord,
  PersonKeyRecord,
  PersonRecord,
  WorkItemRecord,
} from '../../engine/ports/records.js';
import type { DatedOffice } from '../../features/administration/ports/standing.js';
import { required } from '../../kernel/values/assert.js';
import { localDateOf, type Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW, REAL_NOW } from '../clock/database-time.js';
import { attachments } from './entities/attachment-tables.js';
import { cases, idempotency } from './entities/case-tables.js';
import { receipts } from './entities/code-tables.js';
import { persons } from './entities/history-tables.js';
import { LIVING_KEYS } from './entities/key-tables.js';
import { dispatches, inboxAnswers, incidents, workItems } from './entities/work-tables.js';
import { offices } from './entities/office-tables.js';
import { KEYS_IN_USE } from './key-locks.js';
import { OFFICES_IN_USE } from './office-locks.js';
import type { Query } from './pool.js';
import { knownOfficers } from './held-assignments.js';
import { loadEditions } from './load-editions.js';
import { isUuid } from './uuid.js';

/**
 * Begins the transaction, locks and reads what a batch needs: one statement a kind, none for a kind that is not needed. They are
 * sent together and run in this order; only what depends on what they find is asked afterwards. The clock is read when the cases are
 * locked, so that a batch that waited for another one decides at a later time than that one. Whoever destroys keys waits for it: what
 * it seals, it seals under keys that are there when it commits.
 */
export async function beginBatch(query: Query, needs: BatchNeeds): Promise<LoadedBatch> {
  const caseIds = uuidsIn(needs.caseIds);
  const [
    ,
    ,
    foundCases,
    readCases,
    foundOffices,
    { realNow, legalNow },
    foundPersons,
    foundDispatches,
    foundWorkItems,
    foundIncidents,
    foundAttachments,
    foundReceipts,
    editions,
    idempotencyRecords,
    answers,
    officers,
  ] = await Promise.all([
    query('begin'),
    query(KEYS_IN_USE),
    loadCases(query, caseIds, 'for update'),
    loadCases(query, uuidsIn(needs.readCaseIds), ''),
    loadOffices(query, needs),
    readClock(query),
    loadPersons(query, needs),
    loadDispatches(query, needs, caseIds),
    loadWorkItems(query, needs, caseIds),
    loadIncidents(query, needs, caseIds),
    loadAttachments(query, needs),
    loadReceipts(query, needs),
    loadEditions(query, uuidsIn(needs.editionsOf)),
    loadIdempotency(query, needs),
    loadInboxAnswers(query, needs),
    knownOfficers(query, needs.actors),
  ]);
  const people = [...foundPersons.map(({ ref }) => ref), ...[...foundCases, ...readCases].flatMap(peopleIn)];
  const [keys, codes] = await Promise.all([loadPersonKeys(query, people), takeCodes(query, needs, legalNow)]);
  return {
    realNow,
    legalNow,
    cases: keyed(foundCases, ({ id }) => id),
    readCases: keyed(readCases, ({ id }) => id),
    dispatches: keyed(foundDispatches, ({ key }) => key),
    workItems: keyed(foundWorkItems, ({ id }) => id),
    incidents: keyed(foundIncidents, ({ id }) => id),
    attachments: keyed(foundAttachments, ({ id }) => id),
    receipts: foundReceipts,
    ...editions,
    idempotency: idempotencyRecords,
    inboxAnswers: answers,
    assignments: officers.assignments,
    officerTokens: officers.tokens,
    persons: distinctPeople([...foundPersons, ...officers.persons]),
    ...keys,
    closedOffices: closedAt(legalNow, foundOffices),
    codes,
  };
}

async function loadCases(
  query: Query,
  ids: readonly string[],
  lock: 'for update' | '',
): Promise<readonly CaseRecord[]> {
  if (ids.length === 0) return [];
  return query(`select ${cases.columns()} from cases where id = any($1::uuid[]) order by id ${lock}`, [ids]);
}

/** None of them closes until the batch ends; batches that start cases there do not wait for each other. */
async function loadOffices(query: Query, { offices: codes }: BatchNeeds): Promise<readonly DatedOffice[]> {
  if (codes.length === 0) return [];
  const [, found] = await Promise.all([
    query(OFFICES_IN_USE, [codes]),
    query<DatedOffice>(`select ${offices.columns()} from offices where code = any($1::text[])`, [codes]),
  ]);
  return found;
}

function closedAt(at: Instant, found: readonly DatedOffice[]): ReadonlySet<string> {
  const closed = found.filter(({ validFrom, validTo }) => at < validFrom || (validTo !== undefined && validTo <= at));
  return new Set(closed.map(({ code }) => code));
}

async function readClock(query: Query): Promise<{ readonly realNow: Instant; readonly legalNow: Instant }> {
  const [clock] = await query<{ realNow: Instant; legalNow: Instant }>(
    `select ${REAL_NOW} as real_now, ${LEGAL_NOW} as legal_now`,
  );
  return required(clock, 'the clock');
}

async function loadDispatches(query: Query, { dispatchKeys, reportsOf }: BatchNeeds, caseIds: readonly string[]) {
  if (dispatchKeys.length + caseIds.length === 0) return [];
  const reported = uuidsIn(reportsOf);
  const reports = reported.length === 0 ? '' : `or (case_id = any($3::uuid[]) and operation = 'report-status')`;
  return query<DispatchRecord>(
    `select ${dispatches.columns()} from dispatches
     where key = any($1::text[]) or (case_id = any($2::uuid[]) and state <> 'answered') ${reports} order by key for update`,
    [dispatchKeys, caseIds, ...(reported.length === 0 ? [] : [reported])],
  );
}

async function loadWorkItems(query: Query, { workItemIds }: BatchNeeds, caseIds: readonly string[]) {
  const ids = uuidsIn(workItemIds);
  if (ids.length + caseIds.length === 0) return [];
  return query<WorkItemRecord>(
    `select ${workItems.columns()} from work_items
     where id = any($1::uuid[]) or (case_id = any($2::uuid[]) and status <> 'done') order by id for update`,
    [ids, caseIds],
  );
}

async function loadIncidents(query: Query, { incidentIds }: BatchNeeds, caseIds: readonly string[]) {
  const ids = uuidsIn(incidentIds);
  if (ids.length + caseIds.length === 0) return [];
  return query<IncidentRecord>(
    `select ${incidents.columns()} from incidents
     where id = any($1::uuid[]) or (case_id = any($2::uuid[]) and status = 'open') order by id for update`,
    [ids, caseIds],
  );
}

async function loadReceipts(query: Query, needs: BatchNeeds): Promise<readonly ReceiptRecord[]> {
  if (needs.receipts.length === 0) return [];
  return query(`select ${receipts.columns()} from receipts where receipt = any($1::text[])`, [needs.receipts]);
}

async function loadAttachments(query: Query, { attachmentIds }: BatchNeeds): Promise<readonly AttachmentRecord[]> {
  const ids = uuidsIn(attachmentIds);
  if (ids.length === 0) return [];
  return query(`select ${attachments.columns()} from attachments where id = any($1::uuid[]) order by id for update`, [
    ids,
  ]);
}

async function loadIdempotency(query: Query, needs: BatchNeeds): Promise<readonly IdempotencyRecord[]> {
  if (needs.idempotency.length === 0) return [];
  return query(
    `select ${idempotency.columns()} from idempotency
     join unnest($1::text[], $2::text[]) as asked (scope, key) using (scope, key)`,
    [needs.idempotency.map(({ scope }) => scope), needs.idempotency.map(({ key }) => key)],
  );
}

async function loadInboxAnswers(query: Query, { messages }: BatchNeeds): Promise<readonly InboxAnswerRecord[]> {
  if (messages.length === 0) return [];
  return query(
    `select ${inboxAnswers.columns()} from inbox_answers
     join unnest($1::text[], $2::text[]) as asked (agency, message_id) using (agency, message_id)
     order by agency, message_id, position`,
    [messages.map(({ agency }) => agency), messages.map(({ messageId }) => messageId)],
  );
}

async function loadPersons(query: Query, { personTokens }: BatchNeeds): Promise<readonly PersonRecord[]> {
  if (personTokens.length === 0) return [];
  return query(`select ${persons.columns()} from persons where token = any($1::text[])`, [personTokens]);
}

async function loadPersonKeys(
  query: Query,
  people: readonly string[],
): Promise<Pick<LoadedBatch, 'personKeys' | 'erasedKeys'>> {
  if (people.length === 0) return { personKeys: [], erasedKeys: [] };
  const [living, erased] = await Promise.all([
    query<PersonKeyRecord>(`${LIVING_KEYS} and person = any($1::uuid[]) order by id`, [people]),
    query<ErasedKeyRecord>(
      `select person, retention_class from person_keys where destroyed_at is not null and person = any($1::uuid[])`,
      [people],
    ),
  ]);
  return { personKeys: living, erasedKeys: erased };
}

/** Taken last and in the order of units, because the counters stay locked until the batch ends. */
async function takeCodes(query: Query, { codes }: BatchNeeds, legalNow: Instant): Promise<Record<string, number>> {
  const wanted = Object.entries(codes).filter(([, count]) => count > 0);
  if (wanted.length === 0) return {};
  const taken = await query<{ unit: string; last: number }>(
    `insert into case_code_counters (unit, day, last)
     select unit, $3::date, count from unnest($1::text[], $2::integer[]) as wanted (unit, count) order by unit
     on conflict (unit, day) do update set last = case_code_counters.last + excluded.last
     returning unit, last`,
    [wanted.map(([unit]) => unit), wanted.map(([, count]) => count), localDateOf(legalNow)],
  );
  return Object.fromEntries(taken.map(({ unit, last }) => [unit, last - (codes[unit] ?? 0) + 1]));
}

/** What is no UUID is not found, and does not fail the batch of others. */
function uuidsIn(ids: readonly string[]): readonly string[] {
  return ids.filter(isUuid);
}

function distinctPeople(people: readonly PersonRecord[]): readonly PersonRecord[] {
  return [...keyed(people, ({ ref }) => ref).values()];
}

function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function peopleIn(found: CaseRecord): readonly string[] {
  return [...Object.values(found.persons), ...Object.values(found.formerPersons ?? {}).flat()];
}
