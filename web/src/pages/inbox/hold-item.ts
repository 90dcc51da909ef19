import { api, bodyOf } from '../../api/client.js';
import type { WorkItem } from './work-item.js';

interface Named {
  readonly id: string;
}

export interface Held extends Named {
  /** Who has it until when, as it was seen: something seen anew is a new request, not the one whose answer was lost. */
  readonly seen: string;
}

/** Takes the item, or renews the claim on it. */
export async function claimItem({ id }: Held, key: string): Promise<WorkItem> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/work-items/{id}/claim', { params }));
}

/** Gives the item back to the office. */
export async function releaseItem({ id }: Held, key: string): Promise<WorkItem> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/work-items/{id}/release', { params }));
}

export interface Assignment extends Named {
  readonly holder: string;
  /** Who is seen holding it; null for nobody. */
  readonly expectedHolder: string | null;
  readonly reason: { readonly code: string; readonly text: string };
}

/** Gives the item to somebody. */
export async function assignItem({ id, ...body }: Assignment, key: string): Promise<WorkItem> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/work-items/{id}/assign', { params, body }));
}
