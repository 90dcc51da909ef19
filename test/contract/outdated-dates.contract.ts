import { startClock, type DeadlineRule } from '../../src/kernel/calendar/deadline.js';
import { CURRENT_EDITION } from '../../src/kernel/calendar/editions.js';
import type { CaseStatus } from '../../src/kernel/procedure/effects.js';
import { aCase, aState, RECEIVED_AT, uuid } from './stored-records.js';
import { given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

const A_RULE: DeadlineRule = {
  name: 'permanent-residence.due',
  length: { workingDays: 2 },
  cutOff: '15:00',
  onSupplement: 'pause',
  article: 'Nghị định 63/2024/NĐ-CP, Điều 7',
  confirmed: true,
};

/** What every outbox store promises of dates that an older calendar counted. */
export function itFindsOutdatedDates(name: string, open: OpenStores): void {
  describe(`the dates counted by ${name}`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('names open cases whose dates an earlier edition of the calendar counted, in id order', async () => {
      const clock = startClock(A_RULE, { at: RECEIVED_AT, edition: CURRENT_EDITION, office: 'residence.07210' });
      const counted = (edition: string, status: CaseStatus = 'open') =>
        aState({ status, clocks: { case: clock, 'permanent-residence': { ...clock, edition } } });
      await given(stores, {
        cases: [
          aCase(1, { state: counted('2026-11') }),
          aCase(3, { state: counted('2025-12', 'awaiting-supplement') }),
          aCase(2, { state: counted('2025-12') }),
          aCase(4, { state: counted('2025-12', 'completed') }),
          aCase(5, { state: counted('2027-01') }),
        ],
      });

      expect(await stores.outbox.countedBefore('2026-11', { limit: 10 })).toEqual([uuid(2), uuid(3)]);
      expect(await stores.outbox.countedBefore('2026-11', { limit: 1 })).toEqual([uuid(2)]);
      expect(await stores.outbox.countedBefore('2026-11', { limit: 1, after: uuid(2) })).toEqual([uuid(3)]);
    });
  });
}
