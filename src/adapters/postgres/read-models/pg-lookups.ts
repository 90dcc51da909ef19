import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { LOOKUPS_AN_HOUR_MAX, Lookups } from '../../../features/people/ports/lookups.port.js';
import type { Lookup } from '../../../features/people/ports/lookups.port.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { legalNow, NO_CASE, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';

/** Lookups as access entries in PostgreSQL, through the role `reader`. */
export class PgLookups extends Lookups {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  async waitS(viewer: Viewer): Promise<number | undefined> {
    const [first] = await this.connection.read({ ...NO_CASE, subject: viewer.subject }, (query) =>
      query<{ waitS: number }>(
        `select ceil(extract(epoch from at + interval '1 hour' - now))::integer as wait_s
         from access_entries cross join (select ${LEGAL_NOW} as now) as clock
         where actor = $1 and person_tokens is not null and at > now - interval '1 hour' and at <= now
         order by at desc offset ${LOOKUPS_AN_HOUR_MAX - 1} limit 1`,
        [`${viewer.kind}:${viewer.subject}`],
      ),
    );
    return first?.waitS;
  }

  record({ viewer, rule, purpose, registers, personTokens }: Lookup): Promise<Instant> {
    return this.connection.read(NO_CASE, async (query) => {
      const at = await legalNow(query);
      const known = await query<{ ref: string }>('select ref from persons where token = any($1::text[]) order by ref', [
        personTokens,
      ]);
      await recordAccess(query, {
        id: this.ids.uuid(at),
        at,
        actor: `${viewer.kind}:${viewer.subject}`,
        purpose,
        persons: known.map(({ ref }) => ref),
        fields: registers,
        rule,
        personTokens,
      });
      return at;
    });
  }
}
