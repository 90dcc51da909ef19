import { z } from 'zod';
import type { PartCipher } from '../../engine/ports/part-cipher.port.js';
import { draftAttachments } from './draft.body.js';
import type { DraftRecord, DraftSeal } from './ports/draft-store.port.js';
import { Problem } from '../../platform/problems/problem.js';

const BYTES_MAX = 256 * 1024;
const PART = 'draft';
const RETENTION_CLASS = 'draft';

const openRecord = z.record(z.string(), z.unknown());
const contentSchema = z.object({
  applicant: openRecord.optional(),
  data: openRecord,
  sources: z.record(z.string(), z.string()).optional(),
  attachments: draftAttachments.optional(),
});

/** What an officer wrote so far. */
export type DraftContent = z.infer<typeof contentSchema>;

/**
 * Seals the content under a new key. It is sealed as text: what is half typed need not have a canonical form.
 *
 * @throws Problem `payload-too-large` if it is larger than drafts may be; KeysUnavailable
 */
export async function sealDraft(
  cipher: PartCipher,
  { draft, keyId }: { readonly draft: string; readonly keyId: string },
  content: DraftContent,
): Promise<DraftSeal> {
  const text = textOf(content);
  if (Buffer.byteLength(text) > BYTES_MAX) throw new Problem('payload-too-large');
  await cipher.prepare([], 1);
  const key = cipher.newKey(keyId, draft, RETENTION_CLASS);
  const { ciphertext } = cipher.seal(key, { part: PART, person: draft, data: { text } });
  return { keyId, wrapped: key.wrapped, kek: key.kek, ciphertext };
}

/**
 * Whether the draft holds that content, to the letter.
 *
 * @throws InvariantBroken if it was altered or is another draft's; KeysUnavailable
 */
export async function holds(cipher: PartCipher, draft: DraftRecord, content: DraftContent): Promise<boolean> {
  return textOf(await openDraft(cipher, draft)) === textOf(content);
}

/** @throws InvariantBroken if it was altered or is another draft's; KeysUnavailable */
export async function openDraft(
  cipher: PartCipher,
  { id, keyId, wrapped, kek, ciphertext }: DraftRecord,
): Promise<DraftContent> {
  const key = { id: keyId, person: id, retentionClass: RETENTION_CLASS, wrapped, kek };
  await cipher.prepare([key]);
  const { text } = cipher.open(key, { caseId: id, seq: 0, part: PART, person: id, keyId, ciphertext });
  return contentSchema.parse(JSON.parse(z.string().parse(text)));
}

function textOf({ applicant, data, sources, attachments }: DraftContent): string {
  return JSON.stringify({ applicant, data, sources, attachments }).normalize('NFC');
}
