/** Four eyes, and what speaks against a change. */
import { instant } from '../../../kernel/values/time.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { ChangeRecord } from '../ports/change-record.js';
import type { HeldRoleRecord, Standing } from '../ports/standing.js';
import { decide, propose } from './administrative-act.js';
import type { Change } from './change-body.js';
import { changeSchema } from './change-body.js';

const NOW = instant('2026-11-27T03:00:00.000Z');
const LONG_AGO = instant('2025-07-01T00:00:00.000Z');
const TODAY = '2026-11-27';
const REASON = { code: 'reorganisation', text: 'Theo quyết định sắp xếp.' };
const ID = '01930000-0000-7000-8000-000000000001';
const DESK = '01930000-0000-7000-8000-0000000000d1';

const held = (subject: string, role: string, rest: Partial<HeldRoleRecord> = {}): HeldRoleRecord => ({
  id: `${subject}/${role}`,
  subject,
  role,
  validFrom: LONG_AGO,
  ...rest,
});
const office = (code: string) => ({
  code,
  agency: code.split('.')[0] ?? '',
  commune: code.split('.')[1] ?? '',
  unitCode: `H05.${code.slice(-2)}`,
  nameVi: `Đơn vị ${code}`,
  nameEn: `Office ${code}`,
  validFrom: LONG_AGO,
});
const DESK_OF_AN = held('an', 'desk-officer', { id: DESK, office: 'one-stop.07210' });

const standing = (rest: Partial<Standing> = {}): Standing => ({
  legalNow: NOW,
  offices: ['one-stop.07210', 'one-stop.09187', 'civil-status.07210'].map(office),
  roles: [held('admin', 'admin'), held('admin.2', 'admin'), held('admin.3', 'admin'), DESK_OF_AN],
  publications: [{ procedure: 'birth', version: 1, validFrom: LONG_AGO, approvedBy: ['seed'] }],
  haveActed: new Set(['admin', 'admin.2', 'admin.3']),
  people: new Map([['an', 'Nguyễn Văn An']]),
  ...rest,
});
const acting = (subject: string) => ({
  subject,
  versions: [
    { procedure: 'birth', version: 1, finishedIn: '0.1.0' },
    { procedure: 'birth', version: 2, finishedIn: '0.2.0' },
    { procedure: 'birth', version: 3 },
  ],
  idAt: () => ID,
});

function proposed(body: object, by = 'admin', on: Standing = standing()): ChangeRecord {
  const change: Change = changeSchema.parse(body);
  const { proposal } = propose({ change, reason: REASON }, { standing: on }, acting(by));
  if (proposal === undefined) throw new Error('nothing was proposed');
  return proposal;
}

function codesOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.code, ...(error.details.errors ?? []).map(({ code }) => code)];
  }
}
const refusalOf = (body: object, by?: string, on?: Standing) => codesOf(() => proposed(body, by, on));
const approval = (change: ChangeRecord, by: string, on: Standing = standing()) =>
  decide({ decision: 'approved' }, { standing: on, change }, acting(by));

const renaming = { kind: 'rename-office', office: 'one-stop.07210', name: { vi: 'Tên mới', en: 'New name' } };
const opening = {
  kind: 'open-office',
  agency: 'one-stop',
  commune: '07210',
  unitCode: 'H05.10',
  name: renaming.name,
  from: TODAY,
};
const granting = { kind: 'grant-role', subject: 'binh', name: 'Trần Bình', role: 'auditor', from: TODAY };
const substituting = { kind: 'substitute', assignment: DESK, subject: 'binh', from: TODAY, lastDay: '2026-12-04' };
const ending = (assignment: string) => ({ kind: 'end-role', assignment });

describe('a proposal', () => {
  it('changes nothing but says what it would change', () => {
    const act = propose(
      { change: changeSchema.parse(renaming), reason: REASON },
      { standing: standing() },
      acting('admin'),
    );

    expect(act.standing).toBeUndefined();
    expect(act.proposal?.effect.values).toEqual([
      { field: 'name-vi', before: 'Đơn vị one-stop.07210', after: 'Tên mới' },
      { field: 'name-en', before: 'Office one-stop.07210', after: 'New name' },
    ]);
  });

  it('is for administrators of this moment', () => {
    const ended = standing({ roles: [held('admin', 'admin', { validTo: NOW }), held('admin.2', 'admin')] });

    expect(refusalOf(renaming, 'an')).toEqual(['forbidden']);
    expect(refusalOf(renaming, 'admin', ended)).toEqual(['forbidden']);
  });

  it.each([
    ['day-has-passed', { ...granting, from: '2026-11-26' }],
    ['ends-before-it-begins', { ...granting, from: '2026-12-02', lastDay: '2026-12-01' }],
    ['role-for-oneself', { ...granting, subject: 'admin', role: 'auditor' }],
    ['wrong-office', { ...granting, role: 'desk-officer' }],
    ['wrong-office', { ...granting, role: 'admin', office: 'one-stop.07210' }],
    ['wrong-office', { ...granting, role: 'desk-officer', office: 'civil-status.07210' }],
    ['wrong-agency', { ...granting, role: 'signing-officer', office: 'civil-status.07210' }],
    ['role-held-already', { ...granting, subject: 'an', role: 'desk-officer', office: 'one-stop.07210' }],
    ['unknown-assignment', ending('01930000-0000-7000-8000-0000000000ff')],
    ['own-substitute', { ...substituting, subject: 'an' }],
    ['role-for-oneself', { ...substituting, subject: 'admin' }],
    ['unknown-assignment', { ...substituting, assignment: ID }],
    ['unknown-office', { ...renaming, office: 'one-stop.99999' }],
    ['nothing-changes', { ...renaming, name: { vi: 'Đơn vị one-stop.07210', en: 'Office one-stop.07210' } }],
    [
      'no-fit-successor',
      { kind: 'close-office', office: 'one-stop.07210', lastDay: TODAY, successor: 'civil-status.07210' },
    ],
    ['office-exists', opening],
    ['unknown-agency', { ...opening, agency: 'customs' }],
    ['unit-code-taken', { ...opening, agency: 'civil-status', commune: '09187' }],
    ['unknown-version', { kind: 'publish-version', procedure: 'birth', version: 9, from: TODAY }],
    ['unfinished-version', { kind: 'publish-version', procedure: 'birth', version: 3, from: TODAY }],
    ['published-already', { kind: 'publish-version', procedure: 'birth', version: 1, from: TODAY }],
    ['unknown-publication', { kind: 'end-publication', procedure: 'birth', version: 1, validFrom: NOW }],
  ])('is refused: %s', (code, change) => {
    expect(refusalOf(change)).toEqual(['change-not-possible', code]);
  });
});

describe('an approval', () => {
  it('makes the change in the name of both', () => {
    const change = proposed({ kind: 'publish-version', procedure: 'birth', version: 2, from: '2026-12-01' });

    expect(approval(change, 'admin.2')).toMatchObject({
      decision: { decision: 'approved', decidedBy: 'admin.2', rule: 'role:admin@province' },
      standing: {
        publications: [{ version: 2, validFrom: '2026-11-30T17:00:00.000Z', approvedBy: ['admin', 'admin.2'] }],
      },
    });
  });

  it('is not for who proposed it, nor for who gets the role, nor for who administers no more', () => {
    const change = proposed({ ...granting, subject: 'admin.2' });

    expect(codesOf(() => approval(change, 'admin'))).toEqual(['same-person-may-not-approve']);
    expect(codesOf(() => approval(change, 'admin.2'))).toEqual(['grantee-may-not-approve']);
    expect(codesOf(() => approval(change, 'an'))).toEqual(['forbidden']);
    expect(approval(change, 'admin.3').answer.status).toBe('approved');
  });

  it('makes nothing hold before it was given', () => {
    const change = proposed(granting);
    const later = instant('2026-11-29T05:00:00.000Z');

    const { standing: written } = approval(
      change,
      'admin.2',
      standing({ legalNow: instant('2026-11-27T05:00:00.000Z') }),
    );

    expect(written?.roles).toMatchObject([{ subject: 'binh', validFrom: '2026-11-27T05:00:00.000Z' }]);
    expect(codesOf(() => approval(change, 'admin.2', standing({ legalNow: later })))).toEqual([
      'change-not-possible',
      'day-has-passed',
    ]);
  });

  it('is refused where another change was made to the same thing since, and names both values', () => {
    const change = proposed(renaming);
    const [desk, ...others] = standing().offices;
    const renamed = standing({ offices: [{ ...office('one-stop.07210'), ...desk, nameVi: 'Tên khác' }, ...others] });

    const errors = codesOf(() => approval(change, 'admin.2', renamed));

    expect(errors).toEqual(['change-not-possible', 'ground-changed']);
  });

  it('comes within thirty days, and so does every other decision', () => {
    const change = proposed(renaming);
    const on = (legalNow: string) => standing({ legalNow: instant(legalNow) });
    const refused = () =>
      decide(
        { decision: 'refused', reason: REASON },
        { standing: on('2026-12-27T03:00:00.000Z'), change },
        acting('admin.2'),
      );

    expect(approval(change, 'admin.2', on('2026-12-27T02:59:59.999Z')).answer.status).toBe('approved');
    expect(codesOf(() => approval(change, 'admin.2', on('2026-12-27T03:00:00.000Z')))).toEqual(['change-expired']);
    expect(codesOf(refused)).toEqual(['change-expired']);
  });

  it('of the end of an administrator counts whoever approves among those who have acted', () => {
    const grant = standing({ haveActed: new Set(['admin']) });
    const end = ending('01930000-0000-7000-8000-0000000000a3');
    const roles = grant.roles.map((role) => (role.subject === 'admin.3' ? { ...role, id: end.assignment } : role));
    const on = { ...grant, roles };

    expect(approval(proposed(end, 'admin', on), 'admin.2', on).answer.status).toBe('approved');
  });

  it('comes once', () => {
    const change = proposed(renaming);
    const { decision } = approval(change, 'admin.2');

    expect(codesOf(() => approval({ ...change, decision }, 'admin.3'))).toEqual(['change-decided-already']);
  });
});

describe('withdrawing', () => {
  it('is for who proposed it, and refusing for the others', () => {
    const change = proposed(renaming);
    const end = (decision: 'withdrawn' | 'refused', by: string) =>
      codesOf(() => decide({ decision, reason: REASON }, { standing: standing(), change }, acting(by)));

    expect(end('withdrawn', 'admin.2')).toEqual(['only-the-proposer-withdraws']);
    expect(end('refused', 'admin')).toEqual(['same-person-may-not-approve']);
    expect([end('withdrawn', 'admin'), end('refused', 'admin.2')]).toEqual([[], []]);
  });
});
