import fc from 'fast-check';
import { instant } from '../../../kernel/values/time.js';
import { judgeDays } from './rules.js';
import type { ReaderDay } from '../ports/access-findings.port.js';

const SINCE = instant('2026-11-26T02:00:00.000Z');

function counted(count: number) {
  return { count, entries: count > 0 ? ['entry'] : [], since: count > 0 ? SINCE : undefined };
}

interface Looked {
  readonly all?: number;
  readonly offHours?: number;
  readonly unrelated?: number;
  readonly own?: number;
  readonly reveals?: number;
  readonly role?: string;
  readonly day?: string;
}

function dayOf(actor: string, looked: Looked = {}): ReaderDay {
  const {
    all = 10,
    offHours = 0,
    unrelated = 0,
    own = 0,
    reveals = 0,
    role = 'desk-officer',
    day = '2026-11-26',
  } = looked;
  return {
    actor,
    role,
    day,
    all: counted(all),
    offHours: counted(offHours),
    unrelated: counted(unrelated),
    own: counted(own),
    reveals: counted(reveals),
  };
}

const colleagues = (count: number, all: number) =>
  Array.from({ length: count }, (_, at) => dayOf(`person:colleague-${at}`, { all }));
const found = (days: readonly ReaderDay[]) =>
  judgeDays(days).map(({ rule, actor, normal }) => ({ rule, actor, normal }));

describe('somebody who read much', () => {
  it('is to be looked at beyond four times what colleagues of the role read on that day', () => {
    expect(found([dayOf('person:a', { all: 121 }), ...colleagues(3, 30)])).toEqual([
      { rule: 'volume', actor: 'person:a', normal: 120 },
    ]);
    expect(found([dayOf('person:a', { all: 120 }), ...colleagues(3, 30)])).toEqual([]);
  });

  it('did nothing unusual where everybody was busy, or where it was little', () => {
    expect(found([dayOf('person:a', { all: 250 }), ...colleagues(3, 200)])).toEqual([]);
    expect(found([dayOf('person:a', { all: 60 }), ...colleagues(3, 1)])).toEqual([]);
  });

  it('is measured by a fixed figure where fewer than three colleagues worked', () => {
    const strangers = [dayOf('person:x', { role: 'auditor' }), dayOf('person:y', { day: '2026-11-25' })];
    const others = [...colleagues(2, 1), ...strangers];

    expect(found([dayOf('person:a', { all: 300 }), ...others])).toEqual([]);
    expect(found([dayOf('person:a', { all: 301 }), ...others])).toEqual([
      { rule: 'volume', actor: 'person:a', normal: 300 },
    ]);
  });
});

describe('somebody who read at night, of people who are in no case of the office, of themselves, or much in full', () => {
  it.each([
    ['off-hours', { offHours: 11 }, 10],
    ['unrelated-people', { unrelated: 21 }, 20],
    ['own-data', { own: 1 }, 0],
    ['many-reveals', { reveals: 31 }, 30],
  ])('is to be looked at: %s', (rule, looked, normal) => {
    expect(found([dayOf('person:a', looked)])).toEqual([{ rule, actor: 'person:a', normal }]);
  });

  it('did nothing unusual up to the figure', () => {
    expect(found([dayOf('person:a', { offHours: 10, unrelated: 20, reveals: 30 })])).toEqual([]);
  });
});

describe('a finding', () => {
  it('says since when, how many, what is normal, and which entries', () => {
    expect(judgeDays([dayOf('person:a', { offHours: 12 })])).toEqual([
      {
        rule: 'off-hours',
        actor: 'person:a',
        role: 'desk-officer',
        day: '2026-11-26',
        since: SINCE,
        found: 12,
        normal: 10,
        entries: ['entry'],
      },
    ]);
  });

  it('is never made of less than what is normal, whatever others did', () => {
    const looked = fc.record({ all: fc.nat(500), offHours: fc.nat(30), unrelated: fc.nat(50), reveals: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(looked, { maxLength: 8 }), (days) => {
        const findings = judgeDays(days.map((each, at) => dayOf(`person:${at}`, each)));

        expect(findings.filter((finding) => finding.found <= finding.normal)).toEqual([]);
      }),
    );
  });

  it('does not arise from others reading more', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.array(fc.nat(200), { minLength: 3, maxLength: 7 }),
        fc.nat(100),
        (own, others, more) => {
          const beside = (added: number) => others.map((all, at) => dayOf(`person:${at}`, { all: all + added }));
          const isFound = (days: readonly ReaderDay[]) =>
            judgeDays([dayOf('person:a', { all: own }), ...days]).some(({ actor }) => actor === 'person:a');

          expect(isFound(beside(more)) && !isFound(beside(0))).toBe(false);
        },
      ),
    );
  });
});
