import { aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { dataProtection } from './agency.js';
import { requestPayload } from './payload.js';
import { examineAnswer, examineFulfilment, requestClaims } from './rules.js';

const { mother, father, household } = characters.poorCouple;

function aRequest(changes: { applicant?: object; subject?: object; request?: object; supplement?: object } = {}) {
  const performed = performedAt('data-protection', mother);
  return requestPayload.parse({
    ...performed,
    applicant: { ...performed.applicant, ...changes.applicant },
    subject: { personalId: mother.personalId, fullName: mother.fullName, ...changes.subject },
    request: { kind: 'access', records: 'case-files', details: 'Tất cả', ...changes.request },
    supplement: changes.supplement,
  });
}

type Changes = Parameters<typeof aRequest>[0];
const answered = (changes: Changes) => examineAnswer(aRequest(changes), aWorld());
const fulfilled = (changes: Changes) => examineFulfilment(aRequest(changes), aWorld());

describe('answering a data subject', () => {
  it('answers a person who asks of herself', () => {
    expect(answered({})).toEqual({ kind: 'approve' });
  });

  it.each([
    ['another name than in the register', { subject: { fullName: 'LA THỊ KHÁC' } }],
    ['a personal id that the register does not know', { subject: { personalId: '024190000000' } }],
    ['an applicant by another name', { applicant: { fullName: 'LA THỊ KHÁC' } }],
  ])('asks who it is for %s', (_what, changes) => {
    expect(answered(changes)).toMatchObject({ kind: 'supplement', reason: { code: 'identity-paper' } });
  });

  it('asks by what right somebody else wants to know, a husband too', () => {
    const subject = { personalId: father.personalId, fullName: father.fullName };

    expect(answered({ subject })).toMatchObject({ kind: 'supplement', reason: { code: 'representation-paper' } });
    expect(answered({ subject, supplement: { papers: [{ code: 'representation-paper' }] } }).kind).toBe('approve');
  });

  it('answers a parent of a minor, and marks it; of a child who is of age it asks for the right to know', () => {
    const child = { ...household.head, personalId: '024320000001', fullName: 'LA AN', motherId: mother.personalId };
    const subject = { personalId: child.personalId, fullName: child.fullName };
    const asked = (bornOn: string) => {
      const people = [{ ...child, bornOn: { precision: 'day' as const, value: bornOn } }];
      return examineAnswer(aRequest({ subject }), aWorld({ people, today: '2026-11-28' }));
    };

    expect(asked('2008-11-29')).toEqual({ kind: 'approve', oddity: 'asked-for-child' });
    expect(asked('2008-11-28')).toMatchObject({ kind: 'supplement', reason: { code: 'representation-paper' } });
  });
});

describe('doing what a data subject asked', () => {
  it.each(['access', 'who-looked'])('approves %s at once', (kind) => {
    expect(fulfilled({ request: { kind } })).toEqual({ kind: 'approve' });
  });

  it('corrects what a paper proves, and asks for that paper', () => {
    const request = { kind: 'correction' };

    expect(fulfilled({ request })).toMatchObject({ kind: 'supplement', reason: { code: 'correction-paper' } });
    expect(fulfilled({ request: { ...request, proof: 'Căn cước' } })).toEqual({ kind: 'approve' });
  });

  it('verifies an erasure, and refuses it where the law keeps the records', () => {
    const erasure = (records: string) => fulfilled({ request: { kind: 'erasure', records } });

    expect(erasure('case-files')).toMatchObject({ kind: 'verify', reason: { code: 'erasure-verified' } });
    expect(erasure('civil-status')).toMatchObject({ kind: 'refuse', reason: { code: 'kept-by-law' } });
  });

  it('takes the same request of another day as another one', () => {
    const claims = requestClaims('answer');
    const later = { ...aRequest(), receivedAt: '2026-12-01T09:00:00+07:00' };

    expect(claims(later)).not.toEqual(claims(aRequest()));
  });

  it.each([
    ['request-answer', 'request-reply', '7/UBND-BVDL'],
    ['request-fulfilment', 'fulfilment-notice', '7/TB-UBND'],
  ])('issues for %s the %s %s', (step, type, number) => {
    const read = dataProtection.acts.find((act) => act.step === step)?.read(aRequest());
    const issue = { number: 7, year: 2026, commune: '07210', today: '2026-11-24', world: aWorld() };

    expect(read?.ok && read.issue(issue)).toEqual({
      type,
      number,
      issuer: 'Ủy ban nhân dân phường Bắc Giang',
      issuedOn: '2026-11-24',
      data: { request: 'access' },
    });
  });
});
