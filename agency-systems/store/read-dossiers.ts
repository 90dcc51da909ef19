import type { Pool } from 'pg';
import type { DossierAnswer, DossierQuery } from '../../agency-contract/portal.js';
import { claimOfDossier } from '../desk/tellings.js';
import { portalRecord } from '../national-portal/payload.js';
import { inTransaction } from './transaction.js';

interface Row {
  readonly dossier: unknown;
}

const DOSSIERS = `select register.record -> 'dossier' as dossier
  from agencies.claims join agencies.register using (agency, dispatch_key)
  where agency = 'national-portal' and record ? 'dossier'`;

/** What the portal shows of cases: the one record of each. */
export async function readDossiers(pool: Pool, query: DossierQuery): Promise<DossierAnswer> {
  const { rows } =
    'MaHoSo' in query
      ? await pool.query<Row>(`${DOSSIERS} and claim = any($1) order by claim collate "C"`, [
          query.MaHoSo.map(claimOfDossier),
        ])
      : await pool.query<Row>(
          `${DOSSIERS} and registered_at >= $1 and claim collate "C" > $2 order by claim collate "C" limit $3`,
          [query.TuThoiDiem, claimOfDossier(query.SauMaHoSo), query.SoLuong],
        );
  return {
    data: rows.map(({ dossier }) => {
      const { MaHoSo, SoHoSoCong, TrangThaiHoSo, ThoiDiemCapNhat } = portalRecord.parse(dossier);
      return { MaHoSo, SoHoSoCong, TrangThaiHoSo, ThoiDiemCapNhat };
    }),
  };
}

/** What was registered since that moment is gone: the record of each case is the last one of before. */
export async function restoreDossiers(pool: Pool, at: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(
      `with last as (
         select distinct on (case_code) case_code, dispatch_key from agencies.register
         where agency = 'national-portal' and registered_at < $1 order by case_code, position desc
       )
       update agencies.claims set dispatch_key = last.dispatch_key from last
       where agency = 'national-portal' and claims.case_code = last.case_code`,
      [at],
    );
    for (const gone of [
      `delete from agencies.claims using agencies.register
       where claims.agency = 'national-portal' and register.agency = claims.agency
         and register.dispatch_key = claims.dispatch_key and registered_at >= $1`,
      `delete from agencies.dispatches using agencies.register
       where register.agency = 'national-portal' and dispatches.agency = register.agency
         and key = dispatch_key and registered_at >= $1`,
      `delete from agencies.register where agency = 'national-portal' and registered_at >= $1`,
    ])
      await client.query(gone, [at]);
  });
}
