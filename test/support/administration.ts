/** Administrators over the API. */
import { z } from 'zod';
import { until } from './product.js';
import type { Answer, Caller, TestProduct } from './product.js';

export const REASON = { code: 'reorganisation', text: 'Theo quyết định sắp xếp đơn vị.' };

const acted = z.object({ id: z.string(), status: z.string() });

/** Proposes a change and returns its id. */
export async function proposeChange(by: Caller, change: object, headers = {}): Promise<string> {
  const { status, body } = await by.post('/administration/changes', { change, reason: REASON }, headers);
  if (status !== 201) throw new Error(`not proposed: ${JSON.stringify(body)}`);
  return acted.parse(body).id;
}

export function decideChange(
  by: Caller,
  id: string,
  how: 'approve' | 'refuse' | 'withdraw',
  headers = {},
): Promise<Answer> {
  return by.post(`/administration/changes/${id}/${how}`, { reason: REASON }, headers);
}

const migration = z.looseObject({ state: z.string() });

/** Waits until every case of an approved migration has had its turn. */
export function migrationDone(by: Caller, id: string): Promise<true> {
  return until(`migration ${id} is done`, async () => {
    const { body } = await by.get(`/administration/migrations/${id}`);
    return migration.parse(body).state === 'done' ? true : undefined;
  });
}

/** Publishes a version beside the first one, as the years do: no administrator can before a release has closed it. */
export async function publishVersion({ query }: TestProduct, procedure: string, version: number): Promise<void> {
  await query(
    `insert into publications (procedure, version, valid_from, approved_by)
     values ($1, $2, '2026-09-01T00:00:00+07:00', '{admin,admin.2}')`,
    [procedure, version],
  );
}
