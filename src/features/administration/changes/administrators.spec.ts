/** Two people administer, at any time. */
import { instant } from '../../../kernel/values/time.js';
import type { HeldRoleRecord, Standing } from '../ports/standing.js';
import { judgeEnd } from './judge-role.js';

const NOW = instant('2026-11-27T03:00:00.000Z');
const YEAR_END = instant('2026-12-31T17:00:00.000Z');
const ids = ['1', '2', '3'].map((last) => `01930000-0000-7000-8000-00000000000${last}`);

/** So many administrators, of whom the last leaves at that time. */
function administrators(count: number, lastTo?: HeldRoleRecord['validTo']): readonly HeldRoleRecord[] {
  return ids.slice(0, count).map((id, index) => ({
    id,
    subject: `admin.${index + 1}`,
    role: 'admin',
    validFrom: instant('2025-07-01T00:00:00.000Z'),
    validTo: index === count - 1 ? lastTo : undefined,
  }));
}

interface Judged {
  readonly lastDay?: string;
  /** Absent: all of them have. */
  readonly haveActed?: readonly string[];
}

function judged(roles: readonly HeldRoleRecord[], { lastDay, haveActed }: Judged = {}) {
  const acted = new Set(haveActed ?? roles.map(({ subject }) => subject));
  const nothing = { offices: [], publications: [], people: new Map() };
  const standing: Standing = { legalNow: NOW, ...nothing, haveActed: acted, roles };
  return judgeEnd({ kind: 'end-role', assignment: ids[0] ?? '', lastDay }, standing);
}
const refusalsOf = (...asked: Parameters<typeof judged>) => judged(...asked).conflicts.map(({ code }) => code);

describe('ending a role', () => {
  it('takes it away with the approval', () => {
    expect(judged(administrators(3)).writes.roles).toMatchObject([{ id: ids[0], validTo: NOW }]);
  });

  it('of an administrator leaves two', () => {
    expect(refusalsOf(administrators(2))).toEqual(['too-few-administrators']);
    expect(refusalsOf(administrators(3))).toEqual([]);
  });

  it('counts those whose own end is decided already', () => {
    expect(refusalsOf(administrators(3, YEAR_END))).toEqual(['too-few-administrators']);
    expect(refusalsOf(administrators(3, YEAR_END), { lastDay: '2026-12-31' })).toEqual(['too-few-administrators']);
    expect(refusalsOf(administrators(3, YEAR_END), { lastDay: '2026-12-30' })).toEqual(['too-few-administrators']);
  });

  it('does not count a login with which nobody has ever proposed or decided anything', () => {
    const mistyped = { haveActed: ['admin.1', 'admin.2'] };

    expect(refusalsOf(administrators(3), mistyped)).toEqual(['too-few-administrators']);
    expect(refusalsOf(administrators(3), { haveActed: ['admin.2', 'admin.3'] })).toEqual([]);
    expect(refusalsOf(administrators(3), { haveActed: ['admin.1'] })).toEqual(['too-few-administrators']);
  });

  it('counts a person once, whatever roles they hold', () => {
    const [first, second] = administrators(2);
    const twice = [first, second, second && { ...second, id: ids[2] ?? '' }].filter((held) => held !== undefined);

    expect(refusalsOf(twice)).toEqual(['too-few-administrators']);
  });
});
