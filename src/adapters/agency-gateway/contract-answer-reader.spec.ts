import { ContractAnswerReader } from './contract-answer-reader.js';

const reader = new ContractAnswerReader();
const ACCEPTED = { dispatchKey: 'case-1:register-birth:1', kind: 'accepted', at: '2026-11-24T10:00:00+07:00' };

const PAPER = { type: 'note', number: '1/2026', issuer: 'x', issuedOn: '2026-11-24', digest: 'a'.repeat(64) };

describe('reading an answer', () => {
  it('gives an answer that keeps the contract', () => {
    expect(reader.read(ACCEPTED)).toEqual({ dispatchKey: 'case-1:register-birth:1', answer: ACCEPTED });
  });

  it.each([
    ['an unknown kind', { ...ACCEPTED, kind: 'done' }],
    ['a field too many', { ...ACCEPTED, mood: 'good' }],
    ['a time without offset', { ...ACCEPTED, at: '2026-11-24T10:00:00' }],
    ['a result without a number', { ...ACCEPTED, kind: 'completed', result: { type: 'birth-certificate' } }],
  ])('keeps the dispatch key of one that breaks it by %s', (_fault, raw) => {
    expect(reader.read(raw)).toEqual({ dispatchKey: 'case-1:register-birth:1', answer: undefined });
  });

  it.each([
    ['a character that no database keeps', { reason: { code: 'x', text: 'a\u0000b' } }],
    ['half a character', { reason: { code: 'x', text: 'a\ud800b' } }],
    ['a fraction', { result: { ...PAPER, data: { amount: 0.5 } } }],
    [
      'data without bottom',
      { result: { ...PAPER, data: JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) } },
    ],
  ])('takes %s for a breach too: our histories cannot keep it', (_fault, change) => {
    expect(reader.read({ ...ACCEPTED, ...change })).toEqual({ dispatchKey: ACCEPTED.dispatchKey, answer: undefined });
  });

  it.each([
    'java.lang.NullPointerException: Cannot invoke "CitizenDto.getDob()"',
    'ORA-00001: unique constraint (HOTICH.PK_HOSO) violated',
    'Lỗi: SQLSTATE 23505',
    'The request could not be processed at this time',
    'Internal Server Error: upstream request timeout',
  ])('takes a refusal for a breach whose reason is the error of a machine: %s', (text) => {
    const refused = { ...ACCEPTED, kind: 'rejected', reason: { code: 'error-500', text } };

    expect(reader.read(refused)).toEqual({ dispatchKey: ACCEPTED.dispatchKey, answer: undefined });
  });

  it.each(['Không tìm thấy người mẹ trong Cơ sở dữ liệu quốc gia về dân cư.', 'Thiếu mẫu CT01', 'Ho so khong du'])(
    'gives a refusal whose reason is for people: %s',
    (text) => {
      const refused = { ...ACCEPTED, kind: 'rejected', reason: { code: 'mother-not-in-register', text } };

      expect(reader.read(refused)).toEqual({ dispatchKey: ACCEPTED.dispatchKey, answer: refused });
    },
  );

  it('takes a refusal for a breach whose code says that the software of the agency failed', () => {
    const reason = { code: 'processing-failed', text: 'Hệ thống của cơ quan không xử lý được yêu cầu này.' };

    expect(reader.read({ ...ACCEPTED, kind: 'rejected', reason }).answer).toBeUndefined();
  });

  it('gives text in NFC, in whatever form it came', () => {
    const issuer = 'Phường Bắc Giang';
    const came = { ...ACCEPTED, result: { ...PAPER, issuer: issuer.normalize('NFD') } };

    expect(reader.read(came).answer?.result?.issuer).toBe(issuer);
  });

  it.each([undefined, null, 'accepted', [ACCEPTED], { dispatchKey: 7 }, { ...ACCEPTED, dispatchKey: 'case\u0000:1' }])(
    'names no dispatch where none is named: %p',
    (raw) => {
      expect(reader.read(raw)).toEqual({ dispatchKey: '', answer: undefined });
    },
  );
});
