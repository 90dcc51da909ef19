import { Health, type Missing } from './health.port.js';
import { RememberedHealth } from './remembered-health.js';

const QUEUE: Missing = { name: 'queue', isNeeded: false };

/** Answers when it is told to, and counts how often it was asked. */
class SlowHealth extends Health {
  readonly answers: ((missing: readonly Missing[]) => void)[] = [];
  readonly failures: ((error: Error) => void)[] = [];

  missing(): Promise<readonly Missing[]> {
    return new Promise((resolve, reject) => {
      this.answers.push(resolve);
      this.failures.push(reject);
    });
  }

  async figures(): Promise<string> {
    return 'figures';
  }
}

describe('what a process remembers of its health', () => {
  let now: number;
  let slow: SlowHealth;
  let health: RememberedHealth;
  beforeEach(() => {
    now = 0;
    slow = new SlowHealth();
    health = new RememberedHealth(slow, () => now);
  });

  it('is one look for all who ask while it lasts, however long that is', async () => {
    const first = health.missing();
    now = 10_000;
    const second = health.missing();
    slow.answers[0]?.([QUEUE]);

    expect(await Promise.all([first, second])).toEqual([[QUEUE], [QUEUE]]);
    expect(slow.answers).toHaveLength(1);
  });

  it('is nothing when the look failed: the next one who asks looks again', async () => {
    const first = health.missing();
    slow.failures[0]?.(new Error('no connection'));
    await expect(first).rejects.toThrow('no connection');

    const second = health.missing();
    slow.answers[1]?.([]);

    expect(await second).toEqual([]);
  });

  it('counts for two seconds after the look, and then is looked for anew', async () => {
    const first = health.missing();
    slow.answers[0]?.([QUEUE]);
    await first;

    now = 1_999;
    expect(await health.missing()).toEqual([QUEUE]);
    now = 2_000;
    const later = health.missing();
    slow.answers[1]?.([]);

    expect(await later).toEqual([]);
    expect(slow.answers).toHaveLength(2);
  });
});
