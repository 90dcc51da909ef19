import { keyPairOf, newPrivateKeyPem } from '../../agency-contract/keys.js';
import type { Message } from '../store/outbox.js';
import { sendCallbacks } from './send-callbacks.js';

const NOW_MS = 1_795_747_902_000;
const message: Message = {
  id: '019aa000-0000-7000-8000-000000000001',
  agency: 'civil-status',
  answers: [],
  sends: 1,
  attempts: 1,
};

describe('a callback that the engine does not take', () => {
  it('is postponed to a whole millisecond, as the outbox stores it', async () => {
    const postponed: number[] = [];
    const key = keyPairOf('civil-status', newPrivateKeyPem());

    await sendCallbacks({
      outbox: {
        due: async () => [message],
        remove: async () => undefined,
        postpone: async (later) => void postponed.push(...later.map(({ nextAtMs }) => nextAtMs)),
        nextAtMs: async () => undefined,
      },
      clock: { realMs: () => NOW_MS },
      engineUrl: 'http://127.0.0.1:1',
      keyOf: () => key,
      held: () => ({ silent: [], unamending: [] }),
      fraction: () => 0.123_456,
      stepOfAnother: () => 'birth-registration',
      onFailure: () => undefined,
      onDoubt: () => undefined,
    });

    expect(postponed).toEqual([NOW_MS + 225]);
  });
});
