import type { AttachmentRecord } from '../../../engine/ports/attachments.js';
import type { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import {
  AttachmentReader,
  type AttachmentAsked,
  type AttachmentRevealAsked,
  type AttachmentsOfCase,
  type SealedAttachment,
} from '../../../features/cases/ports/attachment-reader.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { attachments } from '../entities/attachment-tables.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import { KEYS_IN_USE } from '../key-locks.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import type { SealedReasons } from '../sealed-reasons.js';
import { isUuid } from '../uuid.js';
import { waitOf } from './hourly-limit.js';
import { REVEALS } from './pg-case-reader.js';
import { sealedCase } from './sealed-case.js';
import { recordReading, visibleCase, type Reading } from './shown-case.js';
import { audienceOf } from './visibility.js';

/** Attachments in PostgreSQL, through the role `reader`. */
export class PgAttachmentReader extends AttachmentReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
    private readonly reasons: SealedReasons,
  ) {
    super();
  }

  list(viewer: Viewer, code: string): Promise<AttachmentsOfCase | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const rows = await query<AttachmentRecord>(
        `select ${attachments.columns()} from attachments where case_id = $1 order by seq, id`,
        [record.id],
      );
      const found = await withKeys(query, rows);
      const reading = { purpose: 'case-handling', persons: personsOf(found), fields: ['attachments'] };
      await recordReading(query, this.ids, { viewer, record, reading });
      return { record, attachments: found };
    });
  }

  show(viewer: Viewer, code: string, asked: AttachmentAsked): ReturnType<AttachmentReader['show']> {
    return this.connection.read(audienceOf(viewer), (query) => this.shown(query, { viewer, code, asked }));
  }

  reveal(viewer: Viewer, code: string, asked: AttachmentRevealAsked): ReturnType<AttachmentReader['reveal']> {
    const { purpose, reason } = asked;
    return this.reasons.withKeys(() =>
      this.connection.inTurn(`reveals of ${actorOf(viewer)}`, audienceOf(viewer), async (query) => {
        await query(KEYS_IN_USE);
        const waitS = await waitOf(query, viewer, await legalNow(query), REVEALS);
        if (waitS !== undefined) return { waitS };
        const sealReason: Reading['sealReason'] = (entry) =>
          this.reasons.seal(query, entry, { code: purpose, text: reason });
        return this.shown(query, { viewer, code, asked }, { purpose, sealReason });
      }),
    );
  }

  /** The entry names the attachment, and says that nothing in it is masked. */
  private async shown(
    query: Query,
    { viewer, code, asked }: { readonly viewer: Viewer; readonly code: string; readonly asked: AttachmentAsked },
    why: Pick<Reading, 'purpose' | 'sealReason'> = { purpose: 'case-handling' },
  ): Promise<SealedAttachment | 'barred' | undefined> {
    const record = await visibleCase(query, viewer, code);
    const found = record === undefined ? undefined : await attachmentOf(query, record, asked.id);
    if (record === undefined || found === undefined) return undefined;
    const { held } = await sealedCase(query, viewer, record, () => false);
    if (!asked.isShown({ record, held, attachment: found.attachment })) return 'barred';
    if (found.keys === undefined) return found;
    const fields = ['in-full', `attachment.${found.attachment.id}`];
    await recordReading(query, this.ids, { viewer, record, reading: { ...why, persons: personsOf([found]), fields } });
    return found;
  }
}

async function attachmentOf(query: Query, record: CaseRecord, id: string): Promise<SealedAttachment | undefined> {
  if (!isUuid(id)) return undefined;
  const rows = await query<AttachmentRecord>(
    `select ${attachments.columns()} from attachments where case_id = $1 and id = $2`,
    [record.id, id],
  );
  const [found] = await withKeys(query, rows);
  return found;
}

async function withKeys(query: Query, rows: readonly AttachmentRecord[]): Promise<readonly SealedAttachment[]> {
  const ids = [...new Set(rows.flatMap(({ envelopeKeys = [] }) => envelopeKeys))];
  const living = ids.length === 0 ? [] : await query<PersonKeyRecord>(`${LIVING_KEYS} and id = any($1::uuid[])`, [ids]);
  const byId = new Map(living.map((key) => [key.id, key]));
  return rows.map((attachment) => {
    const { envelopeKeys = [] } = attachment;
    const keys = envelopeKeys.map((id) => byId.get(id)).filter((key) => key !== undefined);
    return { attachment, keys: keys.length === envelopeKeys.length ? keys : undefined };
  });
}

function personsOf(found: readonly SealedAttachment[]): readonly string[] {
  return [...new Set(found.flatMap(({ keys = [] }) => keys.map(({ person }) => person)))];
}
