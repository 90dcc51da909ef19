/** An officer's decisions and withdrawals, as the engine meets them. */
import { startTestPostgres, type TestPostgres } from '../test/support/postgres.js';
import { about, aPerform, startTestBed, type TestBed } from './agencies-test-bed.js';

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

const reason = { code: 'not-proven', text: 'Chưa đủ căn cứ.', legalBasis: 'Luật Hộ tịch 2014, Điều 16' };

describe('an agency whose officers decide', () => {
  it('waits for the decision, registers what is approved and gives the result to both dispatches', async () => {
    await bed.behave({ mode: 'officer' });
    const birth = aPerform();

    const waiting = await bed.send(birth);
    const approved = await bed.send(about(birth, 'decide', { decision: 'approve' }));

    expect(waiting.kind).toBe('awaiting-decision');
    expect(approved).toMatchObject({ kind: 'completed', result: { type: 'note' } });
    expect(await bed.send(birth)).toMatchObject({ kind: 'completed', result: approved.result });
    expect(await bed.registerOf(birth)).toMatchObject([{ dispatchKey: birth.key, digest: approved.result?.digest }]);
  });

  it('names its own dossier from the acknowledgement on, and the same when it is asked again', async () => {
    await bed.behave({ mode: 'officer' });
    const birth = aPerform();

    const waiting = await bed.send(birth);
    await bed.send(about(birth, 'decide', { decision: 'approve' }));
    const again = await bed.send(birth);

    expect(waiting.dossierCode).toMatch(/^G15\.99-\d{6}-\d{8}$/);
    expect(again).toMatchObject({ kind: 'completed', dossierCode: waiting.dossierCode });
  });

  it('registers which files came with the application, by what they are recognised', async () => {
    const birth = aPerform();
    const file = {
      digest: 'ab'.repeat(32),
      bytes: 48_213,
      mediaType: 'application/pdf',
      kind: 'birth-notification',
      seq: 1,
    };

    await bed.send({ ...birth, payload: { ...birth.payload, attachments: [file] } });

    expect(await bed.registerOf(birth)).toMatchObject([{ record: { attachments: [file] } }]);
  });

  it('registers once, however often the approval comes', async () => {
    await bed.behave({ mode: 'officer' });
    const birth = aPerform();
    await bed.send(birth);

    const first = await bed.send(about(birth, 'decide', { decision: 'approve' }));
    const second = await bed.send({
      ...about(birth, 'decide', { decision: 'approve' }),
      key: `${birth.key}:decide-again`,
    });

    expect(second.result).toEqual(first.result);
    expect(await bed.registerOf(birth)).toHaveLength(1);
  });

  it('registers nothing that is refused', async () => {
    await bed.behave({ mode: 'officer' });
    const birth = aPerform();
    await bed.send(birth);

    const refused = await bed.send(about(birth, 'decide', { decision: 'refuse', reason }));

    expect(refused).toEqual({ dispatchKey: `${birth.key}:decide`, kind: 'completed', at: refused.at });
    expect(await bed.send(birth)).toMatchObject({ kind: 'rejected', reason });
    expect(await bed.registerOf(birth)).toEqual([]);
  });

  it('still asks for papers by itself', async () => {
    await bed.behave({ mode: 'officer' });

    expect(await bed.send(aPerform({ wish: 'supplement' }))).toMatchObject({ kind: 'supplement-requested' });
  });

  it('rejects a decision about what it does not have', async () => {
    const decision = about(aPerform(), 'decide', { decision: 'approve' });

    expect(await bed.send(decision)).toMatchObject({ kind: 'rejected', reason: { code: 'unknown-target' } });
  });
});

describe('a cancellation', () => {
  it('that overtakes its dispatch holds it off', async () => {
    const birth = aPerform();

    const cancelled = await bed.send(about(birth, 'cancel'));
    const late = await bed.send(birth);

    expect(cancelled.kind).toBe('completed');
    expect(late).toMatchObject({ kind: 'rejected', reason: { code: 'cancelled' } });
    expect(await bed.registerOf(birth)).toEqual([]);
  });

  it('stops what was accepted and is not decided', async () => {
    await bed.behave({ delayMs: 60_000 });
    const birth = aPerform();
    await bed.send(birth);

    expect(await bed.send(about(birth, 'cancel'))).toMatchObject({ kind: 'completed' });
    expect(await bed.send(birth)).toMatchObject({ kind: 'rejected', reason: { code: 'cancelled' } });
  });

  it('comes too late for what is registered, and brings the result', async () => {
    const birth = aPerform();
    const { result } = await bed.send(birth);

    const late = await bed.send(about(birth, 'cancel'));

    expect(late).toMatchObject({ kind: 'rejected', reason: { code: 'already-registered' }, result });
  });
});

describe('a compensation', () => {
  it('revokes what can be taken back, so that another case may register it', async () => {
    const move = aPerform({ step: 'loose', note: 'a home' });
    await bed.send(move);

    const revoked = await bed.send(about(move, 'compensate', { reason }));

    expect(revoked.kind).toBe('completed');
    expect(await bed.registerOf(move)).toMatchObject([{ revoked: { because: reason } }]);
    expect(await bed.send(aPerform({ step: 'loose', note: 'a home' }))).toMatchObject({ kind: 'completed' });
  });

  it('takes what corrected the entry with it, which stands for the one before it', async () => {
    const move = aPerform({ step: 'loose', note: 'a home misspelt' });
    const first = await bed.send(move);
    const corrected = (time: string, note: string) => {
      const dispatch = about(move, 'tell-correction', { ...move.payload, note });
      return bed.send({ ...dispatch, key: `${dispatch.key}${time}` });
    };

    const second = await corrected('', 'a home');
    const third = await corrected('-again', 'a home at last');
    await bed.send(about(move, 'compensate', { reason }));

    expect(second.result?.data).toMatchObject({ replaces: first.result?.number });
    expect(third.result?.data).toMatchObject({ replaces: second.result?.number });
    const entries = await bed.registerOf(move);
    expect(entries).toHaveLength(3);
    for (const entry of entries) expect(entry).toMatchObject({ revoked: { because: reason } });
    const other = await bed.send(aPerform({ step: 'loose', note: 'a home at last' }));
    expect(other.kind).toBe('completed');
  });

  it('that is taken back before it came leaves the result standing', async () => {
    const move = aPerform({ step: 'loose', note: 'a home that stands' });
    await bed.send(move);
    const compensation = about(move, 'compensate', { reason });

    expect(await bed.send(about(compensation, 'cancel'))).toMatchObject({ kind: 'completed' });

    expect(await bed.send(compensation)).toMatchObject({ kind: 'rejected', reason: { code: 'cancelled' } });
    expect(await bed.registerOf(move)).not.toMatchObject([{ revoked: { because: reason } }]);
  });

  it('cannot be taken back once it was done', async () => {
    const move = aPerform({ step: 'loose', note: 'a home that was left' });
    await bed.send(move);
    const compensation = about(move, 'compensate', { reason });
    await bed.send(compensation);

    expect(await bed.send(about(compensation, 'cancel'))).toMatchObject({
      kind: 'rejected',
      reason: { code: 'taken-back-already' },
    });
    expect(await bed.send(compensation)).toMatchObject({ kind: 'completed' });
  });

  it('is rejected with the ground where the act stands', async () => {
    const birth = aPerform();
    await bed.send(birth);

    expect(await bed.send(about(birth, 'compensate', { reason }))).toMatchObject({
      kind: 'rejected',
      reason: { code: 'stands' },
    });
  });
});

describe('what an agency is told', () => {
  it('is kept once', async () => {
    const notice = about(aPerform(), 'notify', { template: 'step-completed' });

    const answers = [await bed.send(notice), await bed.send(notice)];

    expect(answers).toMatchObject([{ kind: 'completed' }, { kind: 'completed' }]);
    expect(await bed.registerOf(notice)).toMatchObject([
      { operation: 'notify', record: { template: 'step-completed' } },
    ]);
  });
});
