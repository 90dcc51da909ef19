import { instant, localDateOf, msOf, plusMs } from '../../src/kernel/values/time.js';
import {
  aCase,
  aDispatch,
  anAnsweredRequest,
  anIncident,
  aPersonKey,
  aState,
  aWorkItem,
  needs,
  RECEIVED_AT,
  uuid,
  writes,
} from './stored-records.js';
import { found, given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

/** What every case store finds, numbers and keeps apart. */
export function itLoadsCases(name: string, open: OpenStores): void {
  describe(`what a batch of ${name} finds`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('is what was asked for, and nothing of others', async () => {
      await given(stores, {
        cases: [aCase(1), aCase(2)],
        dispatches: [aDispatch(3), aDispatch(4)],
        workItems: [aWorkItem(5), aWorkItem(6)],
        incidents: [anIncident(7), anIncident(8)],
      });

      const loaded = await found(stores, {
        caseIds: [uuid(1)],
        dispatchKeys: [aDispatch(3).key],
        workItemIds: [aWorkItem(5).id],
        incidentIds: [anIncident(7).id],
      });

      expect([...loaded.cases]).toEqual([[uuid(1), aCase(1)]]);
      expect([...loaded.dispatches]).toEqual([[aDispatch(3).key, aDispatch(3)]]);
      expect([...loaded.workItems]).toEqual([[aWorkItem(5).id, aWorkItem(5)]]);
      expect([...loaded.incidents]).toEqual([[anIncident(7).id, anIncident(7)]]);
    });

    it('includes what is still open of the loaded cases', async () => {
      await given(stores, {
        cases: [aCase(1)],
        dispatches: [aDispatch(1), aDispatch(1, { occurrence: 2, state: 'answered' })],
        workItems: [aWorkItem(1), aWorkItem(1, { id: uuid(9, 4), item: 'birth-registration.0', status: 'done' })],
        incidents: [anIncident(1), anIncident(1, { id: uuid(9, 5), key: 'former', status: 'resolved' })],
      });

      const loaded = await found(stores, { caseIds: [uuid(1)] });

      expect([...loaded.dispatches.keys()]).toEqual([aDispatch(1).key]);
      expect([...loaded.workItems.keys()]).toEqual([aWorkItem(1).id]);
      expect([...loaded.incidents.keys()]).toEqual([anIncident(1).id]);
    });

    it('leaves out ids that are none, instead of failing for all', async () => {
      await given(stores, { cases: [aCase(1)] });

      const loaded = await found(stores, {
        caseIds: ['forged', uuid(1)],
        workItemIds: ['x'],
        incidentIds: ['y'],
        dispatchKeys: ['z'],
      });

      expect([...loaded.cases.keys()]).toEqual([uuid(1)]);
    });

    it('names the answers that were given before, to requests and to messages', async () => {
      const answer = {
        agency: 'merit',
        messageId: 'm-1',
        position: 3,
        dispatchKey: 'k',
        kind: 'accepted',
        verdict: 'late',
      } as const;
      await given(stores, { idempotency: [anAnsweredRequest('key-1')], inboxAnswers: [answer] });

      const { scope } = anAnsweredRequest('key-1');
      const loaded = await found(stores, {
        idempotency: [
          { scope, key: 'key-1' },
          { scope: 'person:other', key: 'key-1' },
        ],
        messages: [
          { agency: 'merit', messageId: 'm-1' },
          { agency: 'residence', messageId: 'm-1' },
        ],
      });

      expect(loaded.idempotency).toEqual([anAnsweredRequest('key-1')]);
      expect(loaded.inboxAnswers).toEqual([answer]);
    });

    it('finds people again by their token, with their keys, and the keys of the people of loaded cases', async () => {
      const [child, mother, stranger] = [uuid(1, 2), uuid(2, 2), uuid(3, 2)];
      await given(stores, {
        cases: [aCase(1, { persons: { child } })],
        persons: [{ ref: child }, { ref: mother, token: 'token-mother' }, { ref: stranger, token: 'token-stranger' }],
        personKeys: [aPersonKey(1, child), aPersonKey(2, mother), aPersonKey(3, stranger)],
      });

      const loaded = await found(stores, { caseIds: [uuid(1)], personTokens: ['token-mother', 'token-nobody'] });

      expect(loaded.persons).toEqual([{ ref: mother, token: 'token-mother' }]);
      expect(loaded.personKeys).toEqual([aPersonKey(1, child), aPersonKey(2, mother)]);
    });

    it('holds only assignments that are in force by the legal clock', async () => {
      const role = { subject: 'lan', role: 'desk-officer', office: 'one-stop.07210' };
      const { realNow } = await found(stores, {});
      const tomorrow = plusMs(realNow, 86_400_000);
      await stores.assign({ ...role, validFrom: RECEIVED_AT, validTo: tomorrow });
      await stores.assign({ ...role, subject: 'minh', validFrom: RECEIVED_AT });

      const today = await found(stores, { actors: ['lan'] });
      await stores.shiftLegalClock(2 * 86_400_000);
      const afterwards = await found(stores, { actors: ['lan', 'minh'] });

      expect(today.assignments).toEqual([role]);
      expect(afterwards.assignments).toEqual([{ ...role, subject: 'minh' }]);
    });

    it('holds a substitution only while the other holds the role, and in its window', async () => {
      const role = { role: 'signing-officer', agency: 'civil-status', office: 'civil-status.07210' };
      const { realNow } = await found(stores, {});
      const tomorrow = plusMs(realNow, 86_400_000);
      const nextWeek = plusMs(realNow, 7 * 86_400_000);
      await stores.assign({ ...role, subject: 'lan', validFrom: RECEIVED_AT, validTo: tomorrow });
      const acting = { ...role, subject: 'minh', onBehalfOf: 'lan' };
      await stores.assign({ ...acting, validFrom: RECEIVED_AT, validTo: nextWeek });
      await stores.assign({ ...acting, subject: 'hoa', validFrom: RECEIVED_AT, validTo: plusMs(realNow, -1) });

      const today = await found(stores, { actors: ['minh', 'hoa'] });
      await stores.shiftLegalClock(2 * 86_400_000);
      const afterwards = await found(stores, { actors: ['minh', 'hoa'] });

      expect(today.assignments).toEqual([acting]);
      expect(afterwards.assignments).toEqual([]);
    });

    it('tells as which person a case knows the actors, and those in whose place they act', async () => {
      const role = { role: 'agency-officer', agency: 'civil-status', office: 'civil-status.07210' };
      await given(stores, { persons: [{ ref: uuid(1, 2), token: 'token-lan' }] });
      await stores.assign({ ...role, subject: 'lan', validFrom: RECEIVED_AT });
      const validTo = plusMs((await found(stores, {})).realNow, 86_400_000);
      await stores.assign({ ...role, subject: 'minh', onBehalfOf: 'lan', validFrom: RECEIVED_AT, validTo });
      await stores.identify('lan', 'token-lan');
      await stores.identify('minh', 'token-minh');

      const loaded = await found(stores, { actors: ['minh'] });

      expect(Object.fromEntries(loaded.officerTokens)).toEqual({ lan: 'token-lan', minh: 'token-minh' });
      expect(loaded.persons).toEqual([{ ref: uuid(1, 2), token: 'token-lan' }]);
    });

    it('tells the legal time as unshifted time plus the offset', async () => {
      const offsetMs = 40 * 86_400_000;
      await stores.shiftLegalClock(offsetMs);

      const { realNow, legalNow } = await found(stores, {});

      expect(instant(realNow)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Math.abs(msOf(legalNow) - msOf(realNow) - offsetMs)).toBeLessThanOrEqual(5);
      expect((await stores.outbox.legalNow()) >= legalNow).toBe(true);
    });
  });

  describe(`the case codes of ${name}`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('are numbered for each unit from 1, in blocks', async () => {
      const first = await found(stores, { codes: { 'H05.01': 3, 'H05.02': 1 } });
      const second = await found(stores, { codes: { 'H05.01': 2 } });

      expect(first.codes).toEqual({ 'H05.01': 1, 'H05.02': 1 });
      expect(second.codes).toEqual({ 'H05.01': 4 });
    });

    it('begin again with each legal day', async () => {
      const { legalNow } = await found(stores, { codes: { 'H05.01': 3 } });

      await stores.shiftLegalClock(86_400_000);
      const next = await found(stores, { codes: { 'H05.01': 1 } });

      expect(localDateOf(next.legalNow) > localDateOf(legalNow)).toBe(true);
      expect(next.codes).toEqual({ 'H05.01': 1 });
    });

    it('have neither gaps nor doubles when many batches take them at once', async () => {
      const sizes = Array.from({ length: 40 }, (_, index) => (index % 4) + 1);

      const blocks = await Promise.all(
        sizes.map(async (size) => {
          const { codes } = await found(stores, { codes: { 'H05.01': size, 'H05.02': 1 } });
          return Array.from({ length: size }, (_, index) => (codes['H05.01'] ?? 0) + index);
        }),
      );

      const all = blocks.flat().toSorted((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    });
  });

  describe(`batches of ${name} on the same case`, () => {
    it('run one after the other, each seeing what the one before wrote', async () => {
      const stores = await open();
      await given(stores, {
        cases: [aCase(1, { state: aState({ seq: 0 }) }), aCase(2, { state: aState({ seq: 0 }) })],
      });

      const increments = Array.from({ length: 30 }, (_, index) =>
        stores.store.runBatch(
          needs({ caseIds: index % 2 === 0 ? [uuid(1), uuid(2)] : [uuid(2), uuid(1)] }),
          ({ cases }) => {
            const next = [...cases.values()].map((row) => ({
              ...row,
              state: { ...row.state, seq: row.state.seq + 1 },
            }));
            return { writes: writes({ cases: next }), value: undefined };
          },
        ),
      );
      await Promise.all(increments);

      expect((await stores.rows('cases')).map(({ state }) => state.seq)).toEqual([30, 30]);
    });
  });
}
