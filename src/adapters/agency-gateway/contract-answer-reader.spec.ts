import { ContractAnswerReader } from './contract-answer-reader.js';

const reader = new ContractAnswerReader();
const ACCEPTED = { dispatchKey: 'case-1:register-birth:1', kind: 'accepted', at: '2026-11-24T10:00:00+07:00' };

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

  it.each([undefined, null, 'accepted', [ACCEPTED], { dispatchKey: 7 }, { ...ACCEPTED, dispatchKey: 'case\u0000:1' }])(
    'names no dispatch where none is named: %p',
    (raw) => {
      expect(reader.read(raw)).toEqual({ dispatchKey: '', answer: undefined });
    },
  );
});
