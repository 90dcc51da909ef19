import { aPartCipher } from '../../test/support/ciphers.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { retentionClassOf } from '../kernel/procedure/retention.js';
import { keysById, openCase } from './case-data.js';

describe('why a case was taken in otherwise than usual', () => {
  it('is no reason of a withdrawal, and stays when it is withdrawn', async () => {
    const cipher = aPartCipher();
    await cipher.prepare([], 1);
    const key = cipher.newKey('key', 'child', retentionClassOf(birthV3.retention, 'reason.case'));
    const given = (seq: number, text: string) => {
      const { keyId, ciphertext } = cipher.seal(key, { part: 'reason.case', person: 'child', data: { text } });
      return { caseId: 'case', seq, part: 'reason.case', person: 'child', keyId, ciphertext };
    };
    const [entered, withdrawn] = [given(1, 'Mất mạng, nhận trên giấy'), given(9, 'Nộp nhầm')];

    expect(openCase(cipher, [entered], keysById([key])).reasons).toEqual({
      entry: { text: 'Mất mạng, nhận trên giấy' },
    });
    expect(openCase(cipher, [entered, withdrawn], keysById([key])).reasons).toEqual({
      entry: { text: 'Mất mạng, nhận trên giấy' },
      case: { text: 'Nộp nhầm' },
    });
  });
});
