import { aCase, aDispatch, anEvent, aPart, aPersonKey, uuid } from './stored-records.js';
import { found, given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

/** What every case store finds of what was reported and issued before. */
export function itLoadsEditions(name: string, open: OpenStores): void {
  describe(`what a batch of ${name} finds of what was told before`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('includes what was reported of a case, answered or not, where that is asked for', async () => {
      const report = { step: 'status', operation: 'report-status', agency: 'national-portal' } as const;
      await given(stores, {
        cases: [aCase(1), aCase(2)],
        dispatches: [
          aDispatch(1, { ...report, state: 'answered' }),
          aDispatch(1, { state: 'answered' }),
          aDispatch(2, { ...report, state: 'answered' }),
        ],
      });

      const loaded = await found(stores, { caseIds: [uuid(1), uuid(2)], reportsOf: [uuid(1)] });

      expect([...loaded.dispatches.keys()]).toEqual([aDispatch(1, report).key]);
    });

    it('includes every paper of a case and what was said of it, where that is asked for', async () => {
      const issued = {
        type: 'x',
        issuer: 'UBND',
        issuedOn: '2026-11-24',
        digest: 'ab'.repeat(32),
        source: 'agency',
      } as const;
      const papers = [1, 2].map((number) => ({
        ...issued,
        id: uuid(number, 6),
        caseId: uuid(number),
        step: 'birth-registration',
        number: `${number}/2026`,
      }));
      const said = { ...aPart(1, 2, uuid(1, 2)), part: 'result.birth-registration' };
      await given(stores, {
        cases: [aCase(1), aCase(2)],
        events: [anEvent(1, 1), anEvent(1, 2)],
        persons: [{ ref: uuid(1, 2) }],
        personKeys: [aPersonKey(1, uuid(1, 2)), { ...aPersonKey(2, uuid(1, 2)), retentionClass: 'other' }],
        parts: [said, aPart(1, 1, uuid(1, 2))],
        documents: papers,
      });

      const loaded = await found(stores, { caseIds: [uuid(1), uuid(2)], editionsOf: [uuid(1)] });

      expect(loaded.papers).toEqual([papers[0]]);
      expect(loaded.results).toEqual([said]);
    });
  });
}
