import { instant } from '../../kernel/values/time.js';
import type { HeldRole } from '../../platform/http/viewer.js';
import { itemRights } from './item-rights.js';

const EXAMINER: HeldRole = { role: 'agency-officer', office: 'civil-status.07210', agency: 'civil-status' };
const SIGNER: HeldRole = { ...EXAMINER, role: 'signing-officer' };
const OPEN = { status: 'open', outcomes: ['propose', 'refuse'] } as const;
const MINE = { ...OPEN, status: 'claimed', holder: 'lan' } as const;
const ITEM = {
  id: 'item',
  caseId: 'case',
  item: 'birth-registration.examine',
  step: 'birth-registration',
  kind: 'examine',
  agency: 'civil-status',
  office: 'civil-status.07210',
  status: 'open',
  openedAt: instant('2026-03-02T02:30:00.000Z'),
} as const;

/** The people of its case. */
const FAMILY = { persons: { father: 'the-father' } };

function viewerAs(...allRoles: readonly HeldRole[]) {
  return { kind: 'person', subject: 'lan', until: '2026-03-03T00:00:00.000Z', roles: [], allRoles } as const;
}

describe('what a viewer may do with a work item now', () => {
  const theirs = { item: ITEM, case: FAMILY, people: [] };

  it.each([
    ['whose duty it is', EXAMINER, OPEN, ['claim', 'complete']],
    ['who holds it', EXAMINER, MINE, ['claim', 'release', 'complete', 'assign']],
    ['who signs for the office', SIGNER, OPEN, ['assign']],
    ['of another office', { ...EXAMINER, office: 'civil-status.09187' }, OPEN, []],
    ['whose duty it was, once it is done', EXAMINER, { ...OPEN, status: 'done' }, []],
    ['whose duty it is, where something else ends it', EXAMINER, { ...OPEN, outcomes: [] }, ['claim']],
  ] as const)('is decided by the policy: somebody %s', (_who, role, now, allowedCommands) => {
    expect(itemRights(viewerAs(role), theirs, now)).toEqual({ allowedCommands, barred: [] });
  });

  it('leaves one thing to do with an item of their own case that they hold: to give it back (I8)', () => {
    expect(
      itemRights(viewerAs(EXAMINER), { ...theirs, people: [{ subject: 'lan', ref: 'the-father' }] }, MINE),
    ).toMatchObject({
      allowedCommands: ['release'],
      barred: [{ code: 'own-case', commands: ['claim', 'complete', 'assign'] }],
    });
  });

  it('is no signature on what they prepared, nor on what was prepared by the one in whose place they act', () => {
    const toSign = { ...ITEM, kind: 'sign', preparedBy: 'hung' } as const;
    const now = { ...OPEN, outcomes: ['sign', 'send-back'] } as const;

    expect(itemRights(viewerAs(SIGNER), { ...theirs, item: toSign }, now)).toMatchObject({ barred: [] });
    for (const [who, item] of [
      [SIGNER, { ...toSign, preparedBy: 'lan' }],
      [{ ...SIGNER, onBehalfOf: 'hung' }, toSign],
    ] as const)
      expect(itemRights(viewerAs(who), { ...theirs, item }, now)).toMatchObject({
        allowedCommands: ['assign'],
        barred: [{ code: 'same-person-may-not-sign', commands: ['claim', 'complete'] }],
      });
  });
});
