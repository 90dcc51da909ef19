import type { Pool } from 'pg';
import type { Registration } from '../desk/ledger.js';
import { registrationOf, type RegisterRow } from './read-ledger.js';

/** What the agency registered for a case, in its order, revoked entries too. */
export async function readRegister(pool: Pool, agency: string, caseCode: string): Promise<readonly Registration[]> {
  const { rows } = await pool.query<RegisterRow>(
    'select * from agencies.register where agency = $1 and case_code = $2 order by position',
    [agency, caseCode],
  );
  return rows.map(registrationOf);
}
