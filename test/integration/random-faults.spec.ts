/**
 * Goal: whatever mixture of doubled, late, reordered, lost, forged and contract-breaking answers arrives, every case ends as it
 * should, with each result once (I2, I10). Method: forty families at once, all agencies faulty by chance; `SEED` repeats a
 * mixture. The operator retries what becomes an incident, as a person would; nobody mends anything else.
 */
import { z } from 'zod';
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';
import { caseOf, startCase } from '../support/cases.js';
import { openIncidents } from '../support/incidents.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const SEED = Number(process.env['SEED'] ?? 20_261_127);
const CASES_OF_EACH_PROCEDURE = 20;
const MS_MAX = 170_000;
const CASE_MS_MAX = 120_000;
const DECIDING = ['civil-status', 'residence', 'social-insurance', 'social-protection'];
const AGENCIES = [...DECIDING, 'national-portal', 'notifications'];

const register = z.array(
  z.looseObject({ revoked: z.unknown().optional(), result: z.looseObject({ number: z.string(), type: z.string() }) }),
);

let product: TestProduct;
let desk: Caller;
let operator: Caller;
let codes: readonly string[];

beforeAll(async () => {
  // Choosing families takes a while, in which nobody serves a connection: before there is one.
  const { births, deaths } = validApplications();
  const bodies = [births, deaths].flatMap((each) => each.slice(0, CASES_OF_EACH_PROCEDURE));
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
  const random = seededRandom(SEED);
  for (const agency of AGENCIES) {
    const faults = {
      duplicateRate: random.fraction() / 2,
      forgeRate: random.fraction() / 2,
      breakContractRate: 0.1 + random.fraction() / 4,
      loseAnswerRate: random.fraction() / 4,
      errorRate: random.fraction() / 4,
      lateMs: random.integer(0, 400),
      reorder: random.chance(0.5),
    };
    await product.behave(agency, { delayMs: random.integer(1, 100) }, faults);
  }
  codes = await Promise.all(bodies.map(async (body) => (await startCase(desk, body)).code));
}, 120_000);

afterAll(() => product.stop(), 60_000);

/** What was rejected, or badly answered, three times is sent again; what is only for the record refuses to be. */
async function retryIncidents(): Promise<void> {
  for (const cause of ['agency-rejected-the-dispatch', 'answer-breaks-the-contract']) {
    const groups = await openIncidents(operator, `?cause=${cause}&limit=500`);
    for (const { id } of groups.flatMap(({ incidents }) => incidents)) await operator.post(`/incidents/${id}/retry`);
  }
}

async function papersAt(code: string): Promise<readonly string[]> {
  const entries = await Promise.all(
    DECIDING.map(async (agency) => register.parse(await product.registered(agency, code))),
  );
  return entries.flat().map(({ result }) => `${result.type} ${result.number}`);
}

describe('forty cases among agencies that fail in every way at once', () => {
  it(
    'all end with each result once, and the papers are those that the agencies registered',
    async () => {
      const ended = [];
      for (const code of codes) {
        ended.push(
          await until(
            `${code} of seed ${SEED} is completed`,
            async () => {
              await retryIncidents();
              const seen = await caseOf(desk, code);
              return seen.status === 'completed' ? seen : undefined;
            },
            CASE_MS_MAX,
          ),
        );
      }

      for (const { code, steps, documents } of ended) {
        const papers = new Set(documents.map(({ type, number }) => `${type} ${number}`));
        expect(steps.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
        expect((await papersAt(code)).toSorted()).toEqual([...papers].toSorted());
        expect(papers.size).toBe(3);
      }
    },
    MS_MAX,
  );

  it('leaves a trace of what was forged and of what broke the contract, and an event of nothing but what was applied', async () => {
    const refused = await product.runtime.metrics.callbacksRefused.get();
    const verdicts = await product.query<{ verdict: string }>('select distinct verdict from inbox_answers');
    const [odd] = await product.query<{ rows: number }>(
      `select count(*)::integer as rows from inbox_answers where (seq is not null) and verdict <> 'applied'`,
    );

    expect(new Set(refused.values.map(({ labels }) => labels.reason))).toEqual(
      new Set(['digest', 'signature', 'unknown-key', 'window']),
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(
      expect.arrayContaining(['applied', 'duplicate', 'unknown', 'invalid']),
    );
    expect(odd).toEqual({ rows: 0 });
  });
});
