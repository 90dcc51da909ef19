import type { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseRecord, PartRecord, PersonKeyRecord, WorkItemRecord } from '../../../engine/ports/records.js';
import { WorkItemReader } from '../../../features/work-items/ports/work-item-reader.port.js';
import type {
  Colleagues,
  SealedResult,
  WorkItemFilter,
  WorkItemOfCase,
} from '../../../features/work-items/ports/work-item-reader.port.js';
import { pageOf, positionIn, DUE_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { inboxesOf } from '../../../platform/http/visible-scope.js';
import { LEGAL_NOW, REAL_NOW } from '../../clock/database-time.js';
import { cases } from '../entities/case-tables.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import { workItems } from '../entities/work-tables.js';
import type { Query } from '../pool.js';
import type { ReaderConnection } from '../reader.js';
import { isUuid } from '../uuid.js';
import { colleaguesAt } from './colleagues.js';
import { Conditions } from './conditions.js';
import { recordReading } from './shown-case.js';
import { acquaintancesOf } from './standing-of.js';
import { audienceOf, limitToOwnOffices } from './visibility.js';

/** Items without a deadline come last. */
const DUE = `coalesce(work_items.due_at, 'infinity')`;

const ORDER = `${DUE}, work_items.id`;

const CLAIM_LAPSED = `(work_items.status = 'claimed' and coalesce(work_items.claimed_until, '-infinity') <= ${REAL_NOW})`;

/** Work items in PostgreSQL, through the role `reader`. */
export class PgWorkItemReader extends WorkItemReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  list(viewer: Viewer, filter: WorkItemFilter) {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const limit = filter.limit + 1;
      const conditions = new Conditions();
      const own = conditions.parameter(inboxesOf(viewer));
      conditions.addPlain('work_items.office = own.office');
      addFilter(conditions, viewer, filter);
      const rows = await select(query, viewer, {
        from: `${ofEachOffice(own, conditions, limit)} order by ${ORDER} limit ${limit}`,
        conditions,
      });
      return pageOf(rows, filter.limit, ({ item }) => [item.dueAt ?? 'infinity', item.id]);
    });
  }

  async find(viewer: Viewer, id: string): Promise<WorkItemOfCase | undefined> {
    const [found] = await this.findAll(viewer, [id]);
    return found;
  }

  async findAll(viewer: Viewer, ids: readonly string[]): Promise<readonly WorkItemOfCase[]> {
    return await this.connection.read(audienceOf(viewer), (query) => findAll(query, viewer, ids));
  }

  outsideResult(viewer: Viewer, id: string): Promise<SealedResult | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const [found] = await findAll(query, viewer, [id]);
      const part = found && partOf(found.item);
      if (found === undefined || part === undefined) return undefined;
      const [key] = await query<PersonKeyRecord>(`${LIVING_KEYS} and id = $1`, [part.keyId]);
      if (key === undefined) return undefined;
      const reading = { purpose: 'case-handling', persons: [part.person], fields: [part.part] };
      await recordReading(query, this.ids, { viewer, record: found.case, reading });
      return { part, key };
    });
  }

  colleagues(viewer: Viewer, item: WorkItemRecord, roles: readonly string[]): Promise<Colleagues> {
    return this.connection.read(audienceOf(viewer), (query) => colleaguesAt(query, item, roles));
  }
}

async function findAll(query: Query, viewer: Viewer, ids: readonly string[]): Promise<readonly WorkItemOfCase[]> {
  const known = ids.filter((id) => isUuid(id));
  if (known.length === 0) return [];
  const conditions = new Conditions();
  limitToOwnOffices(conditions, viewer);
  conditions.add((parameter) => `work_items.id = any(${parameter}::uuid[])`, known);
  return select(query, viewer, { from: `work_items ${conditions.where()} order by ${ORDER}`, conditions });
}

/** The result that the item asks to confirm, as a part of an event that is still to come, or has come. */
function partOf(item: WorkItemRecord): PartRecord | undefined {
  const { caseId, step, resultPerson: person, resultKeyId: keyId, resultCiphertext: ciphertext } = item;
  if (person === undefined || keyId === undefined || ciphertext === undefined) return undefined;
  return { caseId, seq: 0, part: `result.${step}`, person, keyId, ciphertext };
}

/** The first of each office by itself, for its index has its items in that order: nothing is read or sorted that is not shown. */
function ofEachOffice(offices: string, conditions: Conditions, limit: number): string {
  return `unnest(${offices}::text[]) as own (office) cross join lateral (
    select work_items.* from work_items ${conditions.where()} order by ${ORDER} limit ${limit}
  ) as work_items`;
}

function addFilter(conditions: Conditions, viewer: Viewer, filter: WorkItemFilter): void {
  if (filter.status === 'not-done') conditions.addPlain(`work_items.status <> 'done'`);
  else conditions.addIfGiven((value) => `work_items.status = ${value}`, filter.status);
  conditions.addIfGiven((value) => `work_items.kind = ${value}`, filter.kind);
  conditions.addIfGiven((value) => `work_items.agency = ${value}`, filter.agency);
  conditions.addIfGiven((value) => `work_items.office = ${value}`, filter.office);
  if (filter.queue === 'mine') conditions.add((value) => `work_items.holder = ${value}`, viewer.subject);
  if (filter.queue === 'unclaimed') conditions.addPlain(`(work_items.status = 'open' or ${CLAIM_LAPSED})`);
  conditions.addIfGiven((value) => `(${DUE} <= ${LEGAL_NOW}) = ${value}::boolean`, filter.overdue);
  const position = positionIn(filter.cursor, DUE_AND_ID);
  if (position === undefined) return;
  const [dueAt, id] = position.map((value) => conditions.parameter(value));
  conditions.addPlain(`(${ORDER}) > (${dueAt}::timestamptz, ${id}::uuid)`);
}

/** @param from - the items in their order, as `work_items` */
async function select(
  query: Query,
  viewer: Viewer,
  { from, conditions }: { readonly from: string; readonly conditions: Conditions },
): Promise<readonly WorkItemOfCase[]> {
  const items = await query<WorkItemRecord & Omit<WorkItemOfCase, 'item' | 'case' | 'people'>>(
    `select ${workItems.columns('work_items')}, ${DUE} <= ${LEGAL_NOW} as overdue, ${CLAIM_LAPSED} as claim_lapsed,
       (select name from officers where subject = work_items.holder) as holder_name,
       (select name from officers where subject = work_items.prepared_by) as prepared_by_name,
       (select max(at) from holder_changes where case_id = work_items.case_id and work_item_id = work_items.id
          and holder = work_items.holder) as held_since
     from ${from}`,
    conditions.parameters(),
  );
  const found = await query<CaseRecord>(`select ${cases.columns()} from cases where id = any($1::uuid[])`, [
    items.map(({ caseId }) => caseId),
  ]);
  const people = await acquaintancesOf(query, viewer);
  const caseOf = new Map(found.map((record) => [record.id, record]));
  return items.flatMap(({ overdue, claimLapsed, holderName, preparedByName, heldSince, ...item }) => {
    const record = caseOf.get(item.caseId);
    const names = { holderName, preparedByName, heldSince };
    return record === undefined ? [] : [{ item, case: record, overdue, claimLapsed, ...names, people }];
  });
}
