/** What goes wrong with an agency system, by a fault that is switched on or by itself, and what stays true. */
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Dispatch } from '../agency-contract/wire.js';
import { startTestPostgres, type TestPostgres } from '../test/support/postgres.js';
import { aPerform, startTestBed, type TestBed } from './agencies-test-bed.js';

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

beforeEach(async () => {
  bed.engine.answerWith(202);
  await bed.behave();
});

describe('a fault of an agency system', () => {
  it('that loses the answer leaves the work done, and a repeat learns of it', async () => {
    const birth = aPerform();
    await bed.behave({}, { loseAnswerRate: 1 });

    await expect(bed.send(birth)).rejects.toThrow('fetch failed');
    const [registered] = await bed.registerOf(birth);
    await bed.behave();

    expect(await bed.send(birth)).toMatchObject({ kind: 'completed', result: { digest: registered?.['digest'] } });
    expect(await bed.registerOf(birth)).toHaveLength(1);
  });

  it('that answers 500 does nothing', async () => {
    const birth = aPerform();
    await bed.behave({}, { errorRate: 1 });

    const target = '/civil-status/dispatches';
    const answer = await bed.ask({ method: 'POST', target, body: JSON.stringify({ dispatches: [birth] }) });

    expect(answer.status).toBe(500);
    expect(await bed.registerOf(birth)).toEqual([]);
  });

  it('that slows it down holds its answers back, and only those to the engine', async () => {
    const birth = aPerform();
    await bed.behave({}, { latencyMs: 3_600_000 });
    const seen = await bed.registerOf(birth);
    await bed.behave({}, { latencyMs: 200 });

    const startMs = performance.now();
    await bed.send(birth);

    expect(seen).toEqual([]);
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(199);
  });

  it('that makes callbacks late sends them so much after the decision', async () => {
    await bed.behave({ delayMs: 1 }, { lateMs: 400 });
    const birth = aPerform();
    const { at } = await bed.send(birth);

    await bed.engine.until(() => bed.calledBack(birth).includes('completed'));

    const { atMs = 0 } = bed.engine.callbacks.at(-1) ?? {};
    expect(atMs - Temporal.Instant.from(at).epochMilliseconds).toBeGreaterThanOrEqual(400);
    expect(await bed.registerOf(birth)).toHaveLength(1);
  });

  it('that takes it down cuts the connection, and lasts over a restart', async () => {
    await bed.behave({}, { down: true });

    await expect(bed.send(aPerform())).rejects.toThrow('fetch failed');
    await bed.restart();
    await expect(bed.send(aPerform())).rejects.toThrow('fetch failed');
  });

  it('that doubles callbacks sends one twice under its id and once under another', async () => {
    await bed.behave({ delayMs: 1 }, { duplicateRate: 1 });
    const birth = aPerform();

    await bed.send(birth);
    await bed.engine.until(() => bed.calledBack(birth).length === 3);

    const ids = bed.engine.callbacks
      .filter(({ answers }) => answers[0]?.dispatchKey === birth.key)
      .map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
  });

  it('can be looked at and switched, and is refused if it is unknown', async () => {
    await bed.behave({ mode: 'officer', delayMs: 7 }, { lateMs: 3 });
    const behaviour = `${bed.url()}/civil-status/behaviour`;

    const shown: unknown = await (await fetch(behaviour)).json();
    const unknown = await fetch(behaviour, {
      method: 'PUT',
      body: JSON.stringify({ mode: 'auto', delayMs: 0, faults: { onFire: true } }),
    });

    expect(shown).toMatchObject({ mode: 'officer', delayMs: 7, faults: { lateMs: 3, down: false, errorRate: 0 } });
    expect(unknown.status).toBe(400);
  });

  it('that reorders callbacks still sends each answer', async () => {
    await bed.behave({ delayMs: 1 }, { reorder: true });
    const births = Array.from({ length: 10 }, () => aPerform());

    await bed.sendAll(births);
    await bed.engine.until(() => births.every((birth) => bed.calledBack(birth).includes('completed')));

    expect(births.map((birth) => bed.calledBack(birth))).toEqual(births.map(() => ['completed']));
  });
});

describe('an agency system for which others speak', () => {
  it('still says what is true, and every other claim that a dispatch is done can be told from it', async () => {
    await bed.behave({ delayMs: 1 }, { forgeRate: 1 });
    const births = Array.from({ length: 40 }, () => aPerform());
    const refusedBefore = bed.engine.refused.length;
    const aboutAnother = () =>
      bed.engine.callbacks.filter(({ answers }) => answers.some(({ dispatchKey }) => dispatchKey.includes(':loose:')));

    await bed.sendAll(births);
    // Each is worked on twice: when it is accepted, and when it is decided.
    await bed.engine.until(() => bed.engine.refused.length - refusedBefore + aboutAnother().length === 80);
    await bed.engine.until(() => births.every((birth) => bed.calledBack(birth).length > 0));

    expect(new Set(bed.engine.refused.slice(refusedBefore))).toEqual(
      new Set(['signature', 'digest', 'unknown-key', 'window']),
    );
    expect(aboutAnother().length).toBeGreaterThan(0);
    expect(births.map((birth) => bed.calledBack(birth))).toEqual(births.map(() => ['completed']));
    expect(JSON.stringify(bed.engine.callbacks.filter((callback) => !aboutAnother().includes(callback)))).not.toContain(
      'invented',
    );
  });
});

describe('an agency system that breaks the contract', () => {
  const answerThatStands = async (birth: Dispatch) =>
    (await bed.ask({ method: 'GET', target: `/civil-status/dispatches/${encodeURIComponent(birth.key)}` })).body;

  it('replies nothing that can be used, and what it did can still be asked for', async () => {
    await bed.behave({}, { breakContractRate: 1 });
    const births = Array.from({ length: 30 }, () => aPerform());

    const told = await Promise.allSettled(births.map((birth) => bed.send(birth)));

    expect(told.filter(({ status }) => status === 'fulfilled')).not.toHaveLength(births.length);
    expect(told.flatMap((reply) => (reply.status === 'fulfilled' ? reply.value.dispatchKey : []))).toEqual(
      expect.not.arrayContaining(births.map(({ key }) => key)),
    );
    for (const birth of births) {
      expect(await answerThatStands(birth)).toMatchObject({ answers: [{ kind: 'completed' }] });
      expect(await bed.registerOf(birth)).toHaveLength(1);
    }
  });

  it('calls back with nothing that can be used, and what it decided can still be asked for', async () => {
    await bed.behave({ delayMs: 1 }, { breakContractRate: 1 });
    const births = Array.from({ length: 30 }, () => aPerform());
    const arrived = () => bed.engine.refused.length + bed.engine.callbacks.length;

    for (const birth of births) {
      const before = arrived();
      await bed.send(birth).catch(() => undefined);
      await bed.engine.until(() => arrived() > before);
    }

    expect(births.flatMap((birth) => bed.calledBack(birth))).toEqual([]);
    for (const birth of births) {
      expect(await answerThatStands(birth)).toMatchObject({ answers: [{ kind: 'completed' }] });
    }
  });
});

describe('a callback that the engine does not take', () => {
  it('comes again under its id, also after a restart', async () => {
    bed.engine.answerWith(503);
    await bed.behave({ delayMs: 1 });
    const birth = aPerform();
    await bed.send(birth);
    await bed.engine.until(() => bed.calledBack(birth).length === 1);

    await bed.restart();
    bed.engine.answerWith(202);
    await bed.engine.until(() => bed.calledBack(birth).length >= 2);

    const ids = bed.engine.callbacks
      .filter(({ answers }) => answers[0]?.dispatchKey === birth.key)
      .map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a database connection that breaks under a dispatch', () => {
  it('fails that request alone, unsigned and with nothing done', async () => {
    const birth = aPerform();
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query("select pg_advisory_lock(hashtext('agencies/civil-status'))");

    const failure = bed.send(birth).then(
      () => undefined,
      (error: unknown) => error,
    );
    while ((await cutWaiting(client)) === 0);
    await client.end();

    expect(await failure).toEqual(new Error('the answer is not signed: missing'));
    expect(await bed.registerOf(birth)).toEqual([]);
    expect(await bed.send(birth)).toMatchObject({ kind: 'completed' });
  });
});

/** Ends the connections that wait for a lock, and returns how many. */
async function cutWaiting(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event = 'advisory'`,
  );
  return rowCount ?? 0;
}
