/** Goal: whatever code a case or a letter bears, its procedure is known. Method: compare the table with the versions and the portal. */
import { officialCodes } from '../../workflows/official-codes.js';
import { openQuestions } from '../../workflows/open-questions.js';
import { registry } from '../../workflows/registry.js';
import { PROCEDURE_CODES } from './status-map.js';

const announced = registry.flatMap(({ key, inForceSince, officialCodes: codes }) =>
  codes.map((code, index) => ({ code, procedure: key, inForceSince, isReported: index === 0 })),
);

describe('the table of official codes', () => {
  it.each(announced)('has $code of $procedure', ({ code, procedure }) => {
    expect(officialCodes.filter((row) => row.code === code).map((row) => row.procedure)).toEqual([procedure]);
  });

  it.each(announced.filter(({ isReported, inForceSince }) => isReported && inForceSince >= '2026-09-01'))(
    'has $code in force on the first day of the version that reports under it',
    ({ code, inForceSince }) => {
      const row = officialCodes.find((candidate) => candidate.code === code);

      const { from = inForceSince, until = inForceSince } = row ?? { from: 'no row' };

      expect([from, inForceSince, until].toSorted()).toEqual([from, inForceSince, until]);
    },
  );

  it('holds no code that the portal does not know, and the portal none that is not here', () => {
    expect(officialCodes.map(({ code }) => code).toSorted()).toEqual([...PROCEDURE_CODES].toSorted());
  });

  it('has a question for each code that nobody read', () => {
    const unread = officialCodes.filter(({ confirmed }) => !confirmed).map(({ code }) => code);
    const asked = openQuestions.filter(({ kind }) => kind === 'code').map(({ value }) => value.vi);

    expect(unread.filter((code) => !asked.some((value) => value.includes(code)))).toEqual([]);
  });
});
