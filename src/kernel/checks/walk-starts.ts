/** Where the walks of a version begin: submissions that differ in what is left out and in who is asked. */
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { required } from '../values/assert.js';
import type { Facts } from '../values/facts.js';
import { submitted } from './explored-case.js';
import type { Place } from './place.js';

/**
 * Where the chain is walked from. Side by side more than two branches have too many configurations together: what one can notice of
 * the others it notices of one of them, so each is walked beside its neighbour while the rest is left out, and of pairs alike one.
 */
export function startsOf(version: ProcedureVersion): readonly Place[] {
  const branches = Object.keys(version.choices ?? {});
  if (branches.length === 0) return [startLeavingOut(version, [])];
  const leftOut = pairsOf(version, branches).map((pair) => branches.filter((step) => !pair.includes(step)));
  const starts = [...leftOut, branches].map((steps) => startLeavingOut(version, steps));
  return [...starts, ...startsOfConsents(version, branches)];
}

/** Each step for which others are asked, alone, by whom is asked: otherwise than where nothing is said of it. */
function startsOfConsents(version: ProcedureVersion, branches: readonly string[]): readonly Place[] {
  return Object.entries(version.consents ?? {}).flatMap(([step, { starts }]) =>
    starts.map((facts) =>
      startLeavingOut(
        version,
        branches.filter((other) => other !== step),
        facts,
      ),
    ),
  );
}

/** Neighbours of each kind, and with them every branch at least once. */
function pairsOf(version: ProcedureVersion, branches: readonly string[]): readonly (readonly string[])[] {
  if (branches.length === 1) return [branches];
  const neighbours = branches.slice(1).map((branch, index) => [required(branches[index], 'neighbour'), branch]);
  const seenBefore = new Set<string>();
  return neighbours.filter((pair) => {
    const seen = [pair.map((step) => shapeOf(version, step)).join(), ...pair];
    const isNew = seen.some((what) => !seenBefore.has(what));
    for (const what of seen) seenBefore.add(what);
    return isNew;
  });
}

/** What of a step the others can tell apart. */
export function shapeOf({ steps }: ProcedureVersion, step: string): string {
  const { responsible, after, requires, undoing } = required(
    steps.find((candidate) => candidate.step === step),
    `step ${step}`,
  );
  return JSON.stringify([responsible, after, requires, undoing.kind]);
}

/** The submission of an application that leaves those steps out, with what else it tells. */
export function startLeavingOut(version: ProcedureVersion, steps: readonly string[], facts: Facts = {}): Place {
  const told = steps.map((step) => {
    const { fact, leftOut } = required(version.choices?.[step], `choice of ${step}`);
    return [fact, required(leftOut[0], `value that leaves ${step} out`)] as const;
  });
  const all = { ...Object.fromEntries(told), ...facts };
  const story = Object.entries(all).map(([name, value]) => `${name}: ${String(value)}`);
  return { at: submitted(version, all), story, next: [] };
}
