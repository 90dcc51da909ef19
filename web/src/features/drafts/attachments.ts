import { api, bodyOf } from '../../api/client.js';
import type { Draft } from './drafts.js';

/** A file that was uploaded for a draft. */
export type DraftAttachment = NonNullable<Draft['attachments']>[number];

/** What the server takes, for the window in which files are chosen; it looks at the bytes itself. */
export const ACCEPTED = 'application/pdf,image/jpeg,image/png';

/** Hands a file over, to be kept until an application names it; the same file with the same key is kept once. */
export async function uploadFile(file: File, idempotencyKey: string): Promise<DraftAttachment> {
  const header = {
    'Idempotency-Key': idempotencyKey,
    'Content-Disposition': `attachment; filename*=UTF-8''${coded(file.name)}`,
  };
  const headers = { 'content-type': 'application/octet-stream' };
  const asked = { params: { header }, headers, body: '', bodySerializer: () => file };
  const { id, name, bytes, mediaType } = bodyOf(await api.POST('/api/v1/attachments', asked));
  return { id, name, bytes, mediaType };
}

/** Forgets a file that no case has; one that is gone already is as it should be. */
export async function discardFile(id: string): Promise<void> {
  await api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } });
}

/** As RFC 8187 writes it: also the letters that `encodeURIComponent` leaves. */
function coded(name: string): string {
  return encodeURIComponent(name.normalize('NFC')).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
}
