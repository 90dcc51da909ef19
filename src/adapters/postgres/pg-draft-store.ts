import type pg from 'pg';
import { DRAFTS_MAX, DraftStore } from '../../features/drafts/ports/draft-store.port.js';
import type {
  DraftCreation,
  DraftDiscarding,
  DraftRecord,
  DraftRequest,
  DraftSaving,
  OwnDraft,
  WrittenDraft,
} from '../../features/drafts/ports/draft-store.port.js';
import { answerTo, keepAnswer, type KeptAnswer } from './answered-requests.js';
import { IS_KEPT } from './kept-drafts.js';
import { drafts, submittedDrafts } from './entities/draft-tables.js';
import { queryOn, type Query } from './pool.js';
import { inTransaction } from './transaction.js';
import { isUuid } from './uuid.js';

/** Drafts in PostgreSQL, on a pool of the role `engine`. */
export class PgDraftStore extends DraftStore {
  private readonly query: Query;

  constructor(private readonly pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  create(draft: WrittenDraft, request: DraftRequest, response: unknown): Promise<DraftCreation> {
    return inTransaction(this.pool, async (query) => {
      // One new draft of a person at a time: else two would both be the fiftieth, and a repeat could overtake its first answer.
      await query(`select pg_advisory_xact_lock(hashtext('drafts of ' || $1))`, [draft.owner]);
      const answered = await answerTo(query, request);
      if (answered !== undefined) {
        return answered.digest === request.digest
          ? { kind: 'created', response: answered.response }
          : { kind: 'refused', code: 'idempotency-key-reused' };
      }
      const own = await query(`select id from drafts where owner = $1 and ${IS_KEPT} limit ${DRAFTS_MAX}`, [
        draft.owner,
      ]);
      if (own.length === DRAFTS_MAX) return { kind: 'refused', code: 'too-many-drafts' };
      if (await namesFileOfAnother(query, draft)) return { kind: 'refused', code: 'attachment-in-draft' };
      await query(drafts.write, drafts.parameters([draft]));
      await keepFiles(query, draft);
      await keepAnswer(query, request, response);
      return { kind: 'created', response };
    });
  }

  async replace(draft: WrittenDraft): Promise<DraftSaving> {
    if (!isUuid(draft.id)) return { kind: 'not-found' };
    const outcome = await inTransaction(this.pool, (query) => replaced(query, draft));
    if (outcome === 'saved') return { kind: 'saved' };
    if (outcome === 'file-of-another') return { kind: 'refused', code: 'attachment-in-draft' };
    const caseCode = await this.caseOf(draft);
    return caseCode === undefined ? await this.changedMeanwhile(draft) : { kind: 'submitted', case: caseCode };
  }

  async discard({ id, owner }: OwnDraft, revision?: number): Promise<DraftDiscarding> {
    if (!isUuid(id)) return { kind: 'not-found' };
    const discarded = await this.query(
      `with discarded as (
         delete from drafts where id = $1 and owner = $2 and revision = coalesce($3, revision) and ${IS_KEPT} returning id
       ), its_files as (
         delete from attachments using discarded where draft_id = discarded.id and attachments.owner = $2 and case_id is null
       )
       select id from discarded`,
      [id, owner, revision],
    );
    return discarded.length > 0 ? { kind: 'discarded' } : await this.changedMeanwhile({ id, owner });
  }

  async markSubmitted({ id, owner }: OwnDraft, caseCode: string): Promise<void> {
    await this.query(submittedDrafts.write, submittedDrafts.parameters([{ id, owner, caseCode }]));
  }

  async caseOf({ id, owner }: OwnDraft): Promise<string | undefined> {
    if (!isUuid(id)) return undefined;
    const [submitted] = await this.query<{ caseCode: string }>(
      'select case_code from submitted_drafts where id = $1 and owner = $2',
      [id, owner],
    );
    return submitted?.caseCode;
  }

  private async changedMeanwhile({ id, owner }: OwnDraft) {
    const [newer] = await this.query<DraftRecord>(
      `select ${drafts.columns()} from drafts where id = $1 and owner = $2 and ${IS_KEPT}`,
      [id, owner],
    );
    return newer === undefined ? ({ kind: 'not-found' } as const) : ({ kind: 'changed', newer } as const);
  }

  async answerTo(request: Pick<DraftRequest, 'scope' | 'key'>): Promise<KeptAnswer | undefined> {
    return await answerTo(this.query, request);
  }
}

async function replaced(query: Query, draft: WrittenDraft): Promise<'saved' | 'file-of-another' | undefined> {
  if (await namesFileOfAnother(query, draft)) return 'file-of-another';
  const { id, owner, procedure, version, revision, unfinished, savedAt, keyId, wrapped, kek, ciphertext } = draft;
  const saved = await query(
    `update drafts set procedure = $4, version = $5, revision = $3, unfinished = $6, saved_at = $7, key_id = $8,
       wrapped = $9, ciphertext = $10, kek = $11, rewrap_until = null
     where id = $1 and owner = $2 and revision = $3 - 1 and ${IS_KEPT}
       and not exists (select 1 from submitted_drafts as gone where gone.id = drafts.id)
     returning id`,
    [id, owner, revision, procedure, version, unfinished, savedAt, keyId, wrapped, ciphertext, kek],
  );
  if (saved.length === 0) return undefined;
  await keepFiles(query, draft);
  return 'saved';
}

/**
 * Whether the draft names a file that goes with another one which is still kept. All that it names are locked, also those that no draft
 * has yet: of two drafts that are saved at once with one file the second one waits here, and finds it taken.
 */
async function namesFileOfAnother(query: Query, { id, owner, attachments }: WrittenDraft): Promise<boolean> {
  if (attachments.length === 0) return false;
  const named = await query<{ draftId: string | null }>(
    `select draft_id from attachments where owner = $1 and case_id is null and id = any($2::uuid[]) order by id for update`,
    [owner, attachments],
  );
  const others = named.flatMap(({ draftId }) => (draftId === null || draftId === id ? [] : [draftId]));
  if (others.length === 0) return false;
  const kept = await query(`select from drafts where id = any($1::uuid[]) and ${IS_KEPT} limit 1`, [others]);
  return kept.length > 0;
}

/** The files that the draft names stay with it, also those of a draft that is gone; those that it names no more go as if no draft had named them. */
async function keepFiles(query: Query, { id, owner, attachments }: WrittenDraft): Promise<void> {
  await query(
    `update attachments set draft_id = case when id = any($3::uuid[]) then $1::uuid end
     where owner = $2 and case_id is null and (draft_id = $1 or id = any($3::uuid[]))`,
    [id, owner, attachments],
  );
}
