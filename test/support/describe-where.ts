/**
 * A block of tests that needs something which not every machine has.
 *
 * Where it is missing, the block is skipped by name with the reason in its title, so that nobody takes silence for a pass.
 *
 * @param available - whether the thing is there, found out before the tests are declared
 * @param reason - what is missing and how to provide it, as in "no Redis: set REDIS_URL"
 * @returns `describe`, or a `describe.skip` that prints the reason
 */
export function describeWhere(available: boolean, reason: string): (title: string, tests: () => void) => void {
  if (available) return (title, tests) => describe(title, tests);
  return (title, tests) => describe.skip(`${title} (skipped: ${reason})`, tests);
}
