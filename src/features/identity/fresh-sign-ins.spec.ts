import { instantFromMs, plusMs } from '../../kernel/values/time.js';
import { FreshSignIns } from './fresh-sign-ins.js';

const MINUTE_MS = 60_000;
const NOW = instantFromMs(1_790_000_000_000);
const WHOLE_ROUTE = {};

const freshSignIns = new FreshSignIns({ read: async () => ({ now: NOW, legalNow: NOW }) }, 15 * MINUTE_MS);

/** What is said to somebody who proved so long ago who they are. */
async function answerAfter(agoMs: number | undefined, rule = WHOLE_ROUTE, params = {}): Promise<unknown> {
  const authenticatedAt = agoMs === undefined ? undefined : plusMs(NOW, -agoMs);
  return freshSignIns.demand(rule, { params }, { authenticatedAt }).catch((problem: unknown) => problem);
}

describe('what could do great harm', () => {
  it.each([-MINUTE_MS, 0, MINUTE_MS, 15 * MINUTE_MS])(
    'is done for who proved %d ms ago who they are',
    async (agoMs) => {
      expect(await answerAfter(agoMs)).toBeUndefined();
    },
  );

  it.each([15 * MINUTE_MS + 1, 28_800_000, undefined])(
    'asks for a new proof where the last is %s ms old, and says how fresh it has to be',
    async (agoMs) => {
      expect(await answerAfter(agoMs)).toMatchObject({
        code: 'step-up-required',
        details: { authenticatedWithinS: 900 },
      });
    },
  );

  it('asks for a new proof where the last is of the future by more than a minute: it would be fresh for ever', async () => {
    expect(await answerAfter(-MINUTE_MS - 1)).toMatchObject({ code: 'step-up-required' });
  });

  it('is of one command only, where the rule names it', async () => {
    const rule = { name: ['record-outside-result'] };

    expect(await answerAfter(undefined, rule, { name: 'withdraw' })).toBeUndefined();
    expect(await answerAfter(undefined, rule, { name: 'record-outside-result' })).toMatchObject({
      code: 'step-up-required',
    });
  });
});
