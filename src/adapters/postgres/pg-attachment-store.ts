import type pg from 'pg';
import type { AttachmentRecord } from '../../engine/ports/attachments.js';
import {
  AttachmentStore,
  UNBOUND_BYTES_MAX,
  UNBOUND_MAX,
  type Adding,
  type UploadAnswer,
  type UploadRequest,
} from '../../features/attachments/ports/attachment-store.port.js';
import { required } from '../../kernel/values/assert.js';
import { answerTo, keepAnswer } from './answered-requests.js';
import { attachments } from './entities/attachment-tables.js';
import { queryOn, type Query } from './pool.js';
import { inTransaction } from './transaction.js';
import { isUuid } from './uuid.js';

/** Rows of attachments in PostgreSQL, on a pool of the role `engine`. */
export class PgAttachmentStore extends AttachmentStore {
  private readonly query: Query;

  constructor(private readonly pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async answerTo(request: Pick<UploadRequest, 'scope' | 'key'>): Promise<UploadAnswer | undefined> {
    return await answerTo(this.query, request);
  }

  add(attachment: AttachmentRecord, request: UploadRequest, response: unknown): Promise<Adding> {
    return inTransaction(this.pool, async (query) => {
      // One upload of a person at a time: else two would both be the last that there is room for.
      await query(`select pg_advisory_xact_lock(hashtext('attachments of ' || $1))`, [attachment.owner]);
      const answered = await answerTo(query, request);
      if (answered !== undefined)
        return answered.digest === request.digest
          ? { kind: 'known', response: answered.response }
          : { kind: 'refused', code: 'idempotency-key-reused' };
      if (!(await hasRoom(query, attachment))) return { kind: 'refused', code: 'too-many-attachments' };
      await query(attachments.write, attachments.parameters([attachment]));
      await keepAnswer(query, request, response);
      return { kind: 'added' };
    });
  }

  async discard({ id, owner }: Pick<AttachmentRecord, 'id' | 'owner'>): ReturnType<AttachmentStore['discard']> {
    if (!isUuid(id)) return 'not-found';
    const gone = await this.query(
      'delete from attachments where id = $1 and owner = $2 and case_id is null returning id',
      [id, owner],
    );
    if (gone.length > 0) return 'discarded';
    const bound = await this.query('select id from attachments where id = $1 and owner = $2', [id, owner]);
    return bound.length > 0 ? 'bound' : 'not-found';
  }
}

async function hasRoom(query: Query, { owner, bytes }: AttachmentRecord): Promise<boolean> {
  const [lying] = await query<{ files: number; bytes: number }>(
    `select count(*)::integer as files, coalesce(sum(bytes), 0)::double precision as bytes
     from attachments where owner = $1 and case_id is null`,
    [owner],
  );
  const { files, bytes: used } = required(lying, 'a count');
  return files < UNBOUND_MAX && used + bytes <= UNBOUND_BYTES_MAX;
}
