import { seededRandom, type SeededRandom } from '../../../agency-systems/_shared/seeded-random.js';
import { msOf, instant } from '../../../src/kernel/values/time.js';
import { drawSwarm, faultsOf, type Conduct, type Fault, type Swarm } from './swarm.js';
import { VirtualTime } from './virtual-time.js';

/** A promise of the engine that did not hold, by its number in the list of invariants. */
export interface Violation {
  readonly invariant: string;
  readonly what: string;
}

/** Every simulation begins on a Tuesday morning in Vietnam, five working days before nothing in particular. */
const BEGINS_MS = msOf(instant('2026-11-24T02:00:00.000Z'));

/** Chance, time, what is drawn for this seed, and the story of what happened. */
export class World {
  readonly random: SeededRandom;
  readonly time: VirtualTime;
  readonly swarm: Swarm;
  readonly story: string[] = [];
  readonly violations: Violation[] = [];
  /** No fault happens any more. */
  quiet = false;

  /** @param conduct - how everybody behaves, if that is not to be drawn */
  constructor(seed: number, only: readonly Fault[] | undefined, conduct?: Conduct) {
    this.random = seededRandom(seed);
    this.time = new VirtualTime(BEGINS_MS, seededRandom(seed ^ 0x5bd1e995));
    const drawn = drawSwarm(this.random, only);
    this.swarm = { ...drawn, conduct: conduct ?? drawn.conduct };
    this.tell(
      `seed ${seed}: ${this.swarm.cases} cases, ${this.swarm.processes} processes, faults: ${faultsOf(this.swarm)}`,
    );
  }

  get elapsedMs(): number {
    return this.time.realMs - BEGINS_MS;
  }

  /** Whether the fault happens now. */
  happens(fault: Fault): boolean {
    const strength = this.swarm.faults[fault];
    return !this.quiet && strength > 0 && this.random.chance(strength);
  }

  tell(line: string): void {
    this.story.push(`${this.elapsedMs} ${line}`);
  }

  broken(invariant: string, what: string): void {
    this.tell(`BROKEN ${invariant}: ${what}`);
    this.violations.push({ invariant, what });
  }

  /** How long a message takes, in milliseconds. */
  latencyMs(): number {
    return this.random.integer(1, 12);
  }
}
