import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { Lookups } from '../../../features/people/ports/lookups.port.js';
import type { Lookup } from '../../../features/people/ports/lookups.port.js';
import type { Instant } from '../../../kernel/values/time.js';
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
