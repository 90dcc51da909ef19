import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { LOOKUPS_AN_HOUR_MAX, Lookups } from '../../../features/people/ports/lookups.port.js';
import type { Lookup } from '../../../features/people/ports/lookups.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { actorOf, legalNow, NO_CASE, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import { waitOf } from './hourly-limit.js';

const LOOKUPS = {
  which: `person_tokens is not null and purpose not in ('inspection', 'answer-to-person', 'search')`,
  max: LOOKUPS_AN_HOUR_MAX,
};

/** Lookups as access entries in PostgreSQL, through the role `reader`. */
export class PgLookups extends Lookups {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  waitS(viewer: Viewer): Promise<number | undefined> {
    return this.connection.read({ ...NO_CASE, viewer }, async (query) =>
      waitOf(query, viewer, await legalNow(query), LOOKUPS),
    );
  }

  record({ viewer, rule, purpose, registers, personTokens }: Lookup) {
    return this.connection.inTurn(`lookups of ${actorOf(viewer)}`, { ...NO_CASE, viewer }, async (query) => {
      const at = await legalNow(query);
      const waitS = await waitOf(query, viewer, at, LOOKUPS);
      if (waitS !== undefined) return { waitS };
      const known = await query<{ ref: string }>('select ref from persons where token = any($1::text[]) order by ref', [
        personTokens,
      ]);
      await recordAccess(query, {
        id: this.ids.uuid(at),
        at,
        actor: actorOf(viewer),
        purpose,
        persons: known.map(({ ref }) => ref),
        fields: registers,
        rule,
        personTokens,
      });
      return { at };
    });
  }
}
