const cloneElsewhere = globalThis.structuredClone;

/**
 * Jest runs a spec in a realm of its own, but gives it the `structuredClone` of another: a library that asks whether its copy is a plain
 * object says no. From now on what is copied belongs to the realm of the spec. (`npm test` has one realm alone.)
 */
export function keepClonesInThisRealm(): void {
  if (cloneElsewhere({}) instanceof Object) return;
  globalThis.structuredClone = (...asked) => hereAgain(cloneElsewhere(...asked));
}

function hereAgain<T>(copy: T): T;
function hereAgain(copy: unknown): unknown {
  if (Array.isArray(copy)) return Array.from(copy, (item: unknown) => hereAgain(item));
  if (Object.prototype.toString.call(copy) !== '[object Object]') return copy;
  return Object.fromEntries(Object.entries(Object(copy)).map(([name, value]) => [name, hereAgain(value)]));
}
