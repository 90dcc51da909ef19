import { simulate } from './simulate.js';

const SEEDS = Number(process.env['SEEDS'] ?? 2000);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);
/** One seed alone, with its whole story. */
const SEED = process.env['SEED'];
const SHARDS = 2;
/** One test runs so many seeds, so that progress is seen and a failure stops only its own block. */
const BLOCK = 100;
/** Only against a hang: a soak may share the machine at the lowest priority. */
const BLOCK_MS_MAX = 3_600_000;
const STORY_LINES_MAX = 300;

/** Specs for every second seed: two workers share the work. */
export function itKeepsItsPromises(shard: number): void {
  if (SEED !== undefined) return itTells(Number(SEED));
  const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST_SEED + index).filter(
    (seed) => seed % SHARDS === shard,
  );
  for (let from = 0; from < seeds.length; from += BLOCK) {
    const block = seeds.slice(from, from + BLOCK);
    it(
      `keeps every promise for ${block.length} seeds from ${block[0] ?? 0}`,
      async () => {
        for (const seed of block) {
          const { violations, story } = await simulate(seed);
          if (violations.length > 0) throw new Error(storyOf(seed, story));
        }

        expect(block).not.toHaveLength(0);
      },
      BLOCK_MS_MAX,
    );
  }
}

function itTells(seed: number): void {
  it(`keeps every promise for seed ${seed}`, async () => {
    const { violations, story } = await simulate(seed);
    process.stdout.write(`${story.join('\n')}\n`);

    expect(violations).toEqual([]);
  });
}

function storyOf(seed: number, story: readonly string[]): string {
  const broken = story.filter((line) => line.includes('BROKEN'));
  const left = Math.max(0, story.length - STORY_LINES_MAX);
  const lines = left === 0 ? story : [story[0], `… ${left} lines …`, ...story.slice(-STORY_LINES_MAX)];
  const again = `SEED=${seed} NODE_OPTIONS=--experimental-vm-modules npx jest test/simulation/simulation.spec.ts`;
  return [`seed ${seed} breaks a promise; all of it: ${again}`, ...broken, '', ...lines].join('\n');
}
