import { plusMs } from '../../src/kernel/values/time.js';
import { found, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

const DAY_MS = 86_400_000;

/** What every case store tells of the offices where a case is to start. */
export function itKeepsOfficesOpen(name: string, open: OpenStores): void {
  describe(`an office, for a batch of ${name},`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('is open before its end by the legal clock and closed from that moment on', async () => {
      const offices = ['one-stop.07210', 'residence.07210'];
      const { realNow } = await found(stores, {});
      await stores.closeOffice('residence.07210', plusMs(realNow, DAY_MS));

      const today = await found(stores, { offices });
      await stores.shiftLegalClock(DAY_MS);
      const tomorrow = await found(stores, { offices });

      expect([...today.closedOffices]).toEqual([]);
      expect([...tomorrow.closedOffices]).toEqual(['residence.07210']);
    });

    it('that nobody knows is not ours to close', async () => {
      const loaded = await found(stores, { offices: ['social-insurance.99999'] });

      expect(loaded.closedOffices.size).toBe(0);
    });
  });
}
