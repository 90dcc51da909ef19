/**
 * How often one may guess at a case: by code and by client, over all processes; what does not count; and what guessing leaves behind.
 *
 * Each test is a client of its own, so that none uses up the attempts of another.
 */
import { sampleBody, startCase } from '../support/cases.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { startSecondApi } from '../support/second-api.js';
import type { SecondApi } from '../support/second-api.js';
import { trackingClients } from '../support/tracking.js';

/** Of the applicant of every sample: 0987654321. */
const PROOF = '4321';
const UNKNOWN = 'H05.01-200101-9999';

let product: TestProduct;
let other: SecondApi;
let aClient: ReturnType<typeof trackingClients>;

beforeAll(async () => {
  product = await startTestProduct({ TRUSTED_PROXIES: 'loopback' });
  other = await startSecondApi(product);
  aClient = trackingClients(() => product.url);
}, 60_000);

afterAll(async () => {
  await other.stop();
  await product.stop();
});

async function aCase(sample = 'straightforward') {
  return await startCase(await product.as('desk-officer'), sampleBody('interlinked-birth', sample));
}

/** Attempts at one code, each by another client, at both processes in turn. */
async function guess(code: string, times: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let attempt = 1; attempt <= times; attempt += 1) {
    statuses.push((await aClient()(code, '0000', attempt % 2 === 0 ? product.url : other.url)).status);
  }
  return statuses;
}

describe('a wrong proof', () => {
  it('is not tried a sixth time for one code within the hour, whichever process and client asks', async () => {
    const { code } = await aCase('relation-not-kin');
    expect(await guess(code, 5)).toEqual([404, 404, 404, 404, 404]);

    const sixth = await aClient()(code, PROOF);

    expect(sixth).toMatchObject({ status: 429, body: { code: 'tracking-code-locked' } });
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(3_500);
    await product.query('update tracking_attempts set window_ends_at = window_ends_at - interval $$1 hour$$');
    expect(await aClient()(code, PROOF)).toMatchObject({ status: 200 });
  });

  it('locks a code without accusing the family that reads so, and says in how many minutes to come back', async () => {
    const { code } = await aCase('relation-not-kin');
    await guess(code, 5);

    const { body } = await aClient()(code, PROOF);

    expect(body).toMatchObject({
      title: 'Mã hồ sơ này đang tạm khóa tra cứu',
      detail: expect.stringMatching(/có thể do người khác.* sau (59|60) phút, hoặc gọi/),
    });
  });

  it('is not tried a sixth time either when all are sent at once', async () => {
    const code = `${UNKNOWN}1`;

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => aClient()(code, '0000', index % 2 === 0 ? product.url : other.url)),
    );

    expect(answers.filter(({ status }) => status === 404)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('is not tried more than 20 times by one client, who then uses up no attempt of a code', async () => {
    const { code } = await aCase('born-outside-facility');
    const client = aClient();
    for (let attempt = 1; attempt <= 20; attempt += 1) await client(`${UNKNOWN}-${attempt}`, '0000');

    for (let attempt = 1; attempt <= 6; attempt += 1) {
      expect(await client(code, PROOF, other.url)).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    }

    expect(await aClient()(code, PROOF)).toMatchObject({ status: 200 });
  });
});

describe('what is no wrong proof', () => {
  it('does not count: right ones', async () => {
    const { code } = await aCase('personal-id-later');
    const client = aClient();

    for (let look = 1; look <= 7; look += 1) expect(await client(code, PROOF)).toMatchObject({ status: 200 });
  });

  it('does not count: those that the database answered too late or not at all', async () => {
    const { code } = await aCase('personal-id-later');
    const line = await CuttingProxy.open(product.database.reader);
    const blind = await startSecondApi({ ...product, database: { ...product.database, reader: line.url } });
    await line.close();

    for (let look = 1; look <= 7; look += 1) {
      expect(await aClient()(code, PROOF, blind.url)).toMatchObject({ status: 503 });
    }

    expect(await aClient()(code, PROOF)).toMatchObject({ status: 200 });
    await blind.stop();
  });

  it('does not count: those that a process had begun when it died', async () => {
    const { code } = await aCase('personal-id-later');
    await guess(code, 1);
    await product.query(`update tracking_attempts set held = 5, held_until = window_ends_at where attempts = 1`);
    const meanwhile = await aClient()(code, PROOF);

    await product.query(`update tracking_attempts set held_until = window_ends_at - interval '1 hour'`);

    expect(meanwhile).toMatchObject({ status: 429, body: { detail: expect.stringContaining('sau 1 giây') } });
    expect(await aClient()(code, PROOF)).toMatchObject({ status: 200 });
  });
});

describe('the figures', () => {
  it('count what became of the attempts, and name neither a code nor an address', async () => {
    const { code } = await aCase('poor-household');
    const before = await figures();
    const guesser = aClient();
    await aClient()(code, PROOF);
    for (let attempt = 1; attempt <= 5; attempt += 1) await guesser(code, '0000');
    await aClient()(code, PROOF);
    for (let attempt = 6; attempt <= 20; attempt += 1) await guesser(`${UNKNOWN}-${attempt}`, '0000');
    await guesser(code, PROOF);

    const after = await figures();

    expect(Object.entries(after.counts).map(([of, count]) => [of, count - (before.counts[of] ?? 0)])).toEqual(
      expect.arrayContaining([
        ['found', 1],
        ['not-found', 20],
        ['locked-code', 1],
        ['locked-client', 1],
      ]),
    );
    expect(after.text).not.toMatch(/H05\.01|192\.0\.2/);
  });
});

async function figures(): Promise<{ readonly text: string; readonly counts: Readonly<Record<string, number>> }> {
  const text = await (await fetch(`${product.url}/metrics`)).text();
  const found = text.matchAll(/^lienthong_trackings_total\{outcome="([\w-]+)"\} (\d+)$/gm);
  return { text, counts: Object.fromEntries([...found].map(([, outcome = '', count]) => [outcome, Number(count)])) };
}
