import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { HistoryReader } from '../../../features/audit/ports/history-reader.port.js';
import type {
  RefusalPage,
  StoredEvent,
  UnappliedAnswers,
  WholeHistory,
} from '../../../features/audit/ports/history-reader.port.js';
import type { RefusalRecord } from '../../../engine/ports/records.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { refusals } from '../entities/case-tables.js';
import type { ReaderConnection } from '../reader.js';
import { Conditions } from './conditions.js';
import { recordReading, visibleCase } from './shown-case.js';
import { audienceOf } from './visibility.js';
import { unappliedAnswersOf } from './unapplied-answers.js';

/** Histories in PostgreSQL, through the role `reader`. */
export class PgHistoryReader extends HistoryReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  whole(viewer: Viewer, code: string, view: string): Promise<WholeHistory | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const events = await query<StoredEvent>(
        'select seq, header, hash from case_events where case_id = $1 order by seq',
        [record.id],
      );
      await recordReading(query, this.ids, { viewer, record, reading: { purpose: 'audit', fields: [view] } });
      return { record, events };
    });
  }

  refusals(
    viewer: Viewer,
    code: string,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<RefusalPage | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const conditions = new Conditions();
      conditions.add((id) => `case_id = ${id}`, record.id);
      const position = positionIn(cursor, TIME_AND_ID);
      if (position !== undefined) {
        const [at, id] = position.map((value) => conditions.parameter(value));
        conditions.addPlain(`(at, id) > (${at}::timestamptz, ${id}::uuid)`);
      }
      const rows = await query<RefusalRecord>(
        `select ${refusals.columns()} from refusals ${conditions.where()} order by at, id limit ${limit + 1}`,
        conditions.parameters(),
      );
      await recordReading(query, this.ids, { viewer, record, reading: { purpose: 'audit', fields: ['refusals'] } });
      return pageOf(rows, limit, ({ at, id }) => [at, id]);
    });
  }

  unappliedAnswers(viewer: Viewer, code: string): Promise<UnappliedAnswers | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const answers = await unappliedAnswersOf(query, record);
      await recordReading(query, this.ids, { viewer, record, reading: { purpose: 'audit', fields: ['answers'] } });
      return answers;
    });
  }
}
