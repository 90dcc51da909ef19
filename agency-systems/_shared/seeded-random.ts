/** Chance that repeats: the same seed gives the same choices on every machine. */
export interface SeededRandom {
  /** A fraction in [0, 1). */
  fraction(): number;
  /** An integer from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** True with that probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the choices, each equally likely; RangeError if there is none. */
  pick<T>(choices: readonly T[]): T;
}

/** Bound once: a global is looked up at each use, slowly in the sandboxes of test runners, and chance is asked for very often. */
const { floor, imul } = Math;

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for made-up people, and useless for secrets. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function integer(min: number, max: number): number {
    return min + floor(fraction() * (max - min + 1));
  }

  function pick<T>(choices: readonly T[]): T {
    const choice = choices[integer(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('there is nothing to pick from');
    return choice;
  }

  return { fraction, integer, pick, chance: (probability) => fraction() < probability };
}
