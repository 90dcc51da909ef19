import { failureIn } from './failures.js';

describe('what is said of a failed delivery', () => {
  it.each([
    ['answered with status 422', { kind: 'status', mark: '422' }],
    ['no whole answer within 2000 ms', { kind: 'late', mark: '2000' }],
    ['no connection: ECONNREFUSED', { kind: 'unconnected', mark: 'ECONNREFUSED' }],
    ['the signature of the answer is not valid: unknown-key', { kind: 'unsigned', mark: 'unknown-key' }],
    ['the answer breaks the contract', { kind: 'unreadable', mark: '' }],
    ['no answer in the reply that keeps the contract', { kind: 'unreadable', mark: '' }],
    ['take-answer: TypeError', { kind: 'other', mark: 'take-answer: TypeError' }],
  ])('is known in "%s"', (detail, failure) => {
    expect(failureIn(detail)).toEqual(failure);
  });
});
