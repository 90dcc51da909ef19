/** Goal: of an office that has closed nothing can be changed but who follows it. */
import { instant } from '../../../kernel/values/time.js';
import { judgeClosing } from './judge-office.js';

const CLOSED_AT = instant('2026-06-30T17:00:00.000Z');
const NAMING = {
  kind: 'close-office',
  office: 'one-stop.07210',
  lastDay: '2026-06-30',
  successor: 'one-stop.09187',
} as const;

function office(code: string) {
  const [agency = '', commune = ''] = code.split('.');
  const validFrom = instant('2026-01-01T00:00:00.000Z');
  return { code, agency, commune, unitCode: 'H05.01', nameVi: code, nameEn: code, validFrom };
}

function judged(change: Parameters<typeof judgeClosing>[0], successor?: string) {
  const judgement = judgeClosing(change, {
    legalNow: instant('2026-11-27T03:00:00.000Z'),
    offices: [
      { ...office('one-stop.07210'), validTo: CLOSED_AT, successor },
      office('one-stop.09187'),
      office('civil-status.07210'),
    ],
    roles: [],
    publications: [],
    haveActed: new Set(),
    people: new Map(),
  });
  return { ...judgement, conflicts: judgement.conflicts.map(({ code }) => code) };
}

describe('an office that has closed', () => {
  it.each([undefined, 'one-stop.01234'])('has its successor named, also in the place of another: %s', (before) => {
    expect(judged(NAMING, before)).toMatchObject({
      effect: { values: [{ field: 'successor', before, after: 'one-stop.09187' }] },
      conflicts: [],
      writes: { offices: [{ code: 'one-stop.07210', validTo: CLOSED_AT, successor: 'one-stop.09187' }] },
    });
  });

  it.each([
    ['another last day that is over', { lastDay: '2026-06-29' }, ['day-has-passed', 'office-closed-already']],
    ['a later last day', { lastDay: '2026-12-31' }, ['office-closed-already']],
    ['no successor', { successor: undefined }, ['day-has-passed', 'office-closed-already']],
    ['one of another agency', { successor: 'civil-status.07210' }, ['no-fit-successor']],
  ])('stays as it is with %s', (_what, other, conflicts) => {
    expect(judged({ ...NAMING, ...other }).conflicts).toEqual(conflicts);
  });
});
