import type { AttachmentRecord } from '../../src/engine/ports/attachments.js';
import { aCase, aDispatch, anAttachment, aPart, aPersonKey, uuid } from './stored-records.js';
import { given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

const LEASE_MS = 60_000;
const NO_LEASE = 0;

/** What every outbox store gives to whoever builds the bodies of dispatches. */
export function itOpensClaims(name: string, open: OpenStores): void {
  describe(`an open claim in ${name}`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('gives a body what it is built from, and has its lease renewed', async () => {
      const [child, mother] = [uuid(1, 2), uuid(2, 2)];
      await given(stores, {
        cases: [aCase(1, { persons: { child, mother } }), aCase(2)],
        parts: [aPart(1, 2, child), aPart(1, 1, mother), aPart(1, 1, child)],
        personKeys: [aPersonKey(1, child), aPersonKey(2, mother), aPersonKey(3, uuid(3, 2))],
        dispatches: [aDispatch(1), aDispatch(2), aDispatch(2, { occurrence: 2, state: 'answered' })],
      });
      await stores.outbox.claimPending(10, NO_LEASE);

      const claims = [aDispatch(1).key, aDispatch(2, { occurrence: 2 }).key, 'unknown'].map((key) => ({
        key,
        fence: 1,
      }));
      const { work, keys } = await stores.outbox.openClaims(claims, LEASE_MS);

      expect(work.map(({ dispatch }) => dispatch.key)).toEqual([aDispatch(1).key]);
      expect(work[0]?.dispatch).toMatchObject({ state: 'carried', fence: 1, attempts: 0 });
      const { code, state } = aCase(1);
      const { procedure, version, receivedAt, chart } = state;
      const facts = { ...chart.context.facts };
      expect(work[0]?.case).toEqual({ code, procedure, version, receivedAt, facts, attachments: [] });
      expect(work[0]?.parts).toEqual([aPart(1, 1, child), aPart(1, 1, mother), aPart(1, 2, child)]);
      expect(keys).toEqual([aPersonKey(1, child), aPersonKey(2, mother)]);
      const carriedAgain = await stores.outbox.claimPending(10, LEASE_MS);
      expect(carriedAgain.map(({ key }) => key)).toEqual([aDispatch(2).key]);
    });

    it('says of the files of its case what they are recognised by, in the order in which they came', async () => {
      const [first, later] = [anAttachment(1, { seq: 1, kind: 'birth-notification' }), anAttachment(2, { seq: 3 })];
      await given(stores, {
        cases: [aCase(1), aCase(2)],
        attachments: [later, first, anAttachment(3, { seq: 1, caseNumber: 2 })],
        dispatches: [aDispatch(1), aDispatch(1, { step: 'status', operation: 'report-status' })],
      });
      const claims = await stores.outbox.claimPending(10, LEASE_MS);

      const { work } = await stores.outbox.openClaims(claims, LEASE_MS);

      const toldTo = (operation: string) =>
        work.find(({ dispatch }) => dispatch.operation === operation)?.case.attachments;
      const of = ({ digest, bytes, mediaType }: AttachmentRecord) => ({ digest, bytes, mediaType });
      expect(toldTo('perform')).toEqual([
        { ...of(first), kind: 'birth-notification', seq: 1 },
        { ...of(later), seq: 3 },
      ]);
      expect(toldTo('report-status')).toEqual([]);
    });

    it('gives a notice the applicant’s part of the application, and a status report none', async () => {
      const [child, applicant] = [uuid(1, 2), uuid(2, 2)];
      await given(stores, {
        cases: [aCase(1, { persons: { child, applicant } })],
        parts: [aPart(1, 1, child), aPart(1, 2, applicant), { ...aPart(1, 2, applicant), part: 'result.some-step' }],
        personKeys: [aPersonKey(1, child), aPersonKey(2, applicant)],
        dispatches: [
          aDispatch(1, { step: 'notice', operation: 'notify' }),
          aDispatch(1, { step: 'status', operation: 'report-status' }),
        ],
      });
      const claims = await stores.outbox.claimPending(10, LEASE_MS);

      const { work, keys } = await stores.outbox.openClaims(claims, LEASE_MS);

      const partsOf = (operation: string) => work.find(({ dispatch }) => dispatch.operation === operation)?.parts;
      expect(partsOf('notify')).toEqual([aPart(1, 2, applicant)]);
      expect(partsOf('report-status')).toEqual([]);
      expect(keys).toEqual([aPersonKey(2, applicant)]);
    });

    it('gives a message that a step goes on elsewhere the facts, and opens nothing that anybody told', async () => {
      const child = uuid(1, 2);
      await given(stores, {
        cases: [aCase(1, { persons: { child } })],
        parts: [aPart(1, 1, child)],
        personKeys: [aPersonKey(1, child)],
        dispatches: [aDispatch(1, { operation: 'pass-on' })],
      });
      const claims = await stores.outbox.claimPending(10, LEASE_MS);

      const { work, keys } = await stores.outbox.openClaims(claims, LEASE_MS);

      const { facts } = aCase(1).state.chart.context;
      expect([work, keys]).toMatchObject([[{ case: { facts, attachments: [] }, parts: [] }], []]);
      expect(Object.keys(facts)).not.toEqual([]);
    });

    it('gives the dossier that the portal shows to its owner the applicant’s part', async () => {
      const applicant = uuid(2, 2);
      await given(stores, {
        cases: [aCase(1, { persons: { applicant } })],
        parts: [aPart(1, 2, applicant)],
        personKeys: [aPersonKey(2, applicant)],
        dispatches: [aDispatch(1, { step: 'status', operation: 'report-status', params: { message: 'dossier' } })],
      });
      const claims = await stores.outbox.claimPending(10, LEASE_MS);

      const { work } = await stores.outbox.openClaims(claims, LEASE_MS);

      expect(work.map(({ parts }) => parts)).toEqual([[aPart(1, 2, applicant)]]);
    });
  });

  describe(`the reports of a case in ${name}`, () => {
    it('go one after the other, and hold up no other case', async () => {
      const stores = await open();
      const report = { step: 'status', operation: 'report-status' } as const;
      const [first, second] = [aDispatch(1, report), aDispatch(1, { ...report, occurrence: 2 })];
      const ofAnother = aDispatch(2, { ...report, occurrence: 7 });
      await given(stores, { cases: [aCase(1), aCase(2)], dispatches: [second, first, ofAnother] });

      const claimed = await stores.outbox.claimPending(10, LEASE_MS);
      const whileUnderWay = await stores.outbox.claimPending(10, LEASE_MS);
      await given(stores, { dispatches: [{ ...first, state: 'answered', fence: 1 }] });
      const afterwards = await stores.outbox.claimPending(10, LEASE_MS);

      expect(claimed.map(({ key }) => key).toSorted()).toEqual([first.key, ofAnother.key].toSorted());
      expect(whileUnderWay).toEqual([]);
      expect(afterwards.map(({ key }) => key)).toEqual([second.key]);
    });
  });
}
