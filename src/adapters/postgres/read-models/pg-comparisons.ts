import { Comparisons } from '../../../features/operations/ports/comparisons.port.js';
import type { Comparison } from '../../../features/operations/ports/comparisons.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { portalComparisons } from '../entities/portal-tables.js';
import { audienceOf } from './visibility.js';
import type { ReaderConnection } from '../reader.js';
import type { NamedAgency } from './pg-agency-links.js';

const SHOWN_MAX = 10;

/** Comparisons in PostgreSQL, as every process wrote them. */
export class PgComparisons extends Comparisons {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly agencies: readonly NamedAgency[],
  ) {
    super();
  }

  last(viewer: Viewer): Promise<readonly Comparison[]> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const rows = await query<Omit<Comparison, 'name'>>(
        `select ${portalComparisons.columns()} from portal_comparisons order by started_at desc limit ${SHOWN_MAX}`,
      );
      return rows.map((row) => ({ ...row, name: this.nameOf(row.destination) }));
    });
  }

  private nameOf(destination: string) {
    return this.agencies.find(({ agency }) => agency === destination)?.name ?? { vi: destination, en: destination };
  }
}
