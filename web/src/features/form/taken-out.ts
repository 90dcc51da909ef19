import { isWithin } from './field.js';
import type { Values } from '../../api/records.js';
import { valueAt } from './values.js';

/** What can still be put back after something is typed there: not what somebody writes anew. */
export function stillTakenOut<Kept>(
  takenOut: Readonly<Record<string, Kept>>,
  values: Values,
  typedAt: string,
): Readonly<Record<string, Kept>> {
  const isAnew = (pointer: string) => isWithin(typedAt, pointer) && valueAt(values, pointer) !== undefined;
  return Object.fromEntries(Object.entries(takenOut).filter(([pointer]) => !isAnew(pointer)));
}
