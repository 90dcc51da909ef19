import type pg from 'pg';
import { AccessFindings } from '../../features/audit/ports/access-findings.port.js';
import type { FindingReason, FindingState, StoredFinding } from '../../features/audit/ports/access-findings.port.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { accessFindings } from './entities/finding-tables.js';
import { queryOn } from './pool.js';
import { actorOf, ReaderConnection } from './reader.js';
import { audienceOf } from './read-models/visibility.js';
import { isUuid } from './uuid.js';

const LISTED_MAX = 200;

/** Findings about accesses in PostgreSQL: shown through the role `reader`, closed through the role `engine`. */
export class PgAccessFindings extends AccessFindings {
  private readonly connection: ReaderConnection;

  constructor(private readonly pools: { readonly engine: pg.Pool; readonly reader: pg.Pool }) {
    super();
    this.connection = new ReaderConnection(pools.reader);
  }

  list(viewer: Viewer, state: FindingState): Promise<readonly StoredFinding[]> {
    const [condition, order] = state === 'open' ? ['null', 'day desc'] : ['not null', 'closed_at desc'];
    return this.connection.read(audienceOf(viewer), (query) =>
      query(
        `select ${accessFindings.columns()} from access_findings where closed_at is ${condition}
         order by ${order}, id limit ${LISTED_MAX}`,
      ),
    );
  }

  async find(viewer: Viewer, id: string): Promise<StoredFinding | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.connection.read(audienceOf(viewer), (query) =>
      query<StoredFinding>(`select ${accessFindings.columns()} from access_findings where id = $1`, [id]),
    );
    return found;
  }

  async close(viewer: Viewer, id: string, reason: FindingReason): Promise<void> {
    await queryOn(this.pools.engine)(
      `with closed as (
         update access_findings set closed_at = ${LEGAL_NOW}, closed_by = $2, reason = $3
         where id = $1 and closed_at is null and actor <> $2 returning id
       )
       insert into journal_unsealed (kind, entry_id) select 'finding', id from closed`,
      [id, actorOf(viewer), JSON.stringify(reason)],
    );
  }
}
