/** The second factor of tracking: the last digits of the applicant's phone, which stand on no receipt. */
import { timingSafeEqual } from 'node:crypto';
import { keysById, openCase } from '../../../engine/case-data.js';
import { KeysNotReady, type PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { SealedApplicant } from '../ports/tracked-cases.port.js';

/** How many of the last digits are asked for. */
export const PROOF_DIGITS = 4;

/** Checks proofs against what is sealed of the applicant. */
export class ApplicantProof {
  /** Opened where nothing is kept, so that an unknown code is as much work as a wrong proof. */
  readonly #stranger: SealedApplicant;

  constructor(private readonly cipher: PartCipher) {
    this.#stranger = strangerOf(cipher);
  }

  /**
   * Whether the digits end the applicant's phone; of an applicant of whom nothing is kept, nothing is true.
   *
   * @throws KeysNotReady with all keys of the applicant
   */
  holds(applicant: SealedApplicant, digits: string): boolean {
    const isKept = applicant.parts.length > 0 && applicant.keys.length > 0;
    const { parts, keys } = isKept ? applicant : this.#stranger;
    const phone = this.#phoneIn({ parts, keys });
    const expected = typeof phone === 'string' ? phone.slice(-PROOF_DIGITS) : '';
    return isSame(digits, expected.padStart(PROOF_DIGITS, '-')) && isKept;
  }

  #phoneIn({ parts, keys }: SealedApplicant): unknown {
    try {
      return openCase(this.cipher, parts, keysById(keys)).applicant['phone'];
    } catch (error) {
      throw error instanceof KeysNotReady ? new KeysNotReady(keys, 0) : error;
    }
  }
}

function strangerOf(cipher: PartCipher): SealedApplicant {
  const [person, part] = ['stranger', 'application'];
  const key = cipher.newKey('stranger', person, 'tracking');
  const { keyId, ciphertext } = cipher.seal(key, { part, person, data: { applicant: { phone: '0000000000' } } });
  return { parts: [{ caseId: 'none', seq: 1, part, person, keyId, ciphertext }], keys: [key] };
}

/** Takes the same time whichever digit differs. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
