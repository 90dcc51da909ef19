import { z } from 'zod';
import type { PartCipher } from '../../engine/ports/part-cipher.port.js';
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
});

/** What an officer wrote so far. */
export type DraftContent = z.infer<typeof contentSchema>;

/**
 * Seals the content under a new key. It is sealed as text: what is half typed need not have a canonical form.
 *
 * @throws Problem `payload-too-large` if it is larger than drafts may be
 */
export function sealDraft(
  cipher: PartCipher,
  { draft, keyId }: { readonly draft: string; readonly keyId: string },
  content: DraftContent,
): DraftSeal {
  const text = textOf(content);
  if (Buffer.byteLength(text) > BYTES_MAX) throw new Problem('payload-too-large');
  const key = cipher.newKey(keyId, draft, RETENTION_CLASS);
  const { ciphertext } = cipher.seal(key, { part: PART, person: draft, data: { text } });
  return { keyId, wrapped: key.wrapped, ciphertext };
}

/**
 * Whether the draft holds that content, to the letter.
 *
 * @throws InvariantBroken if it was altered or is another draft's
 */
export function holds(cipher: PartCipher, draft: DraftRecord, content: DraftContent): boolean {
  return textOf(openDraft(cipher, draft)) === textOf(content);
}

/** @throws InvariantBroken if it was altered or is another draft's */
export function openDraft(cipher: PartCipher, { id, keyId, wrapped, ciphertext }: DraftRecord): DraftContent {
  const key = { id: keyId, person: id, retentionClass: RETENTION_CLASS, wrapped };
  const { text } = cipher.open(key, { caseId: id, seq: 0, part: PART, person: id, keyId, ciphertext });
  return contentSchema.parse(JSON.parse(z.string().parse(text)));
}

function textOf({ applicant, data, sources }: DraftContent): string {
  return JSON.stringify({ applicant, data, sources }).normalize('NFC');
}
