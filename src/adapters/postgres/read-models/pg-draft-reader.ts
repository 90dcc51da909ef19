import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { DraftReader } from '../../../features/drafts/ports/draft-reader.port.js';
import type { DraftPage } from '../../../features/drafts/ports/draft-reader.port.js';
import type { DraftOutline, DraftRecord } from '../../../features/drafts/ports/draft-store.port.js';
import type { Instant } from '../../../kernel/values/time.js';
import { pageOf, positionIn, TIME_AND_ID } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { drafts } from '../entities/draft-tables.js';
import { IS_KEPT } from '../kept-drafts.js';
import { actorOf, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import { isUuid } from '../uuid.js';
import { Conditions } from './conditions.js';
import { audienceOf, ruleOf } from './visibility.js';

/** One's own drafts in PostgreSQL, through the role `reader`; a policy of the table hides those of others from it too. */
export class PgDraftReader extends DraftReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  list(
    viewer: Viewer,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<DraftPage> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const conditions = ownDrafts(viewer);
      const position = positionIn(cursor, TIME_AND_ID);
      if (position !== undefined) {
        const [savedAt, id] = position.map((value) => conditions.parameter(value));
        conditions.addPlain(`(saved_at, id) < (${savedAt}::timestamptz, ${id}::uuid)`);
      }
      const rows = await query<DraftOutline>(
        `select id, procedure, version, revision, unfinished, saved_at from drafts ${conditions.where()}
           order by saved_at desc, id desc limit ${limit + 1}`,
        conditions.parameters(),
      );
      return pageOf(rows, limit, ({ savedAt, id }) => [savedAt, id]);
    });
  }

  async show(viewer: Viewer, id: string): Promise<DraftRecord | undefined> {
    if (!isUuid(id)) return undefined;
    return await this.connection.read(audienceOf(viewer), async (query) => {
      const conditions = ownDrafts(viewer);
      conditions.add((value) => `id = ${value}`, id);
      const [draft] = await query<DraftRecord & { readonly readAt: Instant }>(
        `select ${drafts.columns()}, ${LEGAL_NOW} as read_at from drafts ${conditions.where()}`,
        conditions.parameters(),
      );
      if (draft === undefined) return undefined;
      await recordAccess(query, {
        id: this.ids.uuid(draft.readAt),
        at: draft.readAt,
        actor: actorOf(viewer),
        purpose: 'case-handling',
        // The people of a draft have no references yet: it stands for them, as its key does.
        persons: [draft.id],
        fields: ['draft'],
        rule: ruleOf(viewer),
      });
      return draft;
    });
  }
}

function ownDrafts({ subject }: Viewer): Conditions {
  const conditions = new Conditions();
  conditions.add((owner) => `owner = ${owner}`, subject);
  conditions.addPlain(IS_KEPT);
  return conditions;
}
