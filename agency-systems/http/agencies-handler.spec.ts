/** The door of the agency systems: who is let in, what is too much, what is nobody's. */
import { startTestPostgres, type TestPostgres } from '../../test/support/postgres.js';
import { knownPopulation } from '../_shared/synthetic-population.js';
import { aPerform, startTestBed, type TestBed } from '../agencies-test-bed.js';
import { BODY_BYTES_MAX } from './read-body.js';

let postgres: TestPostgres;
let bed: TestBed;

beforeAll(async () => {
  postgres = await startTestPostgres();
  bed = await startTestBed(postgres.url);
}, 60_000);

afterAll(async () => {
  await bed.stop();
  await postgres.stop();
});

function post(path: string, body: string): Promise<Response> {
  return fetch(`${bed.url()}${path}`, { method: 'POST', body });
}

describe('the agency systems over HTTP', () => {
  it('refuse dispatches, questions and queries without the signature of the engine', async () => {
    const dispatches = JSON.stringify({ dispatches: [aPerform()] });

    const answers = await Promise.all([
      post('/civil-status/dispatches', dispatches),
      fetch(`${bed.url()}/civil-status/dispatches/a%3Ab%3A1`),
      post('/civil-status/queries', JSON.stringify({ personalId: '024199000001', purpose: 'test' })),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual(
      answers.map(() => 'application/problem+json'),
    );
  });

  it.each([
    ['no JSON', '{'],
    ['no dispatch', JSON.stringify({ dispatches: [] })],
    ['more than 64 dispatches', JSON.stringify({ dispatches: Array.from({ length: 65 }, () => aPerform()) })],
    ['an unknown operation', JSON.stringify({ dispatches: [{ ...aPerform(), operation: 'undo' }] })],
  ])('refuse a request with %s', async (_what, body) => {
    expect(await bed.ask({ method: 'POST', target: '/civil-status/dispatches', body })).toMatchObject({ status: 400 });
  });

  it('refuse a body that is too large', async () => {
    const answer = await post('/civil-status/dispatches', ' '.repeat(BODY_BYTES_MAX + 1)).catch(() => undefined);

    expect(answer?.status ?? 413).toBe(413);
  });

  it('know no other agency and no other route', async () => {
    const paths = ['/merit/behaviour', '/civil-status', '/civil-status/behaviour/more', '/civil-status/%E0%A4%A'];

    const answers = await Promise.all(paths.map((path) => fetch(`${bed.url()}${path}`)));

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 400]);
  });

  it('give an extract of what the register knows of a person', async () => {
    const query = (personalId: string) => ({
      method: 'POST' as const,
      target: '/residence/queries',
      body: JSON.stringify({ personalId, purpose: 'prefill' }),
    });
    const { people } = knownPopulation();
    const [person] = people;

    const known = await bed.ask(query(person?.personalId ?? ''));
    const unknown = await bed.ask(query('000000000000'));

    expect(known.body).toMatchObject({ fullName: person?.fullName, residence: person?.residence });
    expect(known.body).not.toHaveProperty('benefits');
    expect(unknown.status).toBe(404);
  });

  it('write the date of the legal clock, which survives a restart', async () => {
    const tenYearsMs = 3_652 * 86_400_000;
    const shifted = await fetch(`${bed.url()}/clock`, {
      method: 'PUT',
      body: JSON.stringify({ offsetMs: tenYearsMs }),
    });
    await bed.restart();

    const { at, result } = await bed.send(aPerform());

    expect(shifted.status).toBe(200);
    expect(Number(at.slice(0, 4))).toBeGreaterThanOrEqual(2035);
    expect(result?.number).toMatch(new RegExp(`/${result?.issuedOn.slice(0, 4)}$`));
  });
});
