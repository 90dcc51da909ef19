import { aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { civilStatus } from './agency.js';
import { birthClaims, examineBirth, whyNumberedLater } from './birth-rules.js';
import { birthPayload } from './payload.js';

const { mother, father } = characters.youngCouple;
const home = { province: '24', commune: '07210' };

function aBirth(changes: { child?: object; mother?: object; father?: object | undefined; supplement?: object } = {}) {
  return birthPayload.parse({
    ...performedAt('civil-status', father),
    child: {
      familyName: 'DƯƠNG',
      middleName: 'AN',
      givenName: 'NHIÊN',
      sex: 'female',
      bornOn: '2026-11-16',
      ethnicGroup: '01',
      placeOfBirth: home,
      birthNotice: '00123.GCS.24001.26',
      birthOrder: 1,
      ...changes.child,
    },
    mother: { personalId: mother.personalId, fullName: mother.fullName, ...changes.mother },
    father: 'father' in changes ? changes.father : { personalId: father.personalId, fullName: father.fullName },
    supplement: changes.supplement,
  });
}

const answered = (code: string) => ({ papers: [{ code }] });
const unknownFather = {
  personalId: characters.coupleElsewhere.father.personalId,
  fullName: characters.coupleElsewhere.father.fullName,
};

describe('registering a birth', () => {
  it('approves a birth that agrees with the registers', () => {
    expect(examineBirth(aBirth(), aWorld())).toEqual({ kind: 'approve' });
  });

  it('refuses a mother whom the population register does not know', () => {
    const finding = examineBirth(aBirth({ mother: { personalId: '024302000000' } }), aWorld());

    expect(finding).toMatchObject({ kind: 'refuse', reason: { code: 'mother-not-in-register' } });
  });

  it('refuses a child born tomorrow, not one born today', () => {
    expect(examineBirth(aBirth({ child: { bornOn: '2026-11-25' } }), aWorld())).toMatchObject({
      kind: 'refuse',
      reason: { code: 'born-in-future' },
    });
    expect(examineBirth(aBirth({ child: { bornOn: '2026-11-24' } }), aWorld()).kind).toBe('approve');
  });

  it.each(birthClaims(aBirth()))('refuses a second entry under %s', (claim) => {
    expect(examineBirth(aBirth(), aWorld({ claimed: [claim] }))).toMatchObject({
      kind: 'refuse',
      reason: { code: 'birth-already-registered' },
    });
  });

  it('keeps twins apart by name, though mother and day are the same', () => {
    const twin = aBirth({ child: { givenName: 'KHUÊ', birthNotice: '00124.GCS.24001.26', birthOrder: 2 } });

    expect(examineBirth(twin, aWorld({ claimed: birthClaims(aBirth()) })).kind).toBe('approve');
  });

  it('asks for a paper on a father to whom the mother is not married, until it is handed in', () => {
    const code = 'marriage-or-acknowledgement-paper';

    expect(examineBirth(aBirth({ father: unknownFather }), aWorld())).toMatchObject({
      kind: 'supplement',
      reason: { code },
    });
    expect(examineBirth(aBirth({ father: unknownFather, supplement: answered(code) }), aWorld()).kind).toBe('approve');
    expect(examineBirth(aBirth({ father: undefined }), aWorld()).kind).toBe('approve');
  });

  it('asks again when another facility than any known one stands on the birth paper', () => {
    expect(examineBirth(aBirth({ child: { birthNotice: '00123.GCS.24999.26' } }), aWorld())).toMatchObject({
      kind: 'supplement',
      reason: { code: 'birth-notice-facility-unknown' },
    });
  });

  it("asks again when the mother's name is not the registered one, and does not mind case", () => {
    expect(examineBirth(aBirth({ mother: { fullName: 'NGUYỄN HỒNG NHƯNG' } }), aWorld())).toMatchObject({
      kind: 'supplement',
      reason: { code: 'mother-name-differs' },
    });
    expect(examineBirth(aBirth({ mother: { fullName: 'Nguyễn  Hồng Nhung'.normalize('NFD') } }), aWorld()).kind).toBe(
      'approve',
    );
  });

  it('verifies a birth outside a health facility', () => {
    expect(examineBirth(aBirth({ child: { birthNotice: undefined } }), aWorld())).toMatchObject({
      kind: 'verify',
      reason: { code: 'born-outside-facility' },
    });
  });

  it('marks a birth declared on day 61, not on day 60', () => {
    expect(examineBirth(aBirth({ child: { bornOn: '2026-09-24' } }), aWorld())).toEqual({
      kind: 'approve',
      oddity: 'late-registration',
    });
    expect(examineBirth(aBirth({ child: { bornOn: '2026-09-25' } }), aWorld())).toEqual({ kind: 'approve' });
  });

  it('marks a twin and a child of undetermined sex: their number comes later', () => {
    const later = { kind: 'approve', oddity: 'personal-id-later' };

    expect(examineBirth(aBirth({ child: { birthOrder: 2 } }), aWorld())).toEqual(later);
    expect(examineBirth(aBirth({ child: { sex: 'undetermined' } }), aWorld())).toEqual(later);
  });

  it('takes a father who is recognised with the registration, and looks at the evidence', () => {
    const told = birthPayload.parse({
      ...aBirth({ father: unknownFather }),
      recognition: { evidence: 'expert-finding' },
    });

    expect(examineBirth(told, aWorld())).toMatchObject({ kind: 'verify', reason: { code: 'recognition-of-father' } });
  });

  it('posts a foundling before it is registered, whom nobody knows the mother of', () => {
    const told = aBirth({ child: { birthNotice: undefined }, father: undefined });
    const record = { recordNumber: '07/BB-CAP', recordedOn: '2026-11-17', recordedBy: 'Công an phường Bắc Giang' };
    const foundling = birthPayload.parse({ ...told, mother: undefined, foundling: record });
    const another = birthPayload.parse({ ...foundling, foundling: { ...record, recordNumber: '08/BB-CAP' } });

    expect(examineBirth(foundling, aWorld())).toMatchObject({ kind: 'verify', reason: { code: 'foundling-posted' } });
    expect(birthClaims(foundling)).toEqual(['birth:07/BB-CAP, Công an phường Bắc Giang:2026-11-16:DƯƠNG AN NHIÊN']);
    // Named alike by the officer who reports both.
    expect(examineBirth(another, aWorld({ claimed: birthClaims(foundling) })).kind).toBe('verify');
  });

  it('asks for the paper of the other country on a birth abroad, until it is handed in', () => {
    const code = 'foreign-birth-paper';
    const placeOfBirth = { in: 'abroad', country: 'JP', detail: 'Osaka' };
    const abroad = { child: { birthNotice: undefined, placeOfBirth } };

    expect(examineBirth(aBirth(abroad), aWorld())).toMatchObject({ kind: 'supplement', reason: { code } });
    expect(examineBirth(aBirth({ ...abroad, supplement: answered(code) }), aWorld()).kind).toBe('approve');
  });

  it('asks which group it is where its own list has no such code', () => {
    const code = 'ethnic-group-unmapped';
    const unmapped = ['child.ethnicGroup'];

    expect(examineBirth(birthPayload.parse({ ...aBirth(), unmapped }), aWorld())).toMatchObject({
      kind: 'supplement',
      reason: { code },
    });
    const matched = birthPayload.parse({ ...aBirth({ supplement: answered(code) }), unmapped });
    expect(examineBirth(matched, aWorld()).kind).toBe('approve');
    expect(examineBirth(birthPayload.parse({ ...aBirth(), unmapped: [] }), aWorld()).kind).toBe('approve');
  });

  it('asks whether it is a twin where the numbering takes it for another, and suspects it no more', () => {
    const code = 'twins-confirmation';
    const second = { birthOrder: 2, bornTogether: 2 };

    expect(examineBirth(aBirth({ child: second }), aWorld())).toMatchObject({ kind: 'supplement', reason: { code } });
    expect(examineBirth(aBirth({ child: { ...second, birthOrder: 1 } }), aWorld())).toEqual({ kind: 'approve' });
    const confirmed = aBirth({ child: second, supplement: answered(code) });
    expect(examineBirth(confirmed, aWorld())).toEqual({ kind: 'approve' });
  });

  it('does not ask where the facility told that the notice is one of several of that mother', () => {
    const ofTwins = { personalId: '024302242473', fullName: 'LÊ THỊ HẠNH' };
    const told = (birthNotice: string) => ({ birthOrder: 2, bornTogether: 2, birthNotice });
    const second = aBirth({ child: told('00214.GCS.24001.26'), mother: ofTwins, father: undefined });
    const unheard = aBirth({ child: told('00112.GCS.24001.26'), mother: ofTwins, father: undefined });
    const another = aBirth({ child: told('00214.GCS.24001.26') });

    expect(examineBirth(second, aWorld())).toEqual({ kind: 'approve' });
    expect(whyNumberedLater(second, aWorld())).toBeUndefined();
    for (const payload of [unheard, another])
      expect(examineBirth(payload, aWorld())).toMatchObject({ reason: { code: 'twins-confirmation' } });
  });

  it('asks for the notice that holds where the facility took one back, and takes nothing from that one', () => {
    const child = { birthOrder: 2, bornTogether: 2, birthNotice: '00220.GCS.24001.26' };
    const named = { child, mother: { personalId: '024301010769', fullName: 'NGÔ QUỲNH NHUNG' }, father: undefined };
    const supplied = { ...named, supplement: answered('birth-notice-cancelled') };

    expect(examineBirth(aBirth(named), aWorld())).toMatchObject({
      kind: 'supplement',
      reason: { code: 'birth-notice-cancelled' },
    });
    expect(examineBirth(aBirth(supplied), aWorld())).toMatchObject({ reason: { code: 'twins-confirmation' } });
  });

  it('lets the gravest finding decide', () => {
    const payload = aBirth({ child: { birthNotice: undefined, bornOn: '2026-01-05' }, father: unknownFather });

    expect(examineBirth(payload, aWorld()).kind).toBe('supplement');
  });
});

describe('issuing a birth certificate', () => {
  const [birthAct] = civilStatus.acts;
  const issue = { number: 123, year: 2026, commune: '07210', today: '2026-11-24', world: aWorld() };

  function issued(childChanges: object, supplement?: object) {
    const read = birthAct?.read(aBirth({ child: childChanges, ...(supplement && { supplement }) }));
    return read?.ok ? read.issue(issue) : undefined;
  }

  it('numbers the certificate by book and year, and the child by sex and year', () => {
    expect(issued({})).toEqual({
      type: 'birth-certificate',
      number: '123/2026',
      issuer: 'Ủy ban nhân dân phường Bắc Giang',
      issuedOn: '2026-11-24',
      data: { personalId: '024326005123' },
    });
  });

  it('holds the number back for an amendment when it comes later', () => {
    const paper = issued({ birthOrder: 2 });

    expect(paper?.data).toBeUndefined();
    expect(paper?.amendment).toEqual({ data: { personalId: '024326005123' }, because: 'suspected-duplicate' });
  });

  it('numbers a twin at once that somebody said to be one', () => {
    const paper = issued({ birthOrder: 2, bornTogether: 2 }, answered('twins-confirmation'));

    expect(paper).toMatchObject({ data: { personalId: '024326005123' } });
    expect(paper?.amendment).toBeUndefined();
  });

  it('gives no number while the sex is not determined', () => {
    const paper = issued({ sex: 'undetermined' });

    expect([paper?.data, paper?.amendment]).toEqual([undefined, undefined]);
  });
});
