import { BatchFailed } from '../../src/engine/ports/case-store.port.js';
import {
  aCase,
  aDispatch,
  aHolderChange,
  anAnsweredRequest,
  anEvent,
  anIncident,
  aPart,
  aPersonKey,
  aState,
  aTimer,
  aWorkItem,
  DUE_AT,
  needs,
  RECEIVED_AT,
  uuid,
  writes,
} from './stored-records.js';
import { found, given, type OpenStores, type StoresUnderTest } from './stores-under-test.js';

/** What every case store promises. */
export function itStoresCases(name: string, open: OpenStores): void {
  describe(`a batch of ${name}`, () => {
    let stores: StoresUnderTest;
    beforeEach(async () => {
      stores = await open();
    });

    it('writes every kind of record and gives back what its work computed', async () => {
      const person = uuid(1, 2);
      const records = writes({
        cases: [aCase(1, { persons: { child: person } })],
        steps: [
          {
            caseId: uuid(1),
            step: 'residence',
            agency: 'residence',
            office: 'residence.07210',
            status: 'waiting',
            late: false,
          },
        ],
        events: [anEvent(1, 1)],
        parts: [aPart(1, 1, person)],
        persons: [{ ref: person, token: 'token-1' }],
        personKeys: [aPersonKey(1, person)],
        dispatches: [aDispatch(1, { params: { decision: 'approve', notices: [{ template: 'lời "nhắc"' }] } })],
        timers: [aTimer(1)],
        workItems: [aWorkItem(1)],
        holderChanges: [
          aHolderChange(1, { change: 'assign', person, keyId: uuid(1, 3), ciphertext: Uint8Array.of(0, 255) }),
        ],
        incidents: [anIncident(1)],
        documents: [
          {
            id: uuid(1, 6),
            caseId: uuid(1),
            step: 'birth-registration',
            type: 'birth-certificate',
            number: '12/2026',
            issuer: 'UBND xã Ước Lễ',
            issuedOn: '2026-11-24',
            digest: 'cd'.repeat(32),
            source: 'agency',
          },
        ],
        scopes: [
          {
            caseId: uuid(1),
            office: 'one-stop.07210',
            relation: 'intake',
            since: RECEIVED_AT,
            receivedAt: RECEIVED_AT,
          },
        ],
        inboxMessages: [
          {
            agency: 'civil-status',
            messageId: 'm-1',
            receivedAt: RECEIVED_AT,
            keyId: 'k-1',
          },
        ],
        inboxAnswers: [
          {
            agency: 'civil-status',
            messageId: 'm-1',
            position: 0,
            dispatchKey: aDispatch(1).key,
            kind: 'accepted',
            verdict: 'applied',
            content: Uint8Array.from([0, 255]),
            contentKeys: [uuid(1, 3)],
          },
        ],
        refusals: [
          {
            id: uuid(1, 7),
            caseId: uuid(1),
            seq: 1,
            at: RECEIVED_AT,
            command: 'withdraw',
            code: 'forbidden',
            actor: 'person:x',
          },
        ],
        idempotency: [anAnsweredRequest('key-1')],
      });

      const value = await stores.store.runBatch(needs(), () => ({ writes: records, value: 'computed' }));

      expect(value).toBe('computed');
      expect(await stores.rows('cases')).toEqual(records.cases);
      expect(await stores.rows('steps')).toEqual(records.steps);
      expect(await stores.rows('events')).toEqual(records.events);
      expect(await stores.rows('parts')).toEqual(records.parts);
      expect(await stores.rows('persons')).toEqual(records.persons);
      expect(await stores.rows('personKeys')).toEqual(records.personKeys);
      expect(await stores.rows('dispatches')).toEqual(records.dispatches);
      expect(await stores.rows('timers')).toEqual(records.timers);
      expect(await stores.rows('workItems')).toEqual(records.workItems);
      expect(await stores.rows('holderChanges')).toEqual(records.holderChanges);
      expect(await stores.rows('incidents')).toEqual(records.incidents);
      expect(await stores.rows('documents')).toEqual(records.documents);
      expect(await stores.rows('scopes')).toEqual(records.scopes);
      expect(await stores.rows('inboxMessages')).toEqual(records.inboxMessages);
      expect(await stores.rows('inboxAnswers')).toEqual(records.inboxAnswers);
      expect(await stores.rows('refusals')).toEqual(records.refusals);
      expect(await stores.rows('idempotency')).toEqual(records.idempotency);
    });

    it('replaces a record whose key is known, also with absent fields', async () => {
      await given(stores, {
        cases: [aCase(1)],
        workItems: [aWorkItem(1, { status: 'claimed', holder: 'person:lan' })],
      });

      const state = aState({ seq: 2, status: 'completed' });
      await given(stores, { cases: [aCase(1, { state })], workItems: [aWorkItem(1, { dueAt: undefined })] });

      expect(await stores.rows('cases')).toEqual([aCase(1, { state })]);
      expect(await stores.rows('workItems')).toEqual([aWorkItem(1, { dueAt: undefined })]);
    });

    it('keeps the first entry of what says since when or is evidence', async () => {
      const scope = {
        caseId: uuid(1),
        office: 'one-stop.07210',
        relation: 'intake',
        since: RECEIVED_AT,
        receivedAt: RECEIVED_AT,
      } as const;
      const message = {
        agency: 'residence',
        messageId: 'm-1',
        receivedAt: RECEIVED_AT,
        keyId: 'k',
      };
      await given(stores, { scopes: [scope], inboxMessages: [message] });

      await given(stores, {
        scopes: [{ ...scope, since: DUE_AT }],
        inboxMessages: [{ ...message, keyId: 'another' }],
      });

      expect(await stores.rows('scopes')).toEqual([scope]);
      expect(await stores.rows('inboxMessages')).toEqual([message]);
    });

    it('writes nothing when its work throws, and passes the error on', async () => {
      const broken = new Error('the chart is broken');
      const run = stores.store.runBatch(needs({ codes: { 'H05.01': 2 } }), () => {
        throw broken;
      });

      await expect(run).rejects.toBe(broken);
      const { codes } = await found(stores, { codes: { 'H05.01': 1 } });
      expect(codes).toEqual({ 'H05.01': 1 });
    });

    it('writes nothing when one record breaks a promise', async () => {
      await given(stores, { events: [anEvent(1, 1)] });

      const run = given(stores, { cases: [aCase(2)], persons: [{ ref: uuid(2, 2) }], events: [anEvent(1, 1)] });

      await expect(run).rejects.toThrow(BatchFailed);
      expect(await stores.rows('cases')).toEqual([]);
      expect(await stores.rows('persons')).toEqual([]);
    });

    it('is not to be tried again after a promise was broken that no other batch can mend', async () => {
      await given(stores, {
        cases: [aCase(1)],
        workItems: [aWorkItem(1)],
        incidents: [anIncident(1)],
        events: [anEvent(1, 1)],
      });

      const offenders = [
        { cases: [aCase(2, { code: aCase(1).code })] },
        { workItems: [aWorkItem(1, { id: uuid(2, 4) })] },
        { incidents: [anIncident(1, { id: uuid(2, 5) })] },
        { events: [anEvent(1, 1)] },
        { dispatches: [aDispatch(1, { state: 'carried' })] },
        { timers: [aTimer(1), aTimer(1)] },
      ];
      for (const offender of offenders)
        await expect(given(stores, offender)).rejects.toMatchObject({ retryable: false });
    });

    it('may be tried again when another batch was first with the same request, message, receipt, person or key', async () => {
      const answer = {
        agency: 'merit',
        messageId: 'm',
        position: 0,
        dispatchKey: 'k',
        kind: 'accepted',
        verdict: 'unknown',
      } as const;
      const first = {
        idempotency: [anAnsweredRequest('key-1')],
        inboxAnswers: [answer],
        receipts: [{ office: 'one-stop.07210', receipt: '0000123', caseId: uuid(1) }],
        persons: [{ ref: uuid(1, 2), token: 'token-1' }],
        personKeys: [aPersonKey(1, uuid(1, 2))],
      };
      await given(stores, first);

      const late = [
        { idempotency: first.idempotency },
        { inboxAnswers: first.inboxAnswers },
        { receipts: [{ office: 'one-stop.07210', receipt: '0000123', caseId: uuid(2) }] },
        { persons: [{ ref: uuid(2, 2), token: 'token-1' }] },
        { personKeys: [{ ...aPersonKey(2, uuid(1, 2)) }] },
      ];
      for (const records of late) await expect(given(stores, records)).rejects.toMatchObject({ retryable: true });
    });

    it('lets an incident be opened again once the former one of its key is resolved', async () => {
      await given(stores, { incidents: [anIncident(1, { status: 'resolved', resolvedAt: RECEIVED_AT })] });

      await given(stores, { incidents: [anIncident(1, { id: uuid(2, 5) })] });

      expect(await stores.rows('incidents')).toHaveLength(2);
    });
  });
}
