import { casesOf, reasonsOf } from './counted.js';
import type { PlannedGroup } from './migrations.js';
import { leftOutOf, leftOutText, readMigrationsSearch } from './migrations-search.js';

const detail = { vi: 'Bước bắt đầu ngay', en: 'The step begins at once' };
const opens = { code: 'step-opens', about: 'child-health-insurance', detail } as const;
const longer = { code: 'deadline-differs', about: 'case.due', detail } as const;
const group = (cases: string[], changes: PlannedGroup['changes']): PlannedGroup => ({
  verdict: 'can',
  obstacles: [],
  changes,
  cases,
});

describe('counting a dry run by its reasons', () => {
  it('counts a case under each of its reasons, what holds for most cases first', () => {
    const groups = [group(['A', 'B'], [longer]), group(['C'], [opens, longer])];

    expect(reasonsOf(groups, 'can').map(({ code, cases }) => [code, cases.join()])).toEqual([
      ['deadline-differs', 'A,B,C'],
      ['step-opens', 'C'],
    ]);
    expect(reasonsOf(groups, 'cannot')).toEqual([]);
  });

  it('counts each case once by its verdict', () => {
    const stays: PlannedGroup = { ...group(['D'], []), verdict: 'cannot' };

    expect(casesOf([group(['A'], [longer, opens]), stays], 'can')).toEqual(['A']);
    expect(casesOf([group(['A'], [longer, opens]), stays], 'cannot')).toEqual(['D']);
  });
});

describe('the address of a dry run', () => {
  it('holds which cases, and by step why it is left out', () => {
    const search = readMigrationsSearch({
      procedure: 'interlinked-birth',
      from: '1',
      to: 3,
      leftOut: 'child-identity-card:left-out-later',
    });

    expect(search).toMatchObject({ from: 1, to: 3 });
    expect(leftOutOf(search.leftOut)).toEqual({ 'child-identity-card': 'left-out-later' });
    expect(leftOutText(leftOutOf(search.leftOut))).toEqual({ leftOut: 'child-identity-card:left-out-later' });
  });

  it('takes nothing that is no version and no reason', () => {
    expect(readMigrationsSearch({ from: 'x', to: 0, office: '' })).toEqual({});
    expect(leftOutOf('child-identity-card:,:later')).toEqual({});
    expect(leftOutText({ 'child-identity-card': '' })).toEqual({});
  });
});
