import type { BreakerPolicy } from '../../src/engine/ports/outbox-store.port.js';
import { plusMs, type Instant } from '../../src/kernel/values/time.js';
import { aCase, aDispatch } from './stored-records.js';
import { found, given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

const LEASE_MS = 60_000;
/** A pause that is over as soon as it begins: time passes without waiting. */
const NO_PAUSE: BreakerPolicy = { failuresMax: 2, pauseMsFirst: 0, pauseMsMax: 0 };
const LONG_PAUSE: BreakerPolicy = { failuresMax: 2, pauseMsFirst: 60_000, pauseMsMax: 60_000 };

/** What every outbox store promises of breakers and rates. */
export function itControlsDispatches(name: string, open: OpenStores): void {
  describe(`the breaker of an agency, in ${name}`, () => {
    let stores: StoresUnderTest;
    let now: Instant;
    beforeEach(async () => {
      stores = await open();
      now = (await found(stores, {})).realNow;
      await given(stores, {
        cases: [aCase(1), aCase(2), aCase(3)],
        dispatches: [
          aDispatch(1, { createdAt: plusMs(now, -10), nextAt: plusMs(now, -10) }),
          aDispatch(2, { createdAt: plusMs(now, -30), nextAt: plusMs(now, -30) }),
          aDispatch(3, { agency: 'residence', createdAt: now, nextAt: now }),
        ],
      });
    });

    async function fail(times: number, policy: BreakerPolicy): Promise<void> {
      for (let count = 0; count < times; count += 1) await stores.outbox.agencyFailed('civil-status', policy);
    }

    const claimedCases = async () => (await stores.outbox.claimPending(10, LEASE_MS)).map(({ key }) => key);

    it('lets everything through until so many deliveries have failed in a row', async () => {
      await fail(1, LONG_PAUSE);
      await stores.outbox.agencyAnswered('civil-status');
      await fail(1, LONG_PAUSE);

      expect(await claimedCases()).toHaveLength(3);
    });

    it('then lets nothing through, and other agencies notice nothing (I11)', async () => {
      await fail(2, LONG_PAUSE);

      expect(await claimedCases()).toEqual([aDispatch(3).key]);
      expect(await claimedCases()).toEqual([]);
    });

    it('lets the oldest alone through after its pause, also if two relays look at once', async () => {
      await fail(2, NO_PAUSE);

      const [one, other] = await Promise.all([claimedCases(), claimedCases()]);

      const ofAgency = [...one, ...other].filter((key) => key !== aDispatch(3).key);
      expect(ofAgency).toEqual([aDispatch(2).key]);
    });

    it('does not look twice with one on which the agency fails while others have been tried less often (I11)', async () => {
      await fail(2, NO_PAUSE);
      const [poisoned] = await stores.outbox.claimPending(10, LEASE_MS);
      if (poisoned === undefined) throw new Error('nothing was claimed');
      await stores.outbox.retryLater([{ ...poisoned, afterMs: 0, failure: 'status 500', isRejection: false }]);
      await fail(1, NO_PAUSE);

      expect([poisoned.key, await claimedCases()]).toEqual([aDispatch(2).key, [aDispatch(1).key]]);
    });

    it('pauses again when that one fails too', async () => {
      await fail(2, NO_PAUSE);
      await claimedCases();

      await fail(1, LONG_PAUSE);

      expect(await claimedCases()).toEqual([]);
    });

    it('lets everything through once the agency has answered, and says that it is back', async () => {
      await fail(2, LONG_PAUSE);

      const back = await stores.outbox.agencyAnswered('civil-status');
      const still = await stores.outbox.agencyAnswered('civil-status');

      expect([back.isBack, still.isBack]).toEqual([true, false]);
      expect(await claimedCases()).toEqual([aDispatch(2), aDispatch(1), aDispatch(3)].map(({ key }) => key));
    });

    it('keeps from the agency what was on the queue when it opened; given back, it has made no attempt', async () => {
      const claimed = await stores.outbox.claimPending(10, LEASE_MS);
      await fail(2, LONG_PAUSE);

      const { work } = await stores.outbox.openClaims(claimed, LEASE_MS);
      await stores.outbox.unclaim(claimed.filter(({ key }) => work.every(({ dispatch }) => dispatch.key !== key)));

      expect(work.map(({ dispatch }) => dispatch.key)).toEqual([aDispatch(3).key]);
      const rows = await stores.rows('dispatches');
      expect(rows.find(({ key }) => key === aDispatch(1).key)).toMatchObject({ state: 'pending', attempts: 0 });
    });

    it('does not carry again what was lost while it is open, but as the one that looks', async () => {
      const lost = { state: 'carried', fence: 1, leaseUntil: plusMs(now, -1) } as const;
      await given(stores, {
        dispatches: [aDispatch(1, lost), aDispatch(2, lost), aDispatch(3, { state: 'answered' })],
      });
      await fail(2, LONG_PAUSE);
      const during = await claimedCases();
      await stores.outbox.agencyAnswered('civil-status');
      await fail(2, NO_PAUSE);

      const after = await claimedCases();

      expect([during, after]).toEqual([[], [aDispatch(1).key]]);
    });

    it('lets the next one look at once when the one that was to look is given back', async () => {
      await fail(2, NO_PAUSE);
      const looking = await stores.outbox.claimPending(10, LEASE_MS);
      const meanwhile = await claimedCases();

      await stores.outbox.unclaim(looking);

      expect(meanwhile).toEqual([]);
      expect(await claimedCases()).toEqual([aDispatch(2), aDispatch(3)].map(({ key }) => key));
    });

    describe('with dispatches that agencies accepted and were silent about', () => {
      beforeEach(async () => {
        const silent = { state: 'carried', fence: 1, acceptedAt: plusMs(now, -20) } as const;
        await given(stores, {
          dispatches: [
            aDispatch(1, { ...silent, leaseUntil: plusMs(now, -1) }),
            aDispatch(2, { ...silent, leaseUntil: plusMs(now, -2) }),
            aDispatch(3, { ...silent, leaseUntil: plusMs(now, -1), agency: 'residence' }),
          ],
        });
      });

      const askedAbout = async (againMs: number) =>
        (await stores.outbox.claimSilent(10, againMs)).map(({ key }) => key).toSorted();

      it('asks nothing of an agency that is away', async () => {
        await fail(2, LONG_PAUSE);

        expect(await askedAbout(LEASE_MS)).toEqual([aDispatch(3).key]);
      });

      it('asks about one after the pause, also if nothing new is dispatched, and lets nothing else look meanwhile', async () => {
        await fail(2, NO_PAUSE);
        await given(stores, { dispatches: [aDispatch(1, { step: 'permanent-residence', nextAt: now })] });

        const [asked, again] = [await askedAbout(LEASE_MS), await askedAbout(LEASE_MS)];

        expect([asked, again]).toEqual([[aDispatch(2), aDispatch(3)].map(({ key }) => key), []]);
        expect(await claimedCases()).toEqual([]);
      });

      it('asks about each in its turn while the agency stays away', async () => {
        await fail(2, NO_PAUSE);
        const first = await askedAbout(0);
        await fail(1, NO_PAUSE);

        expect([first, await askedAbout(0)]).toEqual([
          [aDispatch(2).key, aDispatch(3).key],
          [aDispatch(1).key, aDispatch(3).key],
        ]);
      });

      it('asks about all of them once the agency has answered', async () => {
        await fail(2, NO_PAUSE);
        await askedAbout(0);
        await stores.outbox.agencyAnswered('civil-status');

        expect(await askedAbout(LEASE_MS)).toEqual([aDispatch(1), aDispatch(2), aDispatch(3)].map(({ key }) => key));
      });
    });
  });

  describe(`the rate of an agency, in ${name}`, () => {
    it('counts dispatches, over all processes; other agencies have none', async () => {
      const stores = await open();
      const now = (await found(stores, {})).realNow;
      const old = { createdAt: plusMs(now, -10), nextAt: plusMs(now, -10) };
      const dispatches = Array.from({ length: 12 }, (_, index) =>
        aDispatch(index, { ...old, agency: index < 6 ? 'civil-status' : 'residence' }),
      );
      await given(stores, { dispatches });
      // A quarter of a second's worth at once, and after that the next one only in 100 seconds.
      const processes = [1, 2, 3].map(() => stores.outboxWith({ 'civil-status': 0.01 }));

      const claims = await Promise.all(processes.map((outbox) => outbox.claimPending(10, LEASE_MS)));

      const agencies = claims.flat().map(({ agency }) => agency);
      expect(agencies.filter((agency) => agency === 'civil-status')).toHaveLength(1);
      expect(agencies.filter((agency) => agency === 'residence')).toHaveLength(6);
    });

    it('lets a quarter of a second through at once', async () => {
      const stores = await open();
      const now = (await found(stores, {})).realNow;
      const old = { createdAt: plusMs(now, -10), nextAt: plusMs(now, -10) };
      await given(stores, { dispatches: Array.from({ length: 80 }, (_, index) => aDispatch(index, old)) });

      const claimed = await stores.outboxWith({ 'civil-status': 200 }).claimPending(256, LEASE_MS);

      expect(claimed).toHaveLength(50);
    });
  });
}
