/** Reading what the API leaves open. */

export type Values = Readonly<Record<string, unknown>>;

/** Anything but an object counts as an empty one. */
export function recordIn(value: unknown): Values {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
