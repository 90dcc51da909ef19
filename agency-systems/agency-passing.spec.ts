/** Goal: an application that goes on at another office is issued by that one, in whatever order the agency hears of it. */
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

describe('an application that goes on at another office', () => {
  const elsewhere = { office: 'civil-status.09187', inPlaceOf: 'civil-status.07210' };

  it('is decided by that one, and what was decided already stays as it is', async () => {
    await bed.behave({ mode: 'officer' });
    const birth = aPerform();
    await bed.send(birth);

    expect(await bed.send(about(birth, 'pass-on', elsewhere))).toMatchObject({ kind: 'completed' });
    const approved = await bed.send(about(birth, 'decide', { decision: 'approve' }));

    expect(approved).toMatchObject({ kind: 'completed', result: { issuer: '09187' } });
    const again = { ...about(birth, 'pass-on', elsewhere), key: `${birth.key}:again` };
    expect(await bed.send(again)).toMatchObject({ kind: 'completed' });
    expect(await bed.send(birth)).toMatchObject({ result: approved.result });
  });

  it('is put there when it comes after the message, which is no answer to it', async () => {
    const birth = aPerform();

    expect(await bed.send(about(birth, 'pass-on', elsewhere))).toMatchObject({ kind: 'completed' });
    const asked = { method: 'GET', target: `/civil-status/dispatches/${encodeURIComponent(birth.key)}` } as const;
    expect(await bed.ask(asked)).toMatchObject({ status: 404 });

    expect(await bed.send(birth)).toMatchObject({ kind: 'completed', result: { issuer: '09187' } });
  });

  it('is decided by whoever the decision names, where the message never came; each office numbers its own', async () => {
    await bed.behave({ mode: 'officer' });
    const births = [aPerform(), aPerform(), aPerform()];
    for (const birth of births) await bed.send(birth);
    const decide = { decision: 'approve', office: 'civil-status.08713', inPlaceOf: 'civil-status.07210' };
    const numbers: unknown[] = [];

    for (const birth of births) {
      const { result } = await bed.send(about(birth, 'decide', decide));
      numbers.push([result?.issuer, result?.number.split('/')[0]]);
    }

    expect(numbers).toEqual([
      ['08713', '1'],
      ['08713', '2'],
      ['08713', '3'],
    ]);
  });

  it.each([true, false])(
    'stays at the last of three, however the messages come; come itself before: %s',
    async (before) => {
      await bed.behave({ mode: 'officer' });
      const birth = aPerform();
      if (before) await bed.send(birth);
      const passing = (occurrence: number, office: string) => ({
        ...about(birth, 'pass-on', { office }),
        key: `${birth.key}:${occurrence}`,
        occurrence,
      });

      await bed.send(passing(5, 'civil-status.09187'));
      await bed.send(passing(4, 'civil-status.08713'));
      await bed.send(birth);

      const approved = await bed.send(about(birth, 'decide', { decision: 'approve' }));
      expect(approved).toMatchObject({ result: { issuer: '09187' } });
    },
  );

  it('stays cancelled, where it was both passed on and cancelled before it came', async () => {
    const birth = aPerform();

    await bed.send(about(birth, 'pass-on', elsewhere));
    await bed.send(about(birth, 'cancel'));

    expect(await bed.send(birth)).toMatchObject({ kind: 'rejected', reason: { code: 'cancelled' } });
  });

  it('is not passed on where the message cannot be read', async () => {
    expect(await bed.send(about(aPerform(), 'pass-on'))).toMatchObject({ reason: { code: 'payload-unreadable' } });
  });
});
