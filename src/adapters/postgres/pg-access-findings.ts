import type pg from 'pg';
import { AccessFindings } from '../../features/audit/ports/access-findings.port.js';
import type {
  Closing,
  ClosingAnswer,
  FindingState,
  StoredFinding,
} from '../../features/audit/ports/access-findings.port.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { answerTo, keepAnswer } from './answered-requests.js';
import { accessFindings } from './entities/finding-tables.js';
import type { KeptFinding } from './entities/finding-tables.js';
import { journalUnsealed } from './entities/history-tables.js';
import { KEYS_IN_USE } from './key-locks.js';
import type { Query } from './pool.js';
import { actorOf, legalNow, ReaderConnection } from './reader.js';
import { audienceOf } from './read-models/visibility.js';
import type { SealedReasons } from './sealed-reasons.js';
import { inTransaction } from './transaction.js';
import { isUuid } from './uuid.js';

const LISTED_MAX = 200;
const KEPT = `select ${accessFindings.columns()} from access_findings`;

/** Findings about accesses in PostgreSQL: shown through the role `reader`, closed through the role `engine`. */
export class PgAccessFindings extends AccessFindings {
  private readonly connection: ReaderConnection;

  constructor(
    private readonly pools: { readonly engine: pg.Pool; readonly reader: pg.Pool },
    private readonly reasons: SealedReasons,
  ) {
    super();
    this.connection = new ReaderConnection(pools.reader);
  }

  list(viewer: Viewer, state: FindingState): Promise<readonly StoredFinding[]> {
    const [condition, order] = state === 'open' ? ['null', 'day desc'] : ['not null', 'closed_at desc'];
    return this.shown(viewer, (query) =>
      query(`${KEPT} where closed_at is ${condition} order by ${order}, id limit ${LISTED_MAX}`),
    );
  }

  async find(viewer: Viewer, id: string): Promise<StoredFinding | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.shown(viewer, (query) => query(`${KEPT} where id = $1`, [id]));
    return found;
  }

  async close(viewer: Viewer, closing: Closing): Promise<ClosingAnswer> {
    if (!isUuid(closing.id)) return { kind: 'refused', code: 'not-found' };
    return await this.reasons.withKeys(() =>
      inTransaction(this.pools.engine, (query) => this.closeIn(query, actorOf(viewer), closing)),
    );
  }

  private async closeIn(query: Query, closedBy: string, { id, reason, request }: Closing): Promise<ClosingAnswer> {
    // Like every user of keys it waits before it holds a row.
    await query(KEYS_IN_USE);
    const [found] = await query<KeptFinding>(`${KEPT} where id = $1 for update`, [id]);
    if (found === undefined) return { kind: 'refused', code: 'not-found' };
    const known = await answerTo(query, request);
    if (known !== undefined)
      return known.digest === request.digest ? { kind: 'closed' } : { kind: 'refused', code: 'idempotency-key-reused' };
    if (found.actor === closedBy) return { kind: 'refused', code: 'finding-about-oneself' };
    if (found.closedAt !== undefined) return { kind: 'refused', code: 'finding-closed-already' };
    const at = await legalNow(query);
    await query('update access_findings set closed_at = $2, closed_by = $3, sealed_reason = $4 where id = $1', [
      id,
      at,
      closedBy,
      await this.reasons.seal(query, { id, at }, reason),
    ]);
    await query(journalUnsealed.write, journalUnsealed.parameters([{ kind: 'finding', entryId: id }]));
    await keepAnswer(query, request, { id });
    return { kind: 'closed' };
  }

  private async shown(
    viewer: Viewer,
    read: (query: Query) => Promise<readonly KeptFinding[]>,
  ): Promise<readonly StoredFinding[]> {
    const { found, keys } = await this.connection.read(audienceOf(viewer), async (query) => {
      const rows = await read(query);
      return { found: rows, keys: await this.reasons.keysOf(query, rows) };
    });
    const reasons = await this.reasons.open(found, keys);
    return found.map(({ sealedReason: _sealed, ...finding }) => ({ ...finding, reason: reasons.get(finding.id) }));
  }
}
