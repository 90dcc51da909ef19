/** Whether the simulation can be trusted: it repeats exactly, and it fails when a promise is broken on purpose. */
import { msOf } from '../../src/kernel/values/time.js';
import { BREAKER } from './engine-node.js';
import { MUTANTS, type Mutant } from './mutants.js';
import { simulate, type SimulationResult } from './simulate.js';

const SEEDS_MAX = 40;
const SECONDS_30 = 30_000;

describe('a seed', () => {
  it.each([3, 17, 292])('tells the same story each time it runs (%i)', async (seed) => {
    const first = await simulate(seed);
    const second = await simulate(seed);

    expect(second.story).toEqual(first.story);
    expect(second.digest).toBe(first.digest);
  });

  it('tells another story than its neighbour', async () => {
    const [one, other] = [await simulate(1), await simulate(2)];

    expect(other.digest).not.toBe(one.digest);
  });
});

describe('the checkers', () => {
  it.each(mutants())(
    'see that %s (%s)',
    async (mutant, invariant) => {
      const seen = await invariantsBrokenBy(mutant, invariant);

      expect(seen).toContain(invariant);
    },
    SECONDS_30,
  );
});

describe('an agency that is away', () => {
  it(
    'delays only its own steps, and gets everything soon after it is back (I11)',
    async () => {
      const delays: string[] = [];
      let outages = 0;
      for (let seed = 1; seed <= 25; seed += 1) {
        const result = await simulate(seed, { only: ['agency-away'] });
        outages += result.fleet.network.outages.length;
        delays.push(...result.violations.map(({ what }) => what), ...unexplainedDelays(result));
      }

      expect(outages).toBeGreaterThan(50);
      expect(delays).toEqual([]);
    },
    SECONDS_30,
  );
});

function mutants(): [Mutant, string][] {
  return Object.entries(MUTANTS).flatMap(([name, invariant]) => (isMutant(name) ? [[name, invariant]] : []));
}

function isMutant(name: string): name is Mutant {
  return name in MUTANTS;
}

async function invariantsBrokenBy(mutant: Mutant, wanted: string): Promise<readonly string[]> {
  const seen = new Set<string>();
  for (let seed = 1; seed <= SEEDS_MAX && !seen.has(wanted); seed += 1) {
    const { violations } = await simulate(seed, { mutant });
    for (const { invariant } of violations) seen.add(invariant);
  }
  return [...seen];
}

/** Relay's pause, carriage and a second attempt after a lost race. */
const PROMPT_MS = 2500;

/** The breaker's pause doubles too: the last one may hold up what is asked for when the agency is back. */
function lastPauseEndsMs({ fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number }): number {
  return untilMs + Math.min(untilMs - fromMs, BREAKER.pauseMsMax);
}

/** Dispatches that came later than promptly, and later than the outages of their own agency explain. */
function unexplainedDelays({ seed, fleet }: SimulationResult): readonly string[] {
  const { agencies, network, state } = fleet;
  return agencies.flatMap(({ key: agency, cameAtMs }) =>
    state.tables.dispatches
      // What was taken back never comes, or comes only to be asked about.
      .where((row) => row.agency === agency && row.state !== 'recalled')
      .flatMap(({ key, caseId, operation, occurrence, createdAt }) => {
        // A report waits for the one before it, which the outage of its agency may have held up.
        const before = state.tables.dispatches
          .where((row) => row.caseId === caseId && row.operation === operation && row.occurrence < occurrence)
          .map((row) => cameAtMs.get(row.key) ?? 0);
        const createdMs = Math.max(msOf(createdAt), ...(operation === 'report-status' ? before : []));
        const cameMs = cameAtMs.get(key) ?? Number.POSITIVE_INFINITY;
        const own = network.outages.filter((outage) => outage.agency === agency && outage.fromMs < cameMs);
        const [away, over] = [
          own.filter(({ untilMs }) => untilMs > createdMs),
          own.filter(({ untilMs }) => untilMs <= createdMs),
        ];
        // Back-off doubles, so a wait is never longer than what went before it: the outage, from its beginning.
        const backMs = Math.max(createdMs, ...away.map(({ untilMs }) => untilMs));
        const beganMs = Math.min(createdMs, ...away.map(({ fromMs }) => fromMs));
        const latestMs = Math.max(
          away.length === 0 ? createdMs : backMs + backMs - beganMs,
          ...over.map(lastPauseEndsMs),
        );
        return cameMs > latestMs + PROMPT_MS
          ? [`seed ${seed}: ${key} came ${cameMs - createdMs} ms after it was asked for`]
          : [];
      }),
  );
}
