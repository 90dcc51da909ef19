import { aPartCipher } from '../../../../test/support/ciphers.js';
import type { VisibleScope } from '../../../platform/http/visible-scope.js';
import { Problem } from '../../../platform/problems/problem.js';
import { criterionOf } from './criterion.js';
import type { Asked } from './criterion.js';

const cipher = aPartCipher();
const OFFICES: VisibleScope = { kind: 'offices', offices: ['one-stop.07210'] };
const PROVINCE: VisibleScope = { kind: 'province' };

/** The codes of what is wrong with it. */
function faultsOf(asked: Asked, scope: VisibleScope): readonly string[] {
  try {
    criterionOf(asked, scope, cipher);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.details.errors ?? []).map(({ code }) => code);
  }
}

describe('what is searched by', () => {
  it('is a code as it is written on papers, whatever the case it was typed in', () => {
    expect(criterionOf({ code: ' h05.01-261127-0001 ' }, OFFICES, cipher)).toEqual({ caseCode: 'H05.01-261127-0001' });
  });

  it('is a token of a number, and tokens of the words of a name, however it is typed', () => {
    const year = { birthYear: 1990 };

    expect(criterionOf({ personalId: '024196018803' }, OFFICES, cipher)).toEqual({
      personToken: cipher.tokenOf('024196018803'),
    });
    expect(criterionOf({ name: 'nguyen van hung', ...year }, OFFICES, cipher)).toEqual(
      criterionOf({ name: 'NGUYỄN  VĂN Hùng', ...year }, OFFICES, cipher),
    );
  });

  it.each([
    [{}, OFFICES, 'one-criterion'],
    [{ code: 'H05.01-261127-0001', name: 'Lê Mai' }, OFFICES, 'one-criterion'],
    [{ personalId: '02419601880' }, OFFICES, 'personal-id-format'],
    [{ name: ' - ', birthYear: 1990 }, OFFICES, 'name-without-words'],
    [{ name: 'Mai' }, OFFICES, 'one-word-only'],
    [{ name: 'Lê Thị Mai' }, PROVINCE, 'birth-year-required'],
  ])('is refused for %j in %j with %s', (asked, scope, code) => {
    expect(faultsOf(asked, scope)).toEqual([code]);
  });

  it.each([
    [{ name: 'Lê Mai' }, OFFICES],
    [{ name: 'Mai', birthYear: 1990 }, OFFICES],
    [{ name: 'Mai', birthYear: 1990 }, PROVINCE],
  ])('is taken for %j in %j', (asked, scope) => {
    expect(faultsOf(asked, scope)).toEqual([]);
  });
});
