/**
 * Goal: keys in a key service of its own: what needs it while it is away is asked for again and nothing is lost; a rotation under load
 * disturbs nobody, and afterwards what an old backup holds cannot be opened (I9).
 * Method: the product over a Transit engine that can go away, and a second API process that remembers no key yet.
 */
import { until } from '../../demo/product.js';
import { destroyVersionsBefore } from '../../src/adapters/postgres/destroy-versions.js';
import { boundKey } from '../../src/adapters/cipher/bound-key.js';
import { LIVING_KEYS } from '../../src/adapters/postgres/entities/key-tables.js';
import { keysByVersion } from '../../src/adapters/postgres/rewrap-keys.js';
import type { PersonKeyRecord } from '../../src/engine/ports/records.js';
import { InvariantBroken } from '../../src/kernel/values/assert.js';
import { caseWith, eventsOf, letOfficersDecide, startCase } from '../support/cases.js';
import { keepDraft, wholeDraft } from '../support/drafts.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { startSecondApi } from '../support/second-api.js';
import type { SecondApi } from '../support/second-api.js';
import { startTransitServer, type TransitServer } from '../support/transit-server.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
const LOAD = 24;
const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ để nộp ở nơi khác.' };

let server: TransitServer;
let product: TestProduct;
let other: SecondApi;
let desk: Caller;
let deskThere: Caller;
let code: string;

beforeAll(async () => {
  server = await startTransitServer('lienthong-data-keys', 'lienthong-person-tokens');
  product = await startTestProduct({ KEY_STORE: 'vault', VAULT_ADDR: server.url, VAULT_TOKEN: server.token });
  other = await startSecondApi(product);
  desk = await product.as('desk-officer');
  deskThere = await product.as('desk-officer', other.url);
  ({ code } = await startCase(desk, births.next().value));
  await caseWith(desk, code, 'completed');
}, 60_000);

afterAll(async () => {
  await other.stop();
  await product.stop();
  await server.stop();
}, 60_000);

function expectToBeAskedAgain(answer: Answer): void {
  expect(answer).toMatchObject({ status: 503, body: { code: 'keys-unavailable' } });
  expect(answer.headers.get('retry-after')).toBe('5');
}

async function readyz(): Promise<unknown> {
  return (await fetch(`${other.url}/readyz`)).json();
}

describe('a key service', () => {
  it('is asked once for a page, and not again for what is open', async () => {
    server.calls();
    await deskThere.get(`/cases/${code}`);
    await deskThere.get(`/cases/${code}`);

    expect(server.calls().filter((call) => call.startsWith('decrypt'))).toHaveLength(1);
  });

  it('that is away is told to whoever needs it, and a request that is sent again is done once', async () => {
    await letOfficersDecide(product);
    const started = await startCase(desk, births.next().value);
    const draft = await keepDraft(desk, wholeDraft());
    const request = { 'idempotency-key': 'once-only-0001' };
    const withdraw = () => deskThere.post(`/cases/${started.code}/commands/withdraw`, { reason: REASON }, request);
    server.setAway(true);
    try {
      expectToBeAskedAgain(await deskThere.get(`/cases/${started.code}`));
      expectToBeAskedAgain(await deskThere.get(`/drafts/${draft.id}`));
      expectToBeAskedAgain(await withdraw());
      expect(await readyz()).toEqual({ status: 'degraded', missing: ['key service'] });
      // What is open already, what needs no key, and what takes one of the new keys that are at hand goes on.
      expect((await deskThere.get(`/cases/${code}`)).status).toBe(200);
      expect((await deskThere.get('/cases')).status).toBe(200);
      await startCase(deskThere, births.next().value);
    } finally {
      server.setAway(false);
    }
    const answers = [await withdraw(), await withdraw()];

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect((await eventsOf(desk, started.code)).filter((type) => type === 'case-withdrawn')).toHaveLength(1);
    expect((await deskThere.get(`/cases/${started.code}`)).status).toBe(200);
    expect((await deskThere.get(`/drafts/${draft.id}`)).status).toBe(200);
  });
});

describe('a rotation', () => {
  it('under load disturbs nobody; then the old version can be destroyed, and a backup of before tells nothing', async () => {
    const backup = await product.query<PersonKeyRecord>(LIVING_KEYS);
    const load = runLoad();
    const newest = await product.runtime.keys.rotate();
    const codes = await load;
    // Nothing that a product tells of itself says so: it is looked for again and again.
    await until('all keys are wrapped anew', async () => {
      const byVersion = await keysByVersion(product.query);
      return [...byVersion.keys()].every((version) => version === newest) ? true : undefined;
    });

    expect(await destroyVersionsBefore(product.runtime.enginePool, product.runtime.keys, newest)).toEqual(new Map());

    for (const each of [code, ...codes]) expect((await deskThere.get(`/cases/${each}`)).status).toBe(200);
    const [old] = backup;
    expect(old?.kek).toBe(newest - 1);
    await expect(product.runtime.keys.open(backup.map(boundKey))).rejects.toBeInstanceOf(InvariantBroken);
  }, 60_000);

  it('destroys nothing while a key is still wrapped by the version, and says how many', async () => {
    const [first] = await product.query<PersonKeyRecord>(LIVING_KEYS);
    const { runtime } = product;

    const inUse = await destroyVersionsBefore(runtime.enginePool, runtime.keys, Number(first?.kek) + 1);

    expect([...inUse.keys()]).toEqual([first?.kek]);
    expect((await deskThere.get(`/cases/${code}`)).status).toBe(200);
  });

  it('leaves no way for a process that slept to store what nobody can open', async () => {
    const late = product.query(
      `insert into person_keys (id, person, retention_class, wrapped, kek)
       values (gen_random_uuid(), gen_random_uuid(), 'late', '\\x00', 1)`,
    );

    await expect(late).rejects.toMatchObject({ constraint: 'kek_not_destroyed' });
  });
});

describe('a key service that hangs', () => {
  it('holds up three who need it, and then nobody: they are told at once, and the process says so', async () => {
    await letOfficersDecide(product);
    const started = [];
    for (let count = 1; count <= 4; count += 1) started.push((await startCase(desk, births.next().value)).code);
    const look = (each: string | undefined) => deskThere.get(`/cases/${each}`);
    server.setHanging(true);
    try {
      for (const answer of await Promise.all(started.slice(0, 3).map(look))) expectToBeAskedAgain(answer);

      expectToBeAskedAgain(await look(started[3]));
      expect(await (await fetch(`${other.url}/metrics`)).text()).toMatch(/^lienthong_key_breaker_open 1$/m);
      expect(await readyz()).toEqual({ status: 'degraded', missing: ['key service'] });
      expect((await deskThere.get('/cases')).status).toBe(200);
    } finally {
      server.setHanging(false);
    }
  });
});

/** Cases that are started and read by both processes at the same time. */
async function runLoad(): Promise<readonly string[]> {
  const started = Array.from({ length: LOAD }, async (_, index) => {
    const [one, another] = index % 2 === 0 ? [desk, deskThere] : [deskThere, desk];
    const { code: each } = await startCase(one, births.next().value);
    expect((await another.get(`/cases/${each}`)).status).toBe(200);
    return each;
  });
  return Promise.all(started);
}
