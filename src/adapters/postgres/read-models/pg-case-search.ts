import type { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import {
  CaseSearch,
  SEARCHES_AN_HOUR_MAX,
  SEARCH_KEPT_HOURS,
} from '../../../features/search/ports/case-search.port.js';
import type { Criterion, FoundPage, StoredSearch } from '../../../features/search/ports/case-search.port.js';
import { foldedCode } from '../../../kernel/values/folded-code.js';
import { required } from '../../../kernel/values/assert.js';
import type { Instant } from '../../../kernel/values/time.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { REAL_NOW } from '../../clock/database-time.js';
import { cases } from '../entities/case-tables.js';
import { caseEventParts } from '../entities/history-tables.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import { searches } from '../entities/search-tables.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow, NO_CASE, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import { isUuid } from '../uuid.js';
import { caseKnownAs } from './case-known-as.js';
import { Conditions } from './conditions.js';
import { audienceOf, limitToVisible, ruleOf } from './visibility.js';

type Match = CaseRecord & { readonly people: readonly string[] };
type PageAsked = Parameters<CaseSearch['find']>[2];
type ShownIn = Parameters<CaseSearch['find']>[3];

/** Searches in PostgreSQL, through the role `reader`. */
export class PgCaseSearch extends CaseSearch {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  begin(viewer: Viewer, criterion: Criterion) {
    const actor = actorOf(viewer);
    return this.connection.inTurn(`searches of ${actor}`, { ...NO_CASE, viewer }, async (query) => {
      const [clock] = await query<{ at: Instant }>(`select ${REAL_NOW} as at`);
      const { at } = required(clock, 'the clock');
      const waitS = await waitOf(query, actor, at);
      if (waitS !== undefined) return { waitS };
      const searchId = this.ids.uuid(at);
      await query(searches.write, searches.parameters([{ id: searchId, actor, at, ...criterion }]));
      return { searchId };
    });
  }

  async find(viewer: Viewer, searchId: string, page: PageAsked, shownIn: ShownIn): Promise<FoundPage | undefined> {
    if (!isUuid(searchId)) return undefined;
    return await this.connection.read(audienceOf(viewer), async (query) => {
      const [search] = await query<StoredSearch>(
        `select ${searches.columns()} from searches
         where id = $1 and actor = $2 and at > ${REAL_NOW} - interval '${SEARCH_KEPT_HOURS} hours'`,
        [searchId, actorOf(viewer)],
      );
      if (search === undefined) return undefined;
      const { items: matching, nextCursor } = await matches(query, viewer, { search, page });
      const items = await withParts(query, matching);
      await this.writeDown(query, viewer, { search, items, persons: items.flatMap(shownIn) });
      return { items, nextCursor };
    });
  }

  /** Also that nothing was found: whether somebody has a case is told by that as well. */
  private async writeDown(
    query: Query,
    viewer: Viewer,
    { search, items, persons }: Pick<FoundPage, 'items'> & { search: StoredSearch; persons: readonly string[] },
  ): Promise<void> {
    const at = await legalNow(query);
    const [only, ...others] = items;
    await recordAccess(query, {
      id: this.ids.uuid(at),
      at,
      actor: actorOf(viewer),
      purpose: 'search',
      caseId: others.length === 0 ? only?.record.id : undefined,
      persons: [...new Set(persons)],
      personTokens: search.personToken === undefined ? undefined : [search.personToken],
      fields: ['masked-people'],
      rule: ruleOf(viewer),
    });
  }
}

/** Until the oldest of the last 200 is an hour ago. */
async function waitOf(query: Query, actor: string, now: Instant): Promise<number | undefined> {
  const [oldest] = await query<{ waitS: number }>(
    `select ceil(extract(epoch from at + interval '1 hour' - $2::timestamptz))::integer as wait_s
     from searches where actor = $1 and at > $2::timestamptz - interval '1 hour'
     order by at desc offset ${SEARCHES_AN_HOUR_MAX - 1} limit 1`,
    [actor, now],
  );
  return oldest?.waitS;
}

async function matches(
  query: Query,
  viewer: Viewer,
  { search, page }: { readonly search: StoredSearch; readonly page: PageAsked },
) {
  const conditions = new Conditions();
  const source = addCriterion(conditions, search);
  limitToVisible(conditions, viewer);
  const position = positionIn(page.cursor, TIME_AND_ID);
  if (position !== undefined) {
    const [receivedAt, id] = position.map((value) => conditions.parameter(value));
    conditions.addPlain(`(cases.received_at, cases.id) < (${receivedAt}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query<Match>(
    `select ${cases.columns('cases')}, found.people from cases ${source} ${conditions.where()}
     order by cases.received_at desc, cases.id desc limit ${page.limit + 1}`,
    conditions.parameters(),
  );
  return pageOf(rows, page.limit, ({ state, id }) => [state.receivedAt, id]);
}

/** Adds what is searched by, and returns what `cases` is joined with: who was found in each. */
function addCriterion(conditions: Conditions, { caseCode, personToken, nameTokens }: StoredSearch): string {
  if (caseCode !== undefined) {
    conditions.add((code) => caseKnownAs(code), foldedCode(caseCode));
    return `cross join (select '{}'::uuid[] as people) as found`;
  }
  const people =
    personToken === undefined
      ? `people_named(${conditions.parameter(nameTokens)}::text[])`
      : `cases_of_person(${conditions.parameter(personToken)})`;
  return `join (select case_id, array_agg(distinct person) as people from ${people} group by case_id) as found
    on found.case_id = cases.id`;
}

/** With what the forms tell of people, sealed. */
async function withParts(query: Query, found: readonly Match[]): Promise<FoundPage['items']> {
  const parts = await query<PartRecord>(
    `select ${caseEventParts.columns()} from case_event_parts
     where case_id = any($1::uuid[]) and part in ('application', 'application.asked', 'application.made', 'supplement') order by case_id, seq, part, person`,
    [found.map(({ id }) => id)],
  );
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and person = any($1::uuid[])`, [
    [...new Set(parts.map(({ person }) => person))],
  ]);
  return found.map(({ people, ...record }) => ({
    record,
    people,
    parts: parts.filter(({ caseId }) => caseId === record.id),
    keys,
  }));
}
