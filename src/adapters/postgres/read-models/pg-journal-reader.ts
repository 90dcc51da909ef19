import { JournalReader } from '../../../features/live/ports/journal-reader.port.js';
import type { ChangedItem, IncidentCounts, JournalChange } from '../../../features/live/ports/journal-reader.port.js';
import { required } from '../../../kernel/values/assert.js';
import type { Audience, ReaderConnection } from '../reader.js';

interface Row {
  readonly position: number;
  readonly code?: string;
  readonly status: string;
  readonly channel: string;
  readonly seq?: number;
  readonly type: string;
  readonly offices: readonly string[];
  readonly items: readonly ChangedItem[];
}

/** The feed is told everything; what it tells each listener is cut to what they may see. */
const FEED: Audience = { scope: { kind: 'province' } };

/** The journal in PostgreSQL, through the role `reader`. */
export class PgJournalReader extends JournalReader {
  constructor(private readonly connection: ReaderConnection) {
    super();
  }

  async lastPosition(): Promise<number> {
    const [row] = await this.query<{ position: number }>('select coalesce(max(position), 0) as position from journal');
    return required(row, 'the last position').position;
  }

  /** An event opens and closes items at its own time, to the millisecond. */
  async after(position: number, limit: number): Promise<readonly JournalChange[]> {
    const rows = await this.query<Row>(
      `with page as (
         select position, kind, entry_id, case_id, seq from journal where position > $1 order by position limit $2
       )
       select page.position, cases.code, cases.status, cases.channel, case_events.seq, case_events.type,
         array(select office from case_scope where case_scope.case_id = cases.id) as offices,
         coalesce((
           select jsonb_agg(jsonb_build_object('id', id, 'office', office, 'status', work_items.status) order by opened_at, id)
           from work_items
           where work_items.case_id = page.case_id
             and (id = holder_changes.work_item_id or opened_at = case_events.at or closed_at = case_events.at)
         ), '[]') as items
       from page
       left join cases on cases.id = page.case_id and page.kind <> 'access'
       left join case_events on page.kind = 'event' and case_events.case_id = page.case_id and case_events.seq = page.seq
       left join holder_changes on page.kind = 'holder' and holder_changes.id = page.entry_id
       order by page.position`,
      [position, limit],
    );
    return rows.map(changeOf);
  }

  async incidents(): Promise<IncidentCounts> {
    const [counts] = await this.query<IncidentCounts>(
      `select count(*) filter (where status = 'open')::integer as open, count(*)::integer as all from incidents`,
    );
    return required(counts, 'the counts of incidents');
  }

  private query<T extends object>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> {
    return this.connection.read(FEED, (query) => query<T>(text, values));
  }
}

function changeOf({ position, code, status, channel, offices, seq, type, items }: Row): JournalChange {
  return {
    position,
    ...(code === undefined ? {} : { case: { code, status, channel, offices } }),
    ...(seq === undefined ? {} : { event: { seq, type } }),
    items: code === undefined ? [] : items,
  };
}
