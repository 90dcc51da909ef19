import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { AccessLogReader } from '../../../features/audit/ports/access-log-reader.port.js';
import type {
  AccessEntry,
  AccessFilter,
  AccessPage,
  PageAsked,
  ReaderOutline,
  ReaderOutlines,
} from '../../../features/audit/ports/access-log-reader.port.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { OFF_HOURS } from '../off-hours.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import type { KeptReason, SealedReasons } from '../sealed-reasons.js';
import { Conditions } from './conditions.js';
import { audienceOf, limitToProvince, ruleOf } from './visibility.js';

/** Whoever watches over readings, or searches among cases, asks for people too, and looks nobody up in a register. */
const IS_LOOKUP = `purpose not in ('inspection', 'answer-to-person', 'search')`;
const READERS_MAX = 500;
const DAYS_SHOWN = 30;

type KeptEntry = Omit<AccessEntry, 'reason' | 'reasonUnreadable'> & Pick<KeptReason, 'sealedReason'>;
type KeptPage = Omit<AccessPage, 'items'> & { readonly items: readonly KeptEntry[] };

/** Access entries in PostgreSQL, through the role `reader`. */
export class PgAccessLogReader extends AccessLogReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
    private readonly reasons: SealedReasons,
  ) {
    super();
  }

  list(viewer: Viewer, filter: AccessFilter, page: PageAsked): Promise<AccessPage> {
    return this.page(viewer, (query) => {
      const conditions = new Conditions();
      limitToProvince(conditions, viewer);
      addFilter(conditions, filter);
      return select(query, conditions, page);
    });
  }

  ofPerson(
    viewer: Viewer,
    token: string,
    page: PageAsked,
    purpose: 'inspection' | 'answer-to-person',
  ): Promise<AccessPage> {
    return this.page(viewer, async (query) => {
      const refs = await query<{ ref: string }>('select ref from persons where token = $1', [token]);
      const persons = refs.map(({ ref }) => ref);
      const conditions = new Conditions();
      limitToProvince(conditions, viewer);
      const [known, hashed] = [persons, token].map((value) => conditions.parameter(value));
      conditions.addPlain(`access_entries.id in (select accesses_to_person(${known}::uuid[], ${hashed}))`);
      const found = await select(query, conditions, page);
      const at = await legalNow(query);
      await recordAccess(query, {
        id: this.ids.uuid(at),
        at,
        actor: actorOf(viewer),
        purpose,
        persons,
        personTokens: [token],
        fields: ['access-log'],
        rule: ruleOf(viewer),
      });
      return found;
    });
  }

  /** With the reasons, which are opened with no transaction open. */
  private async page(viewer: Viewer, read: (query: Query) => Promise<KeptPage>): Promise<AccessPage> {
    const { found, keys } = await this.connection.read(audienceOf(viewer), async (query) => {
      const kept = await read(query);
      return { found: kept, keys: await this.reasons.keysOf(query, kept.items) };
    });
    const reasons = await this.reasons.openEach(found.items, keys);
    const items = found.items.map(({ sealedReason, ...entry }) => {
      const reason = reasons.get(entry.id)?.text;
      return { ...entry, reason, reasonUnreadable: sealedReason !== undefined && reason === undefined };
    });
    return { ...found, items };
  }

  readers(viewer: Viewer, { from, to }: Pick<AccessFilter, 'from' | 'to'>): Promise<ReaderOutlines> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const conditions = new Conditions();
      limitToProvince(conditions, viewer);
      addFilter(conditions, { from, to });
      if (from === undefined && to === undefined)
        conditions.addPlain(`access_entries.at > ${LEGAL_NOW} - interval '${DAYS_SHOWN} days'`);
      const rows = await query<ReaderOutline & { readonly total: number }>(
        `select actor, count(*)::integer as accesses, count(distinct case_id)::integer as cases,
           (count(*) filter (where person_tokens is not null and ${IS_LOOKUP}))::integer as lookups,
           (count(*) filter (where ${OFF_HOURS}))::integer as off_hours, max(at) as last_at,
           count(*) over ()::integer as total
         from access_entries ${conditions.where()} group by actor order by accesses desc, actor limit ${READERS_MAX}`,
        conditions.parameters(),
      );
      const items = rows.map(({ total: _total, ...outline }) => outline);
      return { items, omitted: (rows[0]?.total ?? 0) - rows.length };
    });
  }
}

function addFilter(conditions: Conditions, filter: AccessFilter): void {
  conditions.addIfGiven((value) => `access_entries.id = any(${value}::uuid[])`, filter.ids);
  conditions.addIfGiven((value) => `access_entries.actor = ${value}`, filter.actor);
  conditions.addIfGiven((value) => `access_entries.purpose = ${value}`, filter.purpose);
  conditions.addIfGiven((value) => `access_entries.fields @> array[${value}::text]`, filter.field);
  conditions.addIfGiven((value) => `access_entries.at >= ${value}::timestamptz`, filter.from);
  conditions.addIfGiven((value) => `access_entries.at < ${value}::timestamptz`, filter.to);
  conditions.addIfGiven((value) => `${OFF_HOURS} = ${value}::boolean`, filter.offHours);
  conditions.addIfGiven(
    (value) => `access_entries.case_id = (select id from cases where code = ${value})`,
    filter.caseCode,
  );
}

async function select(query: Query, conditions: Conditions, { limit, cursor }: PageAsked): Promise<KeptPage> {
  const position = positionIn(cursor, TIME_AND_ID);
  if (position !== undefined) {
    const [at, id] = position.map((value) => conditions.parameter(value));
    conditions.addPlain(`(access_entries.at, access_entries.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query<KeptEntry>(
    `select access_entries.id, at, actor, purpose, cases.code as case_code, fields, rule, reason as sealed_reason,
       ${OFF_HOURS} as off_hours, coalesce(cardinality(person_tokens), cardinality(access_entries.persons)) as persons
     from access_entries left join cases on cases.id = access_entries.case_id
     ${conditions.where()} order by at desc, access_entries.id desc limit ${limit + 1}`,
    conditions.parameters(),
  );
  return pageOf(rows, limit, ({ at, id }) => [at, id]);
}
