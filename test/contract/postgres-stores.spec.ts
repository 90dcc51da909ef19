import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { itLoadsEditions } from './case-editions.contract.js';
import { itLoadsCases } from './case-loading.contract.js';
import { itStoresCases } from './case-store.contract.js';
import { itFindsOutdatedDates } from './outdated-dates.contract.js';
import { itKeepsOfficesOpen } from './open-offices.contract.js';
import { itOpensClaims } from './dispatch-bodies.contract.js';
import { itControlsDispatches } from './dispatch-control.contract.js';
import { itCarriesTheOutbox } from './outbox-store.contract.js';
import { openPostgresStores, type PostgresStores } from './postgres-stores.js';

let postgres: TestPostgres;
const opened: PostgresStores[] = [];
beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stores) => stores.close()));
});
// Each test had a database of its own, and a busy disk writes all of them at the end.
afterAll(async () => {
  await postgres.stop();
}, 120_000);

async function openStores(): Promise<PostgresStores> {
  const stores = await openPostgresStores(postgres);
  opened.push(stores);
  return stores;
}

itStoresCases('PostgreSQL', openStores);
itLoadsCases('PostgreSQL', openStores);
itLoadsEditions('PostgreSQL', openStores);
itKeepsOfficesOpen('PostgreSQL', openStores);
itCarriesTheOutbox('PostgreSQL', openStores);
itOpensClaims('PostgreSQL', openStores);
itControlsDispatches('PostgreSQL', openStores);
itFindsOutdatedDates('PostgreSQL', openStores);
