import { stateAfter, submission } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { instant } from '../kernel/values/time.js';
import type { HeldRole } from '../platform/http/viewer.js';
import { commandRights } from './command-rights.js';
import type { Standing } from './ports/standing.js';

const DESK: HeldRole = { role: 'desk-officer', office: 'one-stop.07210' };
const EXAMINER: HeldRole = { role: 'agency-officer', office: 'civil-status.07210', agency: 'civil-status' };
const SIGNER: HeldRole = { ...EXAMINER, role: 'signing-officer' };
const NOBODY: Standing = { people: [], toSign: [] };
const STATE = stateAfter(birthV1, [submission(birthV1, '2026-03-02 09:00')]);
const TO_SIGN = {
  id: 'item',
  caseId: 'case',
  item: 'birth-registration.sign',
  step: 'birth-registration',
  kind: 'sign',
  agency: 'civil-status',
  office: 'civil-status.07210',
  status: 'open',
  preparedBy: 'lan',
  openedAt: instant('2026-03-02T02:30:00.000Z'),
} as const;

/** What Lan may do on a case of which father and mother are known, but for the change. */
function rightsOfLan(roles: readonly HeldRole[], standing: Standing = NOBODY) {
  const record = {
    id: 'case',
    code: 'H05.01-260302-0001',
    definition: 'd'.repeat(64),
    state: STATE,
    lastHash: 'a'.repeat(64),
    channel: 'counter' as const,
    intakeOffice: 'one-stop.07210',
    persons: { father: 'the-father', mother: 'the-mother' },
    createdAt: STATE.receivedAt,
    awaitsHandOver: false,
    moneyOpen: false,
  };
  const viewer = {
    kind: 'person',
    subject: 'lan',
    until: '2026-03-03T00:00:00.000Z',
    roles: [],
    allRoles: roles,
  } as const;
  return commandRights(birthV1, record, { viewer, standing });
}

describe('what a viewer may do on a case now', () => {
  it.each<[string, HeldRole, readonly string[]]>([
    ['the desk that took it in', DESK, ['withdraw', 'correct', 'transfer']],
    ['another desk', { ...DESK, office: 'one-stop.09187' }, []],
    ['who examines at the step', EXAMINER, ['record-outside-result']],
    ['who examines at a step that has not begun', { ...EXAMINER, office: 'residence.07210', agency: 'residence' }, []],
    ['an auditor', { role: 'auditor' }, []],
    ['an operator', { role: 'operator' }, ['record-outside-result', 'pass-step']],
  ])('is, for %s, what policy and case both allow', (_who, role, allowedCommands) => {
    expect(rightsOfLan([role])).toEqual({ allowedCommands, barred: [] });
  });

  it('leaves out what keeps them from their own case, and says who does it instead (I8)', () => {
    const own = { people: [{ subject: 'lan', ref: 'the-father' }], toSign: [] };

    expect(rightsOfLan([DESK], own)).toEqual({
      allowedCommands: [],
      barred: [
        {
          code: 'own-case',
          commands: ['withdraw', 'correct', 'transfer'],
          text: {
            vi: expect.stringContaining('Đồng nghiệp cùng vai trò tại đơn vị'),
            en: expect.stringContaining('A colleague with the same role'),
          },
        },
      ],
    });
    expect(rightsOfLan([DESK], { people: [{ subject: 'lan', ref: 'somebody-else' }], toSign: [] }).barred).toEqual([]);
  });

  it('leaves out what is the own case of the one in whose place they act, unless they hold the right themselves', () => {
    const forHung = { ...DESK, onBehalfOf: 'hung' };
    const ofHung = { people: [{ subject: 'hung', ref: 'the-mother' }], toSign: [] };

    expect(rightsOfLan([forHung], ofHung)).toMatchObject({ allowedCommands: [], barred: [{ code: 'own-case' }] });
    expect(rightsOfLan([forHung, DESK], ofHung)).toEqual({
      allowedCommands: ['withdraw', 'correct', 'transfer'],
      barred: [],
    });
  });

  it('leaves a result from outside to the signer while a prepared decision waits, and never to who prepared it', () => {
    const waiting = { people: [], toSign: [TO_SIGN] };

    expect(rightsOfLan([EXAMINER], waiting)).toEqual({ allowedCommands: [], barred: [] });
    expect(rightsOfLan([SIGNER], waiting)).toMatchObject({
      allowedCommands: ['pass-step'],
      barred: [{ code: 'same-person-may-not-sign', commands: ['record-outside-result'] }],
    });
    expect(rightsOfLan([SIGNER], { people: [], toSign: [{ ...TO_SIGN, preparedBy: 'hung' }] })).toEqual({
      allowedCommands: ['record-outside-result', 'pass-step'],
      barred: [],
    });
  });
});
