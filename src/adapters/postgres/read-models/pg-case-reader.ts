import type { CaseRecord, EventRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { CaseReader } from '../../../features/cases/ports/case-reader.port.js';
import type { CaseFilter, Page, SealedCase, StoredEvent } from '../../../features/cases/ports/case-reader.port.js';
import { required } from '../../../kernel/values/assert.js';
import type { Instant } from '../../../kernel/values/time.js';
import { pageOf, positionIn } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { cases } from '../entities/case-tables.js';
import { caseEventParts, personKeys } from '../entities/history-tables.js';
import type { Query } from '../pool.js';
import { recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import { Conditions } from './conditions.js';
import { limitToVisible, rulesOf } from './visibility.js';

/** Cases in PostgreSQL, through the role `reader`. */
export class PgCaseReader extends CaseReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  find(viewer: Viewer, code: string): Promise<CaseRecord | undefined> {
    return this.connection.read((query) => visibleCase(query, viewer, code));
  }

  show(viewer: Viewer, code: string, purpose: string): Promise<SealedCase | undefined> {
    return this.connection.read(async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const parts = await query<PartRecord>(
        `select ${caseEventParts.columns()} from case_event_parts where case_id = $1 order by seq, part, person`,
        [record.id],
      );
      const people = [...new Set(parts.map(({ person }) => person))];
      const keys = await query<PersonKeyRecord>(
        `select ${personKeys.columns()} from person_keys where person = any($1::uuid[]) order by id`,
        [people],
      );
      await this.logReading(query, viewer, { record, people, parts, purpose });
      return { record, parts, keys };
    });
  }

  list(viewer: Viewer, filter: CaseFilter): Promise<Page<CaseRecord>> {
    return this.connection.read(async (query) => {
      const conditions = new Conditions();
      limitToVisible(conditions, viewer);
      addCaseFilter(conditions, filter);
      addStepFilter(conditions, filter);
      const rows = await query<CaseRecord>(
        `select ${cases.columns('cases')} from cases ${conditions.where()}
         order by cases.received_at desc, cases.id desc limit ${filter.limit + 1}`,
        conditions.parameters(),
      );
      return pageOf(rows, filter.limit, ({ state, id }) => [state.receivedAt, id]);
    });
  }

  history(
    viewer: Viewer,
    code: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<readonly StoredEvent[] | undefined> {
    return this.connection.read(async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      return query<Pick<EventRecord, 'seq' | 'header' | 'hash'>>(
        'select seq, header, hash from case_events where case_id = $1 and seq > $2 order by seq limit $3',
        [record.id, after, limit],
      );
    });
  }

  private async logReading(
    query: Query,
    viewer: Viewer,
    read: {
      readonly record: CaseRecord;
      readonly people: readonly string[];
      readonly parts: readonly PartRecord[];
      readonly purpose: string;
    },
  ): Promise<void> {
    const [clock] = await query<{ at: Instant }>(`select ${LEGAL_NOW} as at`);
    const { at } = required(clock, 'the clock');
    await recordAccess(query, {
      id: this.ids.uuid(at),
      at,
      actor: `${viewer.kind}:${viewer.subject}`,
      purpose: read.purpose,
      caseId: read.record.id,
      persons: read.people,
      fields: [...new Set(read.parts.map(({ part }) => part))],
      rule: rulesOf(viewer),
    });
  }
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

function addCaseFilter(conditions: Conditions, filter: CaseFilter): void {
  conditions.addIfGiven((value) => `cases.status = ${value}`, filter.status);
  conditions.addIfGiven((value) => `cases.procedure = ${value}`, filter.procedure);
  conditions.addIfGiven((value) => `cases.received_at >= ${value}`, filter.receivedFrom);
  conditions.addIfGiven((value) => `cases.received_at < ${value}`, filter.receivedTo);
  const position = positionIn(filter.cursor);
  if (position === undefined) return;
  const [receivedAt, id] = position.map((value) => conditions.parameter(value));
  conditions.addPlain(`(cases.received_at, cases.id) < (${receivedAt}::timestamptz, ${id}::uuid)`);
}

/** One step must meet all that is asked of steps. */
function addStepFilter(conditions: Conditions, { agency, office, step, stepStatus, late }: CaseFilter): void {
  const asked = Object.entries({ agency, office, step, status: stepStatus, late }).filter(
    ([, value]) => value !== undefined,
  );
  if (asked.length === 0) return;
  const clauses = asked.map(([column, value]) => `case_steps.${column} = ${conditions.parameter(value)}`);
  conditions.addPlain(
    `exists (select from case_steps where case_steps.case_id = cases.id and ${clauses.join(' and ')})`,
  );
}
