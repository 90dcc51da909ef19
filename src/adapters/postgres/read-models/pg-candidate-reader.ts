import type { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import { CandidateReader, COMPARISONS_AN_HOUR_MAX } from '../../../features/duplicates/ports/candidate-reader.port.js';
import type {
  CandidatesAsked,
  CaseHolder,
  ReadCase,
} from '../../../features/duplicates/ports/candidate-reader.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { REAL_NOW } from '../../clock/database-time.js';
import { cases } from '../entities/case-tables.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import { isUuid } from '../uuid.js';
import { Conditions } from './conditions.js';
import { waitOf } from './hourly-limit.js';
import { sealedCase, shownOf } from './sealed-case.js';
import { recordReading } from './shown-case.js';
import { audienceOf, limitToOwnOffices, limitToVisible, ruleOf } from './visibility.js';

const PURPOSE = 'duplicate-check';
/** Each comparison has one entry of no case. */
const COMPARISONS = { which: `purpose = '${PURPOSE}' and case_id is null`, max: COMPARISONS_AN_HOUR_MAX };

/** Cases that may be about the same, through the role `reader`. */
export class PgCandidateReader extends CandidateReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  look(viewer: Viewer): Promise<number | undefined> {
    const actor = actorOf(viewer);
    return this.connection.inTurn(`comparisons of ${actor}`, audienceOf(viewer), async (query) => {
      const at = await legalNow(query);
      const waitS = await waitOf(query, viewer, at, COMPARISONS);
      if (waitS !== undefined) return waitS;
      await recordAccess(query, {
        id: this.ids.uuid(at),
        at,
        actor,
        purpose: PURPOSE,
        persons: [],
        fields: ['candidates'],
        rule: ruleOf(viewer),
      });
      return undefined;
    });
  }

  read(viewer: Viewer, asked: CandidatesAsked): Promise<readonly ReadCase[]> {
    return this.connection.read(audienceOf(viewer), (query) => this.readIn(query, viewer, asked));
  }

  caseOfItem(viewer: Viewer, workItemId: string): ReturnType<CandidateReader['caseOfItem']> {
    if (!isUuid(workItemId)) return Promise.resolve(undefined);
    return this.connection.read(audienceOf(viewer), async (query) => {
      const conditions = new Conditions();
      conditions.add((id) => `work_items.id = ${id}`, workItemId);
      limitToOwnOffices(conditions, viewer);
      const [found] = await query<CaseRecord & { readonly step: string }>(
        `select ${cases.columns('cases')}, work_items.step from work_items join cases on cases.id = work_items.case_id
         ${conditions.where()}`,
        conditions.parameters(),
      );
      if (found === undefined) return undefined;
      const { step, ...record } = found;
      return { record, step };
    });
  }

  private async readIn(query: Query, viewer: Viewer, { caseIds, own, needs }: CandidatesAsked) {
    const conditions = new Conditions();
    const wanted = own === undefined ? caseIds : [own, ...caseIds];
    conditions.add((ids) => `cases.id = any(${ids}::uuid[])`, wanted);
    limitToVisible(conditions, viewer);
    const records = await query<CaseRecord>(
      `select ${cases.columns('cases')} from cases ${conditions.where()} order by cases.id`,
      conditions.parameters(),
    );
    const read: ReadCase[] = [];
    for (const record of records) {
      const sealed = await sealedCase(query, viewer, record, needs(record));
      await recordReading(query, this.ids, { viewer, record, reading: { purpose: PURPOSE, ...shownOf(sealed) } });
      read.push({ record, parts: sealed.parts, keys: sealed.keys, holders: await holdersOf(query, record.id) });
    }
    return read;
  }
}

/** Who has taken work of the case and holds it still. */
function holdersOf(query: Query, caseId: string): Promise<readonly CaseHolder[]> {
  return query<CaseHolder>(
    `select step, holder, coalesce(
       (select max(at) from holder_changes where case_id = $1 and work_item_id = work_items.id and holder = work_items.holder),
       opened_at) as since
     from work_items where case_id = $1 and status = 'claimed' and claimed_until > ${REAL_NOW} order by opened_at`,
    [caseId],
  );
}
