/**
 * Goal: what agencies without a step refuse or mark is shown by named samples. Method: send each sample over HTTP to the
 * running agency, signed by the engine, and look at its answer and, where it was kept, at its register.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { dispatchResponseSchema } from '../agency-contract/wire.js';
import { startTestPostgres, type TestPostgres } from '../test/support/postgres.js';
import { AGENCIES } from './agencies.js';
import { startTestBed, type TestBed } from './agencies-test-bed.js';

const sampleSchema = z.strictObject({
  name: z.string(),
  shows: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  query: z.record(z.string(), z.unknown()).optional(),
  /** One after the other; the last shows it. */
  dispatches: z.array(z.object({ operation: z.string(), payload: z.record(z.string(), z.unknown()) })).default([]),
});
type Sample = z.infer<typeof sampleSchema>;

const querySchema = z.union([
  z.object({ code: z.string() }).transform(({ code }) => [code]),
  z.object({ oddities: z.array(z.string()) }).transform(({ oddities }) => oddities),
]);
const registerSchema = z.object({
  items: z.array(z.object({ record: z.looseObject({ oddity: z.string().optional() }) })),
});

const WITHOUT_STEP = ['population', 'health-facility', 'national-portal', 'notifications'];
const told = WITHOUT_STEP.flatMap((agency) =>
  samplesOf(agency).map((sample) => [agency, sample.name, sample] as const),
);

let postgres: TestPostgres;
let bed: TestBed;

beforeAll(async () => {
  postgres = await startTestPostgres();
  bed = await startTestBed(postgres.url, AGENCIES);
}, 60_000);

afterAll(async () => {
  await bed.stop();
  await postgres.stop();
});

describe('an agency without a step', () => {
  it.each(WITHOUT_STEP)('has three samples or more: %s', (agency) => {
    expect(samplesOf(agency).length).toBeGreaterThanOrEqual(3);
  });

  it.each(told)('%s meets what its sample %s is named after', async (agency, name, sample) => {
    const met =
      sample.query === undefined ? [await codeOfDispatches(agency, sample)] : await codesOfQuery(agency, sample);

    expect(met).toEqual([name]);
  });
});

describe('a query', () => {
  it.each(['national-portal', 'notifications'])('finds nothing at %s, which keeps no people', async (agency) => {
    const body = JSON.stringify({ personalId: '024196018803', purpose: 'test' });

    expect(await bed.ask({ method: 'POST', target: `/${agency}/queries`, body })).toMatchObject({ status: 404 });
  });
});

function samplesOf(agency: string): readonly Sample[] {
  const folder = `agency-systems/${agency}/samples/`;
  return readdirSync(folder).map((file) => {
    const sample = sampleSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
    expect(file).toBe(`${sample.name}.json`);
    return sample;
  });
}

/** The refusal's code, or the oddities with which it is answered. */
async function codesOfQuery(agency: string, { query }: Sample): Promise<readonly string[]> {
  const target = `/${agency}/queries`;
  const { body } = await bed.ask({ method: 'POST', target, body: JSON.stringify(query) });
  return querySchema.parse(body);
}

/** The refusal's code, or the oddity with which the last one was kept. */
async function codeOfDispatches(agency: string, { name, dispatches }: Sample): Promise<string | undefined> {
  const bodies = dispatches.map(({ operation, payload }, index) => ({
    key: `${name}:${index}`,
    operation,
    case: `case of ${name}`,
    step: 'told',
    occurrence: index + 1,
    payload,
  }));
  const target = `/${agency}/dispatches`;
  const answers: unknown[] = [];
  for (const body of bodies) {
    answers.push((await bed.ask({ method: 'POST', target, body: JSON.stringify({ dispatches: [body] }) })).body);
  }
  const [last] = dispatchResponseSchema.parse(answers.at(-1)).answers;
  if (last?.kind === 'rejected') return last.reason?.code;

  const response = await fetch(`${bed.url()}/${agency}/register?case=${encodeURIComponent(`case of ${name}`)}`);
  return registerSchema.parse(await response.json()).items.at(-1)?.record.oddity;
}
