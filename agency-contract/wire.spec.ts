import { answerSchema } from './wire.js';

describe('an answer', () => {
  it.each([
    ['45/QĐ-UBND', '45/QĐ-UBND'],
    ['BHXH_24', 'BHXH_24'],
    ['x'.repeat(61), undefined],
    [12, undefined],
  ])('stands whatever the agency calls its dossier: %j', (dossierCode, read) => {
    const answer = { dispatchKey: 'case:birth-registration:1', kind: 'accepted', at: '2026-11-28T09:00:00+07:00' };

    expect(answerSchema.parse({ ...answer, dossierCode }).dossierCode).toBe(read);
  });
});
