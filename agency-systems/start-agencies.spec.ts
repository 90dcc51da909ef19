/** Dispatches as the engine sends them: a real server on a real database, asked over HTTP with real signatures. */
import { Temporal } from 'temporal-polyfill';
import { startTestPostgres, type TestPostgres } from '../test/support/postgres.js';
import { aPerform, about, startTestBed, WISHED_REASON, type TestBed } from './agencies-test-bed.js';

const epochMs = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

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

describe('a dispatch to an agency system', () => {
  it('is answered again as before when it is repeated, and registered once', async () => {
    const birth = aPerform();

    const [first, second] = [await bed.send(birth), await bed.send(birth)];

    expect(first).toMatchObject({ kind: 'completed', result: { type: 'note', issuer: '07210' } });
    expect(second).toEqual(first);
    expect(await bed.registerOf(birth)).toHaveLength(1);
  });

  it('is registered once when repeats arrive at the same time', async () => {
    const birth = aPerform();

    const answers = await Promise.all(Array.from({ length: 20 }, () => bed.send(birth)));

    expect(new Set(answers.map(({ result }) => result?.digest)).size).toBe(1);
    expect(await bed.registerOf(birth)).toHaveLength(1);
  });

  it('is answered in its place among 64, with official numbers that have no gap', async () => {
    const batch = Array.from({ length: 64 }, (_, index) => aPerform({ wish: index % 4 === 3 ? 'refuse' : 'approve' }));

    const answers = await bed.sendAll(batch);

    expect(answers.map(({ dispatchKey }) => dispatchKey)).toEqual(batch.map(({ key }) => key));
    expect(answers.filter(({ kind }) => kind === 'rejected')).toHaveLength(16);
    const numbers = answers.flatMap(({ result }) => result?.number.split('/')[0] ?? []).map(Number);
    const [first = 0] = numbers;
    expect(numbers).toEqual(Array.from({ length: 48 }, (_, index) => first + index));
  });

  it('is refused for a claim that another case of the same batch has taken', async () => {
    const [one, other] = [aPerform({ note: 'twice' }), aPerform({ note: 'twice' })];

    const answers = await bed.sendAll([one, other]);

    expect(answers).toMatchObject([{ kind: 'completed' }, { kind: 'rejected', reason: { code: 'double' } }]);
  });

  it.each([
    ['one after the other', 'paid-once-in-turn', false],
    ['at the same time', 'paid-once-together', true],
  ])('is refused for a claim that another agency has taken, asked %s', async (_how, note, together) => {
    const [one, other] = [aPerform({ note }), aPerform({ step: 'loose', note })];

    const first = bed.send(one);
    if (!together) await first;
    const answers = await Promise.all([first, bed.send(other)]);

    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['completed', 'rejected']);
    expect([...(await bed.registerOf(one)), ...(await bed.registerOf(other))]).toHaveLength(1);
  });

  it('is free for another agency once the one that took it has taken it back', async () => {
    const taken = aPerform({ step: 'loose', note: 'paid-once-and-taken-back' });
    await bed.send(taken);
    await bed.send(about(taken, 'compensate', { reason: WISHED_REASON }));

    expect(await bed.send(aPerform({ note: 'paid-once-and-taken-back' }))).toMatchObject({ kind: 'completed' });
  });

  it('gives the case the result that it already has when the case asks again under another key', async () => {
    const one = aPerform({ note: 'once' });
    const first = await bed.send(one);

    const again = await bed.send({ ...one, key: `${one.case}:firm:2`, occurrence: 2 });

    expect(again).toMatchObject({ kind: 'completed', result: first.result });
    expect(await bed.registerOf(one)).toHaveLength(1);
  });

  it.each([
    ['supplement', 'supplement-requested'],
    ['refuse', 'rejected'],
  ])('is answered with the reason when the examination ends with: %s', async (wish, kind) => {
    expect(await bed.send(aPerform({ wish }))).toMatchObject({ kind, reason: WISHED_REASON });
  });

  it('is rejected if its payload or its step cannot be read', async () => {
    const unreadable = { ...aPerform(), payload: { office: 7 } };
    const strange = { ...aPerform(), step: 'unheard-of' };

    const answers = await bed.sendAll([unreadable, strange]);

    expect(answers).toMatchObject([
      { kind: 'rejected', reason: { code: 'payload-unreadable' } },
      { kind: 'rejected', reason: { code: 'step-unknown' } },
    ]);
  });

  it('can be asked about by its key', async () => {
    const birth = aPerform();
    const answer = await bed.send(birth);
    const target = (key: string) => `/civil-status/dispatches/${encodeURIComponent(key)}`;

    const known = await bed.ask({ method: 'GET', target: target(birth.key) });
    const unknown = await bed.ask({ method: 'GET', target: target('nobody:firm:1') });

    expect(known).toEqual({ status: 200, body: { answers: [answer] } });
    expect(unknown.status).toBe(404);
  });
});

describe('a dispatch on which the rules of the agency break', () => {
  it('is rejected alone, and tried anew when it is repeated', async () => {
    const [before, broken, after] = [aPerform(), aPerform({ note: 'unissuable' }), aPerform()];

    const answers = await bed.sendAll([before, broken, after]);
    const mended = await bed.send({ ...broken, payload: { ...broken.payload, note: 'issuable' } });

    expect(answers).toMatchObject([
      { kind: 'completed' },
      { kind: 'rejected', reason: { code: 'processing-failed' } },
      { kind: 'completed' },
    ]);
    expect(mended.kind).toBe('completed');
  });
});

describe('an agency that decides later', () => {
  it('accepts at once and calls back with the result when its time has come', async () => {
    await bed.behave({ delayMs: 300 });
    const birth = aPerform();

    const accepted = await bed.send(birth);
    await bed.engine.until(() => bed.calledBack(birth).includes('completed'));

    expect(accepted.kind).toBe('accepted');
    const { atMs = 0 } = bed.engine.callbacks.at(-1) ?? {};
    const lagMs = atMs - (epochMs(accepted.at) + 300);
    expect(lagMs).toBeGreaterThanOrEqual(0);
    // Well before the loop would look by itself.
    expect(lagMs).toBeLessThan(500);
  });

  it('tells of a verification first', async () => {
    await bed.behave({ delayMs: 30 });
    const birth = aPerform({ wish: 'verify' });

    await bed.send(birth);
    await bed.engine.until(() => bed.calledBack(birth).includes('completed'));

    expect(bed.calledBack(birth)).toEqual(['verification-started', 'completed']);
  });

  it('decides after a restart what it accepted before', async () => {
    await bed.behave({ delayMs: 400 });
    const birth = aPerform();
    await bed.send(birth);

    await bed.restart();
    await bed.engine.until(() => bed.calledBack(birth).includes('completed'));

    expect(await bed.registerOf(birth)).toHaveLength(1);
  });

  it('amends a result by a callback that repeats the completion', async () => {
    const birth = aPerform({ note: 'later-1' });

    const { result } = await bed.send(birth);
    await bed.engine.until(() => bed.calledBack(birth).includes('result-amended'));

    expect(bed.calledBack(birth)).toEqual(['completed', 'result-amended']);
    const amended = bed.engine.callbacks
      .flatMap(({ answers }) => answers)
      .find(({ dispatchKey, kind }) => dispatchKey === birth.key && kind === 'result-amended');
    expect(amended?.result).toMatchObject({ number: result?.number, data: { code: 'later-1' } });
    expect(amended?.result?.digest).not.toBe(result?.digest);
  });
});
