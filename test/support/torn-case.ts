/** A case whose commands break. */
import type { TestProduct } from './product.js';

/** Breaks every command of the case, until what comes back is called. */
export async function tearChart({ query }: TestProduct, code: string): Promise<() => Promise<unknown>> {
  const write = (chart: string) =>
    query(`update cases set state = jsonb_set(state, '{chart}', $2::jsonb) where code = $1`, [code, chart]);
  const [kept] = await query<{ chart: unknown }>(`select state -> 'chart' as chart from cases where code = $1`, [code]);
  await write('{"value":"torn"}');
  return () => write(JSON.stringify(kept?.chart));
}

/** The causes of the case's open incidents. */
export async function openIncidentsOf({ query }: TestProduct, code: string): Promise<readonly string[]> {
  const rows = await query<{ cause: string }>(
    `select cause from incidents join cases on cases.id = case_id where code = $1 and incidents.status = 'open'`,
    [code],
  );
  return rows.map(({ cause }) => cause);
}
