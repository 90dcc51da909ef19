import { plusMs, type Instant } from '../../src/kernel/values/time.js';
import { aCase, aDispatch, aTimer } from './stored-records.js';
import { found, given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

const LEASE_MS = 60_000;
/** A lease that is over as soon as it is given: time passes without waiting. */
const NO_LEASE = 0;

/** What every outbox store promises. */
export function itCarriesTheOutbox(name: string, open: OpenStores): void {
  describe(`the outbox of ${name}`, () => {
    let stores: StoresUnderTest;
    let now: Instant;
    beforeEach(async () => {
      stores = await open();
      now = (await found(stores, {})).realNow;
    });

    it('gives the oldest due dispatches first, of each agency at most so many', async () => {
      await given(stores, {
        dispatches: [
          aDispatch(1, { createdAt: plusMs(now, -10), nextAt: plusMs(now, -10) }),
          aDispatch(2, { createdAt: plusMs(now, -30), nextAt: plusMs(now, -5), agency: 'residence' }),
          aDispatch(3, { createdAt: plusMs(now, -20), nextAt: plusMs(now, -20) }),
          aDispatch(4, { createdAt: plusMs(now, -40), nextAt: plusMs(now, 60_000) }),
          aDispatch(5, { createdAt: plusMs(now, -50), state: 'answered' }),
          aDispatch(6, { createdAt: plusMs(now, -60), state: 'incident' }),
        ],
      });

      const claimed = await stores.outbox.claimPending(1, LEASE_MS);
      const rest = await stores.outbox.claimPending(10, LEASE_MS);

      expect(claimed).toEqual([
        { key: aDispatch(2).key, fence: 1, agency: 'residence' },
        { key: aDispatch(3).key, fence: 1, agency: 'civil-status' },
      ]);
      expect(rest).toEqual([{ key: aDispatch(1).key, fence: 1, agency: 'civil-status' }]);
    });

    it('gives each dispatch to one claim only, however many claim at once', async () => {
      await given(stores, { dispatches: Array.from({ length: 100 }, (_, index) => aDispatch(index)) });

      const claims = await Promise.all(Array.from({ length: 8 }, () => stores.outbox.claimPending(30, LEASE_MS)));
      const rest = await stores.outbox.claimPending(100, LEASE_MS);

      const keys = [...claims.flat(), ...rest].map(({ key }) => key);
      expect(keys).toHaveLength(100);
      expect(new Set(keys).size).toBe(100);
    });

    it('carries again what was lost, under a new fence that makes the old one worthless', async () => {
      await given(stores, { dispatches: [aDispatch(1)], cases: [aCase(1)] });
      const [lost] = await stores.outbox.claimPending(10, NO_LEASE);

      const [again] = await stores.outbox.claimPending(10, LEASE_MS);

      expect([lost?.fence, again?.fence]).toEqual([1, 2]);
      const late = { key: aDispatch(1).key, fence: 1 };
      expect((await stores.outbox.openClaims([late], LEASE_MS)).work).toEqual([]);
      await stores.outbox.unclaim([late]);
      await stores.outbox.retryLater([{ ...late, afterMs: 0, failure: 'late', isRejection: false }]);
      expect(await stores.outbox.claimPending(10, LEASE_MS)).toEqual([]);
    });

    it('leaves alone what is carried while its lease runs', async () => {
      await given(stores, { dispatches: [aDispatch(1)] });
      await stores.outbox.claimPending(10, LEASE_MS);

      expect(await stores.outbox.claimPending(10, LEASE_MS)).toEqual([]);
    });

    it('takes a claim back at once, without counting an attempt', async () => {
      await given(stores, { dispatches: [aDispatch(1)] });
      const claimed = await stores.outbox.claimPending(10, LEASE_MS);

      await stores.outbox.unclaim(claimed);

      expect(await stores.rows('dispatches')).toEqual([aDispatch(1, { fence: 1 })]);
      expect(await stores.outbox.claimPending(10, LEASE_MS)).toHaveLength(1);
    });

    it('leaves what its agency accepted where it is', async () => {
      const accepted = { state: 'carried', fence: 1, acceptedAt: now, leaseUntil: plusMs(now, 60_000) } as const;
      await given(stores, { dispatches: [aDispatch(1, accepted)] });

      await stores.outbox.unclaim([{ key: aDispatch(1).key, fence: 1 }]);

      expect(await stores.rows('dispatches')).toEqual([aDispatch(1, accepted)]);
    });

    it('makes a failed dispatch wait its time, counts the attempt, and the rejection, and keeps the reason', async () => {
      await given(stores, { dispatches: [aDispatch(1), aDispatch(2)] });
      await stores.outbox.claimPending(10, LEASE_MS);

      await stores.outbox.retryLater([
        { key: aDispatch(1).key, fence: 1, afterMs: 0, failure: 'HTTP 503', isRejection: false },
        { key: aDispatch(2).key, fence: 1, afterMs: 60_000, failure: 'HTTP 422', isRejection: true },
      ]);

      expect((await stores.outbox.claimPending(10, LEASE_MS)).map(({ key }) => key)).toEqual([aDispatch(1).key]);
      const rows = await stores.rows('dispatches');
      expect(rows.find(({ key }) => key === aDispatch(1).key)).toMatchObject({
        attempts: 1,
        rejections: 0,
        failure: 'HTTP 503',
        fence: 2,
      });
      expect(rows.find(({ key }) => key === aDispatch(2).key)).toMatchObject({
        attempts: 1,
        rejections: 1,
        failure: 'HTTP 422',
        state: 'pending',
      });
    });

    it('does not carry what the agency accepted; it asks when the agency was silent for too long', async () => {
      const accepted = { state: 'carried', fence: 3, acceptedAt: plusMs(now, -100), answer: 'accepted' } as const;
      await given(stores, {
        dispatches: [
          aDispatch(1, { ...accepted, leaseUntil: plusMs(now, -1) }),
          aDispatch(2, { ...accepted, leaseUntil: plusMs(now, 60_000) }),
        ],
      });

      const silent = await stores.outbox.claimSilent(10, LEASE_MS);

      expect(silent).toEqual([{ key: aDispatch(1).key, fence: 3, agency: 'civil-status' }]);
      expect(await stores.outbox.claimSilent(10, LEASE_MS)).toEqual([]);
      expect(await stores.outbox.claimPending(10, LEASE_MS)).toEqual([]);
      expect((await stores.outbox.openClaims(silent, LEASE_MS)).work).toEqual([]);
    });

    it('carries again what the agency accepted and then does not know', async () => {
      const leaseUntil = plusMs(now, -1);
      await given(stores, {
        dispatches: [aDispatch(1, { state: 'carried', fence: 1, acceptedAt: leaseUntil, leaseUntil })],
      });
      const [silent] = await stores.outbox.claimSilent(10, LEASE_MS);

      await stores.outbox.retryLater([
        { key: silent?.key ?? '', fence: silent?.fence ?? 0, afterMs: 0, failure: 'unknown', isRejection: false },
      ]);

      expect(await stores.outbox.claimPending(10, LEASE_MS)).toEqual([
        { key: aDispatch(1).key, fence: 2, agency: 'civil-status' },
      ]);
    });
  });

  describe(`an agency that is back, in ${name}`, () => {
    it('gets everything that waits for it at once, the oldest first; other agencies wait on', async () => {
      const stores = await open();
      const now = (await found(stores, {})).realNow;
      const waiting = { nextAt: plusMs(now, 60_000), attempts: 4 };
      await given(stores, {
        dispatches: [
          aDispatch(1, { ...waiting, createdAt: plusMs(now, -10), agency: 'residence' }),
          aDispatch(2, { ...waiting, createdAt: plusMs(now, -30), agency: 'residence' }),
          aDispatch(3, { ...waiting, createdAt: plusMs(now, -50), agency: 'civil-status' }),
        ],
      });

      await stores.outbox.endBackOff('residence');

      const claimed = await stores.outbox.claimPending(10, LEASE_MS);
      expect(claimed.map(({ key }) => key)).toEqual([aDispatch(2).key, aDispatch(1).key]);
    });
  });

  describe(`the timers of ${name}`, () => {
    let stores: StoresUnderTest;
    let now: Instant;
    beforeEach(async () => {
      stores = await open();
      now = (await found(stores, {})).realNow;
    });

    it('are due by the legal clock, oldest first, and only while they are armed', async () => {
      await given(stores, {
        timers: [
          aTimer(1, { dueAt: plusMs(now, 3_000_000) }),
          aTimer(2, { dueAt: plusMs(now, 2_000_000) }),
          aTimer(3, { dueAt: plusMs(now, 1_000_000), state: 'cancelled' }),
          aTimer(4, { dueAt: plusMs(now, 9_000_000) }),
        ],
      });
      const before = await stores.outbox.claimDueTimers(10, LEASE_MS);

      await stores.shiftLegalClock(4_000_000);
      const first = await stores.outbox.claimDueTimers(1, LEASE_MS);
      const second = await stores.outbox.claimDueTimers(10, LEASE_MS);

      expect(before).toEqual([]);
      expect(first).toEqual([aTimer(2, { dueAt: plusMs(now, 2_000_000) })]);
      expect(second).toEqual([aTimer(1, { dueAt: plusMs(now, 3_000_000) })]);
    });

    it('are claimed again when nobody fired them', async () => {
      await given(stores, { timers: [aTimer(1, { dueAt: plusMs(now, -1) })] });

      const lost = await stores.outbox.claimDueTimers(10, NO_LEASE);
      const again = await stores.outbox.claimDueTimers(10, LEASE_MS);
      await given(stores, { timers: [aTimer(1, { dueAt: plusMs(now, -1), state: 'fired' })] });

      expect([lost.length, again.length]).toEqual([1, 1]);
      expect(await stores.outbox.claimDueTimers(10, NO_LEASE)).toEqual([]);
    });
  });
}
