import { NamesReader } from '../../../platform/http/names.port.js';
import type { Names } from '../../../platform/http/names.port.js';
import { NO_CASE } from '../reader.js';
import type { ReaderConnection } from '../reader.js';

/** Names of officers and offices in PostgreSQL; what was renamed has its present name. */
export class PgNames extends NamesReader {
  constructor(private readonly connection: ReaderConnection) {
    super();
  }

  find(people: readonly string[], offices: readonly string[]): Promise<Names> {
    return this.connection.read(NO_CASE, async (query) => {
      const officers = await query<{ subject: string; name: string }>(
        'select subject, name from officers where subject = any($1::text[])',
        [people],
      );
      const places = await query<{ code: string; nameVi: string; nameEn: string }>(
        'select code, name_vi, name_en from offices where code = any($1::text[])',
        [offices],
      );
      return {
        people: Object.fromEntries(officers.map(({ subject, name }) => [subject, name])),
        offices: Object.fromEntries(places.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }])),
      };
    });
  }
}
