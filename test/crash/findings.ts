/** What the databases of the engine and of the agencies say in the end: all that was promised, and nothing else. */
import type { CaseRecord } from '../../src/engine/ports/records.js';
import { cases } from '../../src/adapters/postgres/entities/case-tables.js';
import { createPool, queryOn, type ConnectionPool, type Query } from '../../src/adapters/postgres/pool.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import type { StoredEvent } from '../../src/features/audit/ports/history-reader.port.js';
import { verdictOf } from '../../src/features/audit/verify-case/verdict.js';

/** Lists that are empty where every promise was kept, and what was looked at. */
export interface Findings {
  readonly cases: number;
  readonly events: number;
  /** Registered by the agencies. */
  readonly results: number;
  /** Acknowledged applications that are no case, and cases that nobody acknowledged (I1). */
  readonly lost: readonly string[];
  readonly unknown: readonly string[];
  readonly notCompleted: readonly string[];
  /** Steps with more than one registered result, and results that the case and the register do not both know (I2). */
  readonly doubled: readonly string[];
  readonly oneSided: readonly string[];
  /** Histories whose chain or replay does not give the case (I3, I5). */
  readonly broken: readonly string[];
  readonly unanswered: readonly string[];
  readonly incidents: readonly string[];
}

/** Everything in the databases of an installation that has come to rest. */
export async function findingsOn(
  pool: ConnectionPool,
  agenciesUrl: string,
  acknowledged: readonly string[],
): Promise<Findings> {
  const query = queryOn(pool);
  const found = await query<CaseRecord>(`select ${cases.columns()} from cases order by id`);
  const codes = new Set(found.map(({ code }) => code));
  const histories = await historiesOn(query);
  const events = [...histories.values()].reduce((sum, history) => sum + history.length, 0);
  return {
    cases: found.length,
    events,
    lost: acknowledged.filter((code) => !codes.has(code)),
    unknown: [...codes].filter((code) => !acknowledged.includes(code)),
    notCompleted: found.filter(({ state }) => state.status !== 'completed').map(({ code }) => code),
    ...(await resultsOn(query, agenciesUrl)),
    broken: found.filter((record) => !isWhole(record, histories.get(record.id) ?? [])).map(({ code }) => code),
    unanswered: await linesOf(query, `select key as line from dispatches where state <> 'answered'`),
    incidents: await linesOf(query, `select cause || ' ' || detail as line from incidents where status = 'open'`),
  };
}

const definitions = new RegisteredDefinitions();

function isWhole(record: CaseRecord, events: readonly StoredEvent[]): boolean {
  const { version, digest } = definitions.of(record.state.procedure, record.state.version);
  return verdictOf(version, { record, events }, digest).ok;
}

async function historiesOn(query: Query): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
  const rows = await query<StoredEvent & { readonly caseId: string }>(
    'select case_id, seq, header, hash from case_events order by case_id, seq',
  );
  const histories = new Map<string, StoredEvent[]>();
  for (const { caseId, ...event } of rows) histories.set(caseId, [...(histories.get(caseId) ?? []), event]);
  return histories;
}

/** One line a registration, from the agencies' own database: two for one step would be two lines. */
async function resultsOn(
  query: Query,
  agenciesUrl: string,
): Promise<Pick<Findings, 'results' | 'doubled' | 'oneSided'>> {
  const pool = createPool({ url: agenciesUrl, connections: 1 });
  const registered = await linesOf(
    queryOn(pool),
    `select format('%s %s %s', r.case_code, d.dispatch ->> 'step', r.result ->> 'number') as line
       from agencies.register r join agencies.dispatches d on d.agency = r.agency and d.key = r.dispatch_key
      where r.operation = 'perform' and r.result is not null`,
  );
  await pool.end();
  const known = await linesOf(
    query,
    `select format('%s %s %s', code, step, number) as line from documents join cases on cases.id = case_id`,
  );
  const steps = registered.map((line) => line.split(' ').slice(0, 2).join(' '));
  return {
    results: registered.length,
    doubled: steps.filter((step, index) => steps.indexOf(step) !== index),
    oneSided: [
      ...known.filter((line) => !registered.includes(line)),
      ...registered.filter((line) => !known.includes(line)),
    ],
  };
}

async function linesOf(query: Query, sql: string): Promise<readonly string[]> {
  return (await query<{ line: string }>(sql)).map(({ line }) => line);
}
