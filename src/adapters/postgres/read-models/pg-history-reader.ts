import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { HistoryReader } from '../../../features/audit/ports/history-reader.port.js';
import type { StoredEvent, WholeHistory } from '../../../features/audit/ports/history-reader.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { ReaderConnection } from '../reader.js';
import { recordReading, visibleCase } from './shown-case.js';

/** Histories in PostgreSQL, through the role `reader`. */
export class PgHistoryReader extends HistoryReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  whole(viewer: Viewer, code: string, view: string): Promise<WholeHistory | undefined> {
    return this.connection.read(async (query) => {
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
}
