import type { IncidentRecord } from '../../../engine/ports/records.js';
import { IncidentReader } from '../../../features/incidents/ports/incident-reader.port.js';
import type {
  CauseCount,
  IncidentFilter,
  IncidentOfCase,
  StoppedDispatch,
} from '../../../features/incidents/ports/incident-reader.port.js';
import { pageOf, positionIn, CODE_TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { incidents } from '../entities/work-tables.js';
import type { Query } from '../pool.js';
import type { ReaderConnection } from '../reader.js';
import { isUuid } from '../uuid.js';
import { Conditions } from './conditions.js';
import { audienceOf, limitToProvince } from './visibility.js';

type Row = IncidentRecord &
  Partial<Omit<StoppedDispatch, 'state'>> & {
    readonly code?: string;
    readonly dispatchState?: StoppedDispatch['state'];
  };

/** Incidents in PostgreSQL, through the role `reader`. */
export class PgIncidentReader extends IncidentReader {
  constructor(private readonly connection: ReaderConnection) {
    super();
  }

  list(viewer: Viewer, filter: IncidentFilter) {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const counted = conditionsOf(viewer, filter);
      const counts = await query<CauseCount>(
        `select cause, count(*)::integer as count, min(opened_at) as oldest
         from incidents ${counted.where()} group by cause order by cause`,
        counted.parameters(),
      );
      const conditions = conditionsOf(viewer, filter);
      const position = positionIn(filter.cursor, CODE_TIME_AND_ID);
      if (position !== undefined) {
        const [cause, openedAt, id] = position.map((value) => conditions.parameter(value));
        conditions.addPlain(
          `(incidents.cause, incidents.opened_at, incidents.id) > (${cause}, ${openedAt}::timestamptz, ${id}::uuid)`,
        );
      }
      const rows = await select(query, conditions, filter.limit + 1);
      const page = pageOf(rows, filter.limit, ({ incident: { cause, openedAt, id } }) => [cause, openedAt, id]);
      return { counts, ...page };
    });
  }

  find(viewer: Viewer, id: string): Promise<IncidentOfCase | undefined> {
    if (!isUuid(id)) return Promise.resolve(undefined);
    return this.connection.read(audienceOf(viewer), async (query) => {
      const conditions = conditionsOf(viewer, {});
      conditions.add((parameter) => `incidents.id = ${parameter}::uuid`, id);
      const [found] = await select(query, conditions, 1);
      return found;
    });
  }
}

function conditionsOf(viewer: Viewer, filter: Partial<IncidentFilter>): Conditions {
  const conditions = new Conditions();
  // Whoever does not look at the whole province has nothing to settle.
  limitToProvince(conditions, viewer);
  conditions.addIfGiven((value) => `incidents.status = ${value}`, filter.status);
  conditions.addIfGiven((value) => `incidents.cause = ${value}`, filter.cause);
  conditions.addIfGiven((value) => `incidents.agency = ${value}`, filter.agency);
  return conditions;
}

async function select(query: Query, conditions: Conditions, limit: number): Promise<readonly IncidentOfCase[]> {
  const rows = await query<Row>(
    `select ${incidents.columns('incidents')}, cases.code, dispatches.state as dispatch_state, dispatches.attempts,
       dispatches.failure, dispatches.accepted_at, dispatches.answered_at
     from incidents left join cases on cases.id = incidents.case_id
       left join dispatches on dispatches.key = incidents.dispatch_key
     ${conditions.where()} order by incidents.cause, incidents.opened_at, incidents.id limit ${limit}`,
    conditions.parameters(),
  );
  return rows.map(({ code, dispatchState, attempts = 0, failure, acceptedAt, answeredAt, ...incident }) => ({
    incident,
    code,
    ...(dispatchState && { dispatch: { state: dispatchState, attempts, failure, acceptedAt, answeredAt } }),
  }));
}
