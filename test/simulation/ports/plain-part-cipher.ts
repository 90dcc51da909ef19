import { hash } from 'node:crypto';
import {
  PartCipher,
  type AnswerName,
  type ClearPart,
  type SealedFile,
  type SealedPart,
} from '../../../src/engine/ports/part-cipher.port.js';
import type { PartRecord, PersonKeyRecord } from '../../../src/engine/ports/records.js';
import { assert } from '../../../src/kernel/values/assert.js';
import { isRecord } from '../../../src/kernel/values/records.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Seals without encrypting: enough to see that each part is opened with its own key. */
export class PlainPartCipher extends PartCipher {
  async prepare(): Promise<void> {
    // Every key is at hand.
  }

  async renew(): Promise<void> {
    // There is one version.
  }

  newKey(id: string, person: string, retentionClass: string): PersonKeyRecord {
    return { id, person, retentionClass, wrapped: encoder.encode(id), kek: 1 };
  }

  seal(key: PersonKeyRecord, { person, data }: ClearPart): SealedPart {
    assert(key.person === person, 'a part is sealed with the key of its person');
    const text = JSON.stringify(data);
    return { keyId: key.id, ciphertext: encoder.encode(text), commitment: hash('sha256', text) };
  }

  open(key: PersonKeyRecord, part: PartRecord): Readonly<Record<string, unknown>> {
    assert(key.id === part.keyId && key.person === part.person, 'a part is opened with its own key');
    const data: unknown = JSON.parse(decoder.decode(part.ciphertext));
    assert(isRecord(data), 'a part holds a record');
    return data;
  }

  sealAnswer(_keys: readonly PersonKeyRecord[], _of: AnswerName, content: Uint8Array): Uint8Array {
    return content;
  }

  openAnswer(_keys: readonly PersonKeyRecord[], _of: AnswerName, sealed: Uint8Array): Uint8Array {
    return sealed;
  }

  sealFile(id: string, content: Uint8Array): SealedFile {
    return { key: encoder.encode(id), sealed: content };
  }

  openFile(_id: string, _key: Uint8Array, sealed: Uint8Array): Uint8Array {
    return sealed;
  }

  messageToken(raw: Uint8Array): string {
    return hash('sha256', raw);
  }

  tokenOf(personalId: string): string {
    return `token-${personalId}`;
  }

  nameToken(word: string, birthYear?: string): string {
    return `name-${word}-${birthYear ?? ''}`;
  }
  alikeToken(feature: string, values: readonly string[]): string {
    return `alike-${[feature, ...values].join('-')}`;
  }
}
