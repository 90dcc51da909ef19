/** A promise of our own was broken: a bug, never an expected "no". Not caught on the way up. */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken';
}

/**
 * Stays on in production: better to stop one command than to go on with a wrong case.
 *
 * @throws InvariantBroken with the message if the condition is false
 */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantBroken(message);
}

/** The value, or InvariantBroken if it is absent. */
export function required<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, `${what} is missing`);
  return value;
}
