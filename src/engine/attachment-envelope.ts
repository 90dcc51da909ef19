import { z } from 'zod';
import { envelopeName } from './ports/attachments.js';
import type { PartCipher } from './ports/part-cipher.port.js';
import type { PersonKeyRecord } from './ports/records.js';

const KEY_BYTES = 32;

/** What opens a file, and what it is called: names tell of people. */
interface Envelope {
  /** 32 bytes in the clear: it exists in memory only. */
  readonly key: Uint8Array;
  readonly name: string;
}

/** Whose envelope it is, and the keys under which it lies together. */
interface Place {
  readonly id: string;
  readonly keys: readonly PersonKeyRecord[];
}

/** @throws KeysNotReady */
export function sealEnvelope(cipher: PartCipher, { id, keys }: Place, { key, name }: Envelope): Uint8Array {
  const text = JSON.stringify({ key: Buffer.from(key).toString('base64'), name });
  return cipher.sealAnswer(keys, envelopeName(id), Buffer.from(text, 'utf8'));
}

const schema = z.strictObject({ key: z.base64(), name: z.string() });

/** @throws KeysNotReady; InvariantBroken if it was altered, is another one, or the keys are not its keys */
export function openEnvelope(cipher: PartCipher, { id, keys }: Place, sealed: Uint8Array): Envelope {
  const text = Buffer.from(cipher.openAnswer(keys, envelopeName(id), sealed)).toString('utf8');
  const { key, name } = schema.parse(JSON.parse(text));
  return { key: Buffer.from(key, 'base64').subarray(0, KEY_BYTES), name };
}
