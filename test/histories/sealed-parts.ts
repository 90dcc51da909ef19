/** A history sealed as the engine seals one: real keys, real parts, and their commitments in the headers. */
import type { AesPartCipher } from '../../src/adapters/cipher/aes-part-cipher.js';
import type { PartRecord, PersonKeyRecord } from '../../src/engine/ports/records.js';
import type { Outcome } from '../../src/kernel/decide.js';
import type { EventHeader, StoredHeader } from '../../src/kernel/header.js';
import { isRecord } from '../../src/kernel/values/records.js';
import { aPartCipher } from '../support/ciphers.js';
import { sealed } from '../support/sealed-history.js';
import { lineageOf, recordedDigestOf } from './golden-history.js';
import type { Story } from './golden-history.js';

export interface SealedCase {
  readonly headers: readonly StoredHeader[];
  readonly parts: readonly PartRecord[];
  readonly keys: readonly PersonKeyRecord[];
  readonly cipher: AesPartCipher;
}

/** The history of a told story, with each section of the sample's form sealed under a key of its own. */
export function sealedCase(story: Story, outcomes: readonly Outcome[]): SealedCase {
  const { version } = story;
  const cipher = aPartCipher();
  const body = version.samples[0]?.body['data'];
  const sections = Object.entries(isRecord(body) ? body : {}).filter(([, data]) => isRecord(data));
  const parts = sections.map(([name, data], index) => {
    const person = `019aa000-0000-7000-a000-${String(index).padStart(12, '0')}`;
    const key = cipher.newKey(
      `019aa000-0000-7000-b000-${String(index).padStart(12, '0')}`,
      person,
      'civil-status-record',
    );
    const { keyId, ciphertext, commitment } = cipher.seal(key, {
      part: 'application',
      person,
      data: { [name]: data },
    });
    const record: PartRecord = { caseId: 'case', seq: 1, part: 'application', person, keyId, ciphertext };
    return { record, key, named: { part: 'application', person, commitment } };
  });
  const partsOf = (seq: number): EventHeader['parts'] => (seq === 1 ? parts.map(({ named }) => named) : []);
  return {
    headers: sealed(outcomes, { definitionOf: (number) => recordedDigestOf(lineageOf(story)(number)), partsOf }),
    parts: parts.map(({ record }) => record),
    keys: parts.map(({ key }) => key),
    cipher,
  };
}
