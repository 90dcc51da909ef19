import { aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import type { WorldChanges } from '../../test/support/agency-world.js';
import type { Person } from '../../agency-systems/_shared/synthetic-person.js';
import { civilStatus } from './agency.js';
import { examineMarriage, marriageClaims } from './marriage-rules.js';
import { marriagePayload } from './payload.js';

const { motherId: _mother, fatherId: _father, marriage: _marriage, ...anybody } = characters.youngCouple.father;
const single = { ...anybody, maritalStatus: 'single', motherId: undefined, fatherId: undefined } as const;
const woman: Person = {
  ...single,
  personalId: '024308000001',
  sex: 'female',
  bornOn: { precision: 'day', value: '2008-11-24' },
};
const man: Person = {
  ...single,
  personalId: '024206000002',
  sex: 'male',
  bornOn: { precision: 'day', value: '2006-11-24' },
};

function world(people: readonly Person[] = [], changes: WorldChanges = {}) {
  return aWorld({ people: [woman, man, ...people], ...changes });
}

function aMarriage(
  changes: { woman?: object; man?: object; presence?: string; supplement?: object; unmapped?: string[] } = {},
) {
  const told = ({ personalId, fullName }: Person) => ({ personalId, fullName, maritalStatus: 'single' });
  return marriagePayload.parse({
    ...performedAt('civil-status', woman),
    woman: { ...told(woman), ...changes.woman },
    man: { ...told(man), ...changes.man },
    presence: changes.presence ?? 'both',
    supplement: changes.supplement,
    unmapped: changes.unmapped,
  });
}

const refusedWith = (code: string) => ({ kind: 'refuse', reason: { code } });
const askedFor = (code: string) => ({ kind: 'supplement', reason: { code } });

describe('registering a marriage', () => {
  it('approves a man of 20 and a woman of 18 on their birthdays, and neither a day before', () => {
    expect(examineMarriage(aMarriage(), world())).toEqual({ kind: 'approve' });
    expect(examineMarriage(aMarriage(), world([], { today: '2026-11-23' }))).toMatchObject(refusedWith('under-age'));
  });

  it('refuses whoever is married by the population register, whatever was declared', () => {
    expect(examineMarriage(aMarriage(), world([{ ...man, maritalStatus: 'married' }]))).toMatchObject(
      refusedWith('existing-marriage'),
    );
  });

  it('lets the widowed marry again, also whose first marriage stands in the same register', () => {
    const gone: Person = { ...woman, personalId: '024190000009', alive: false };
    const marriage = {
      certificateNumber: '1/2020',
      registeredOn: '2020-01-01',
      commune: '07210',
      spouseId: gone.personalId,
    };
    const widower: Person = { ...man, maritalStatus: 'married', marriage };
    const told = aMarriage({ man: { maritalStatus: 'widowed', proof: '9/2025' } });
    const claimed = marriageClaims(aMarriage());
    const again = world([gone, widower], { claimed: claimed.filter((claim) => claim.includes(man.personalId)) });

    expect(examineMarriage(told, again)).toEqual({ kind: 'approve' });
    expect(examineMarriage(aMarriage(), world([widower, { ...gone, alive: true }]))).toMatchObject(
      refusedWith('existing-marriage'),
    );
  });

  it.each([
    ['brother and sister', { motherId: 'm' }, { motherId: 'm' }],
    ['father and daughter', { fatherId: man.personalId }, {}],
  ])('refuses %s', (_who, ofWoman, ofMan) => {
    expect(
      examineMarriage(
        aMarriage(),
        world([
          { ...woman, ...ofWoman },
          { ...man, ...ofMan },
        ]),
      ),
    ).toMatchObject(refusedWith('close-kinship'));
  });

  it('refuses cousins, who have a grandparent in common, and not their children', () => {
    const aunt: Person = { ...woman, personalId: '024180000003', motherId: 'g' };
    const uncle: Person = { ...man, personalId: '024080000004', motherId: 'g' };
    const cousins = [aunt, uncle, { ...woman, motherId: aunt.personalId }, { ...man, fatherId: uncle.personalId }];
    const between: Person = { ...woman, personalId: '024190000005', motherId: aunt.personalId };

    expect(examineMarriage(aMarriage(), world(cousins))).toMatchObject(refusedWith('close-kinship'));
    expect(
      examineMarriage(aMarriage(), world([...cousins, between, { ...woman, motherId: between.personalId }])).kind,
    ).toBe('approve');
  });

  it('asks which group one of the two is of where its own list has no such code', () => {
    expect(examineMarriage(aMarriage({ unmapped: ['woman.ethnicGroup'] }), world())).toMatchObject(
      askedFor('ethnic-group-unmapped'),
    );
  });

  it('asks both to come, until they did', () => {
    const answered = { papers: [{ code: 'both-have-to-come' }] };

    expect(examineMarriage(aMarriage({ presence: 'man-only' }), world())).toMatchObject(askedFor('both-have-to-come'));
    expect(examineMarriage(aMarriage({ presence: 'man-only', supplement: answered }), world()).kind).toBe('approve');
  });

  it('asks whoever is divorced for the decision', () => {
    const proof = '12/2024/QĐST-HNGĐ';

    expect(examineMarriage(aMarriage({ man: { maritalStatus: 'divorced' } }), world())).toMatchObject(
      askedFor('former-marriage-paper'),
    );
    expect(examineMarriage(aMarriage({ man: { maritalStatus: 'divorced', proof } }), world()).kind).toBe('approve');
  });

  it('verifies a status that the register knows otherwise', () => {
    expect(examineMarriage(aMarriage(), world([{ ...woman, maritalStatus: 'widowed' }]))).toMatchObject({
      kind: 'verify',
      reason: { code: 'marital-status-verified' },
    });
  });

  it('refuses a second entry for either of the two', () => {
    const [claim = ''] = marriageClaims(aMarriage());

    expect(examineMarriage(aMarriage(), world([], { claimed: [claim] }))).toMatchObject(
      refusedWith('marriage-already-registered'),
    );
  });
});

describe('a registered marriage', () => {
  it('makes each of the two the spouse of the other, under its certificate', () => {
    const read = civilStatus.acts.find(({ step }) => step === 'marriage-registration')?.read(aMarriage());
    const result = { type: 'marriage-certificate', number: '7/2026', issuer: 'UBND', issuedOn: '2026-11-24' };

    const changed = read?.ok ? read.changes({ result, commune: '07210', person: world().person }) : [];

    const marriage = { certificateNumber: '7/2026', registeredOn: '2026-11-24', commune: '07210' };
    expect(changed).toMatchObject([
      { personalId: woman.personalId, maritalStatus: 'married', marriage: { ...marriage, spouseId: man.personalId } },
      { personalId: man.personalId, maritalStatus: 'married', marriage: { ...marriage, spouseId: woman.personalId } },
    ]);
  });
});
