import type { Field, GroupField } from '../../../features/form/field.js';
import { isRecord, type Values } from '../../../api/records.js';
import { valueAt } from '../../../features/form/values.js';

/** One answer that is not what it was. */
export interface Difference {
  readonly field: Exclude<Field, GroupField>;
  /** Undefined: nothing stood there. */
  readonly before: unknown;
  /** Undefined: nothing stands there any more. */
  readonly now: unknown;
}

/** What differs between the answers at two times, in the order of the form; a date with its precision is one answer. */
export function differencesBetween(fields: readonly Field[], before: Values, now: Values): readonly Difference[] {
  return fields.flatMap((field) => {
    if (field.kind === 'group') return differencesBetween(field.fields, before, now);
    const [old, young] = [valueAt(before, field.pointer), valueAt(now, field.pointer)];
    return isSame(old, young) ? [] : [{ field, before: old, now: young }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return isSame({ ...one }, { ...other });
  if (!isRecord(one) || !isRecord(other)) return one === other;
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]));
}
