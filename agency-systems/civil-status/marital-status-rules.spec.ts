import { aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import type { WorldChanges } from '../../test/support/agency-world.js';
import type { Person } from '../_shared/synthetic-person.js';
import { civilStatus } from './agency.js';
import { confirmationClaims, examineMaritalStatus } from './marital-status-rules.js';
import { maritalStatusPayload } from './payload.js';

const { marriage: _marriage, ...anybody } = characters.youngCouple.mother;
const woman: Person = {
  ...anybody,
  personalId: '024308000001',
  sex: 'female',
  maritalStatus: 'single',
  bornOn: { precision: 'day', value: '2008-11-24' },
};
const HUSBAND = { ...anybody, personalId: '024190000009', sex: 'male' } as const;
const marriage = {
  certificateNumber: '1/2020',
  registeredOn: '2020-01-01',
  commune: '07210',
  spouseId: HUSBAND.personalId,
};
const wife: Person = { ...woman, maritalStatus: 'married', marriage };

function world(people: readonly Person[] = [], changes: WorldChanges = {}) {
  return aWorld({ people: [woman, ...people], ...changes });
}

const partner = { personalId: '024206000002', fullName: 'Thân Văn Kiên', registeredAt: 'Phường Bắc Giang' };
const elsewhere = { elsewhere: 'yes', province: '01', commune: '00070', until: '2021-06-30' };

function anApplication(changes: { subject?: object; formerResidence?: object; [part: string]: unknown } = {}) {
  const { subject, ...rest } = changes;
  const { personalId, fullName, sex } = woman;
  return maritalStatusPayload.parse({
    ...performedAt('civil-status', woman),
    subject: { personalId, fullName, sex, maritalStatus: 'single', ...subject },
    formerResidence: { elsewhere: 'no' },
    partner,
    request: { purpose: 'marriage' },
    ...rest,
  });
}

const refusedWith = (code: string) => ({ kind: 'refuse', reason: { code } });
const askedFor = (code: string) => ({ kind: 'supplement', reason: { code } });
const verifiedFor = (code: string) => ({ kind: 'verify', reason: { code } });

describe('confirming a marital status', () => {
  it('approves a single woman who wants to marry on her 18th birthday, and not a day before', () => {
    expect(examineMaritalStatus(anApplication(), world())).toEqual({ kind: 'approve' });
    expect(examineMaritalStatus(anApplication(), world([], { today: '2026-11-23' }))).toMatchObject(
      refusedWith('too-young-to-marry'),
    );
  });

  it('asks neither for an age nor for a spouse to be where the paper is not wanted to marry', () => {
    const toSell = anApplication({ request: { purpose: 'property' }, partner: undefined });

    expect(examineMaritalStatus(toSell, world([], { today: '2020-01-01' }))).toEqual({ kind: 'approve' });
  });

  it('refuses the married who want to marry, and confirms to them that they are married', () => {
    const known = world([wife, HUSBAND]);
    const toSell = anApplication({ subject: { maritalStatus: 'married' }, request: { purpose: 'property' } });

    expect(examineMaritalStatus(anApplication(), known)).toMatchObject(refusedWith('married-already'));
    expect(examineMaritalStatus(toSell, known)).toEqual({ kind: 'approve' });
  });

  it('asks the divorced for the judgment, and has somebody read it: the register says that they are married', () => {
    const divorced = (proof?: string) => anApplication({ subject: { maritalStatus: 'divorced', proof } });

    expect(examineMaritalStatus(divorced(), world([wife, HUSBAND]))).toMatchObject(askedFor('ended-marriage-paper'));
    expect(examineMaritalStatus(divorced('a'), world([wife, HUSBAND]))).toMatchObject(
      verifiedFor('declared-status-differs'),
    );
  });

  it('lets the widowed marry whose spouse is dead by the register', () => {
    const widowed = anApplication({ subject: { maritalStatus: 'widowed', proof: '9/2025' } });

    expect(examineMaritalStatus(widowed, world([wife, { ...HUSBAND, alive: false }]))).toEqual({ kind: 'approve' });
  });

  it('verifies what was declared otherwise than the register knows', () => {
    const declared = anApplication({ subject: { maritalStatus: 'married' }, request: { purpose: 'loan' } });

    expect(examineMaritalStatus(declared, world())).toMatchObject(verifiedFor('declared-status-differs'));
  });

  it('asks the commune of a former residence, unless the status of that time is proven', () => {
    const proven = { ...elsewhere, evidence: '310/UBND-XNTTHN' };

    expect(examineMaritalStatus(anApplication({ formerResidence: elsewhere }), world())).toMatchObject(
      verifiedFor('former-residence-asked'),
    );
    expect(examineMaritalStatus(anApplication({ formerResidence: proven }), world())).toEqual({ kind: 'approve' });
  });

  it('refuses whom the register does not know, who is dead, and who lives in another commune', () => {
    const moved = { ...woman, residence: { ...woman.residence, commune: '09187' } };

    expect(examineMaritalStatus(anApplication({ subject: { personalId: '024000000000' } }), world())).toMatchObject(
      refusedWith('subject-not-in-register'),
    );
    expect(examineMaritalStatus(anApplication(), world([{ ...woman, alive: false }]))).toMatchObject(
      refusedWith('subject-not-in-register'),
    );
    expect(examineMaritalStatus(anApplication(), world([moved]))).toMatchObject(
      refusedWith('lives-in-another-commune'),
    );
  });

  it.each([
    ['subject-name-differs', { subject: { fullName: 'Ai khác' } }],
    ['partner-details', { partner: undefined }],
    ['ethnic-group-unmapped', { unmapped: ['subject.ethnicGroup'] }],
  ])('asks for %s, and is content once it is supplied', (code, change) => {
    const supplied = { ...change, supplement: { papers: [{ code }] } };

    expect(examineMaritalStatus(anApplication(change), world())).toMatchObject(askedFor(code));
    expect(examineMaritalStatus(anApplication(supplied), world())).toEqual({ kind: 'approve' });
  });
});

describe('a further confirmation', () => {
  const given = world([], { claimed: confirmationClaims(anApplication()) });

  it('is given for the earlier paper, handed back with the application or when it is asked for', () => {
    const handedBack = anApplication({ request: { purpose: 'marriage', handedBack: '12/UBND-XNTTHN' } });
    const later = anApplication({
      supplement: { papers: [{ code: 'earlier-confirmation', number: '12/UBND-XNTTHN' }] },
    });

    expect(examineMaritalStatus(anApplication(), given)).toMatchObject(askedFor('earlier-confirmation'));
    expect(examineMaritalStatus(handedBack, given)).toEqual({ kind: 'approve' });
    expect(examineMaritalStatus(later, given)).toEqual({ kind: 'approve' });
  });

  it('takes its place in the book: one earlier paper is handed back for one later one', () => {
    const handedBack = anApplication({ request: { purpose: 'marriage', handedBack: '12/UBND-XNTTHN' } });
    const again = world([], { claimed: confirmationClaims(handedBack) });

    expect(examineMaritalStatus(handedBack, again)).toMatchObject(askedFor('earlier-confirmation'));
  });
});

describe('the paper', () => {
  const issuedFor = (maritalStatus: string, known: readonly Person[] = []) => {
    const act = civilStatus.acts.find(({ step }) => step === 'marital-status-confirmation');
    const read = act?.read(anApplication({ subject: { maritalStatus } }));
    return (
      read?.ok === true &&
      read.issue({ number: 12, year: 2026, commune: '07210', today: '2026-08-31', world: world(known) })
    );
  };

  it('confirms what the register knows, whatever was declared; of a divorce what the judgment says', () => {
    const couple = [wife, HUSBAND];

    expect(issuedFor('single', couple)).toMatchObject({ data: { maritalStatus: 'married' } });
    expect(issuedFor('married')).toMatchObject({ data: { maritalStatus: 'single' } });
    expect(issuedFor('single', [wife, { ...HUSBAND, alive: false }])).toMatchObject({
      data: { maritalStatus: 'widowed' },
    });
    expect(issuedFor('divorced', couple)).toMatchObject({ data: { maritalStatus: 'divorced' } });
  });

  it('holds for six months', () => {
    expect(issuedFor('single')).toMatchObject({
      number: '12/UBND-XNTTHN',
      issuer: 'Ủy ban nhân dân phường Bắc Giang',
      data: { until: '2027-02-28' },
    });
  });
});
