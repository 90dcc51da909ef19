import { instant, plusMs } from '../../src/kernel/values/time.js';
import { InMemoryCaseStore } from '../simulation/ports/in-memory-case-store.js';
import { InMemoryOutboxStore } from '../simulation/ports/in-memory-outbox-store.js';
import { InMemoryTables } from '../simulation/ports/in-memory-tables.js';
import { itLoadsEditions } from './case-editions.contract.js';
import { itLoadsCases } from './case-loading.contract.js';
import { itStoresCases } from './case-store.contract.js';
import { itFindsOutdatedDates } from './outdated-dates.contract.js';
import { itKeepsOfficesOpen } from './open-offices.contract.js';
import { itOpensClaims } from './dispatch-bodies.contract.js';
import { itControlsDispatches } from './dispatch-control.contract.js';
import { itCarriesTheOutbox } from './outbox-store.contract.js';
import { aCase, uuid } from './stored-records.js';
import { found, given, type StoresUnderTest } from './stores-under-test.js';

const NOW = instant('2026-11-24T03:00:00.000Z');

async function openStores(): Promise<StoresUnderTest> {
  let offsetMs = 0;
  const state = new InMemoryTables();
  const clock = { realNow: () => NOW, legalNow: () => plusMs(NOW, offsetMs) };
  return {
    store: new InMemoryCaseStore(state, clock),
    outbox: new InMemoryOutboxStore(state, clock),
    outboxWith: (rates) => new InMemoryOutboxStore(state, clock, rates),
    rows: async (name) => state.tables[name].where(() => true),
    assign: async (assignment) => {
      state.assignments.push(assignment);
    },
    identify: async (subject, token) => {
      state.officerTokens.set(subject, token);
    },
    closeOffice: async (code, at) => {
      state.closings.set(code, at);
    },
    shiftLegalClock: async (ms) => {
      offsetMs = ms;
    },
  };
}

itStoresCases('the store in memory', openStores);
itLoadsCases('the store in memory', openStores);
itLoadsEditions('the store in memory', openStores);
itKeepsOfficesOpen('the store in memory', openStores);
itCarriesTheOutbox('the store in memory', openStores);
itOpensClaims('the store in memory', openStores);
itControlsDispatches('the store in memory', openStores);
itFindsOutdatedDates('the store in memory', openStores);

describe('a record of the store in memory', () => {
  it('cannot be changed by who wrote it or read it', async () => {
    const stores = await openStores();
    const persons = { child: uuid(1, 2) };
    await given(stores, { cases: [aCase(1, { persons })] });

    const { cases } = await found(stores, { caseIds: [uuid(1)] });
    const read = cases.get(uuid(1));

    expect(Object.isFrozen(persons)).toBe(true);
    expect(Object.isFrozen(read)).toBe(true);
    expect(Object.isFrozen(read?.state.chart.context)).toBe(true);
  });
});
