import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import type { paths } from '../../api/schema.js';

export type Draft = paths['/api/v1/drafts/{id}']['get']['responses']['200']['content']['application/json'];
export type DraftOutline = paths['/api/v1/drafts/{id}']['put']['responses']['200']['content']['application/json'];

type SubmitBody = paths['/api/v1/drafts/{id}/submit']['post']['requestBody']['content']['application/json'];

/** What somebody wrote, and where each value came from: a register, or typed. */
export interface DraftContent {
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
  /** The files that are handed in with it. */
  readonly attachments: NonNullable<Draft['attachments']>;
}

interface NewDraft extends DraftContent {
  readonly procedure: string;
  readonly version: number;
}

/** One's own drafts, those saved last first; a person keeps 50 at most, so there is one page. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/drafts', { params: { query: { limit: 200 } } })).items,
});

/** What stands in a draft: read once when it is opened, then the page is ahead of the server. Each reading is recorded. */
export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ['draft', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/drafts/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export async function keepDraft(draft: NewDraft, idempotencyKey: string): Promise<DraftOutline> {
  const header = { 'Idempotency-Key': idempotencyKey };
  return bodyOf(await api.POST('/api/v1/drafts', { params: { header }, body: draft }));
}

/** @throws ProblemError `draft-changed` if another page saved it since that revision */
export async function saveDraft(id: string, draft: NewDraft & { readonly revision: number }): Promise<DraftOutline> {
  return bodyOf(await api.PUT('/api/v1/drafts/{id}', { params: { path: { id } }, body: draft }));
}

/** @throws ProblemError `draft-changed` if a page saved it since that revision; one that is gone already is as it should be */
export async function discardDraft({ id, revision }: Pick<DraftOutline, 'id' | 'revision'>): Promise<void> {
  try {
    await api.DELETE('/api/v1/drafts/{id}', { params: { path: { id }, query: { revision } } });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Whether there is no such draft any more: it was deleted, on another page, or its time is over. */
export function isGone(error: unknown): boolean {
  return problemOf(error)?.code === 'not-found';
}

/** Makes the draft a case, as it was read; a repeat gets the same case. */
export async function submitDraft({ id, ...body }: { readonly id: string } & SubmitBody, idempotencyKey: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(await api.POST('/api/v1/drafts/{id}/submit', { params, body }));
}
