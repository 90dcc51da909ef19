import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { LOOKUPS_AN_HOUR_MAX, Lookups } from '../../../features/people/ports/lookups.port.js';
import type { Lookup } from '../../../features/people/ports/lookups.port.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow, NO_CASE, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';

/** Lookups as access entries in PostgreSQL, through the role `reader`. */
export class PgLookups extends Lookups {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  waitS(viewer: Viewer): Promise<number | undefined> {
    return this.connection.read({ ...NO_CASE, viewer }, async (query) => waitOf(query, viewer, await legalNow(query)));
  }

  record({ viewer, rule, purpose, registers, personTokens }: Lookup) {
    return this.connection.inTurn(`lookups of ${actorOf(viewer)}`, { ...NO_CASE, viewer }, async (query) => {
      const at = await legalNow(query);
      const waitS = await waitOf(query, viewer, at);
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

/** Until the oldest of the last 200 is an hour ago. The time comes as a parameter, so that only one hour of the index is read. */
async function waitOf(query: Query, viewer: Viewer, now: Instant): Promise<number | undefined> {
  const [oldest] = await query<{ waitS: number }>(
    `select ceil(extract(epoch from at + interval '1 hour' - $2::timestamptz))::integer as wait_s
     from access_entries
     where actor = $1 and at > $2::timestamptz - interval '1 hour' and at <= $2::timestamptz
       and person_tokens is not null and purpose not in ('inspection', 'answer-to-person', 'search')
     order by at desc offset ${LOOKUPS_AN_HOUR_MAX - 1} limit 1`,
    [actorOf(viewer), now],
  );
  return oldest?.waitS;
}
