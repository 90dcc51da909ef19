import type {
  CaseRecord,
  DispatchRecord,
  IncidentRecord,
  PartRecord,
  PersonKeyRecord,
  WorkItemRecord,
} from '../../../engine/ports/records.js';
import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { CaseReader } from '../../../features/cases/ports/case-reader.port.js';
import type {
  CaseFilter,
  CaseWithHolders,
  CaseWithMessages,
  CaseWithOpenWork,
  Page,
  SealedCase,
  StoredEvent,
} from '../../../features/cases/ports/case-reader.port.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { cases } from '../entities/case-tables.js';
import { caseEventParts, personKeys } from '../entities/history-tables.js';
import { dispatches, incidents, workItems } from '../entities/work-tables.js';
import type { Query } from '../pool.js';
import type { ReaderConnection } from '../reader.js';
import { Conditions } from './conditions.js';
import { holdersOf } from './holders-of-case.js';
import { officeNamesOf } from './office-names.js';
import { sentMessagesOf } from './sent-messages.js';
import { recordReading, visibleCase } from './shown-case.js';
import type { Reading } from './shown-case.js';
import { officesOf, provinceRole } from '../../../platform/http/visible-scope.js';
import { audienceOf, limitToVisible } from './visibility.js';

/** Cases in PostgreSQL, through the role `reader`. */
export class PgCaseReader extends CaseReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  find(viewer: Viewer, code: string): Promise<CaseRecord | undefined> {
    return this.connection.read(audienceOf(viewer), (query) => visibleCase(query, viewer, code));
  }

  show(viewer: Viewer, code: string, purpose: string): Promise<SealedCase | undefined> {
    return this.reading(viewer, code, async (query, record) => {
      const parts = await query<PartRecord>(
        `select ${caseEventParts.columns()} from case_event_parts where case_id = $1 order by seq, part, person`,
        [record.id],
      );
      const persons = [...new Set(parts.map(({ person }) => person))];
      const keys = await query<PersonKeyRecord>(
        `select ${personKeys.columns()} from person_keys where person = any($1::uuid[]) order by id`,
        [persons],
      );
      const fields = [...new Set(parts.map(({ part }) => part))];
      return { shown: { record, parts, keys }, reading: { purpose, persons, fields } };
    });
  }

  openWork(viewer: Viewer, code: string): Promise<CaseWithOpenWork | undefined> {
    return this.reading(viewer, code, async (query, record) => ({
      shown: { record, ...(await openWorkOf(query, record)) },
      reading: { purpose: 'case-handling', fields: ['explanation'] },
    }));
  }

  messages(viewer: Viewer, code: string): Promise<CaseWithMessages | undefined> {
    return this.reading(viewer, code, async (query, record) => {
      const shown = { record, ...(await sentMessagesOf(query, record)) };
      const persons = [...new Set(shown.applicant.parts.map(({ person }) => person))];
      return { shown, reading: { purpose: 'case-handling', persons, fields: ['messages'] } };
    });
  }

  holders(viewer: Viewer, code: string): Promise<CaseWithHolders | undefined> {
    return this.reading(viewer, code, async (query, record) => {
      const shown = { record, ...(await holdersOf(query, record)) };
      return { shown, reading: { purpose: 'case-handling', persons: shown.persons, fields: ['holders'] } };
    });
  }

  list(viewer: Viewer, filter: CaseFilter): Promise<Page<CaseRecord>> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const conditions = new Conditions();
      limitToVisible(conditions, viewer);
      addCaseFilter(conditions, filter);
      if (filter.awaiting !== undefined) addHandOverFilter(conditions, viewer);
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
    return this.reading(viewer, code, async (query, { id }) => ({
      shown: await query<StoredEvent>(
        'select seq, header, hash from case_events where case_id = $1 and seq > $2 order by seq limit $3',
        [id, after, limit],
      ),
      reading: { purpose: 'case-handling', fields: ['history'] },
    }));
  }

  /** Shows something of one case, and writes down that it was shown. */
  private reading<T>(
    viewer: Viewer,
    code: string,
    show: (query: Query, record: CaseRecord) => Promise<{ readonly shown: T; readonly reading: Reading }>,
  ): Promise<T | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const { shown, reading } = await show(query, record);
      await recordReading(query, this.ids, { viewer, record, reading });
      return shown;
    });
  }
}

async function openWorkOf(query: Query, { id }: CaseRecord): Promise<Omit<CaseWithOpenWork, 'record'>> {
  const items = await query<WorkItemRecord>(
    `select ${workItems.columns()} from work_items where case_id = $1 and status <> 'done' order by opened_at, id`,
    [id],
  );
  const open = await query<IncidentRecord>(
    `select ${incidents.columns()} from incidents where case_id = $1 and status = 'open' order by opened_at, id`,
    [id],
  );
  const underWay = await query<DispatchRecord>(
    `select ${dispatches.columns()} from dispatches where case_id = $1 and state not in ('answered', 'recalled')
     order by created_at, key`,
    [id],
  );
  return { workItems: items, incidents: open, dispatches: underWay, officeNames: await officeNamesOf(query, id) };
}

function addCaseFilter(conditions: Conditions, filter: CaseFilter): void {
  conditions.addIfGiven((value) => `cases.status = ${value}`, filter.status);
  conditions.addIfGiven((value) => `cases.procedure = ${value}`, filter.procedure);
  conditions.addIfGiven((value) => `cases.received_at >= ${value}`, filter.receivedFrom);
  conditions.addIfGiven((value) => `cases.received_at < ${value}`, filter.receivedTo);
  const position = positionIn(filter.cursor, TIME_AND_ID);
  if (position === undefined) return;
  const [receivedAt, id] = position.map((value) => conditions.parameter(value));
  conditions.addPlain(`(cases.received_at, cases.id) < (${receivedAt}::timestamptz, ${id}::uuid)`);
}

/** Results are collected at the desk that took the case in; the index of what waits begins with it. */
function addHandOverFilter(conditions: Conditions, viewer: Viewer): void {
  conditions.addPlain('cases.awaits_hand_over');
  const offices = officesOf(viewer);
  if (provinceRole(viewer) === undefined && offices.length > 0)
    conditions.add((desks) => `cases.intake_office = any(${desks}::text[])`, offices);
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
