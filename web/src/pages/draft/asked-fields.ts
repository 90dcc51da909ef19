/** Which fields of a form are asked: of a choice only those that follow from what was chosen. */
import type { Values } from '../../api/records.js';
import { variantOf } from '../../features/form/faults.js';
import { isVagueDate, type Field } from '../../features/form/field.js';

/** The pointers of the fields that are asked now. */
export function askedIn(fields: readonly Field[], values: Values): ReadonlySet<string> {
  return new Set(pointersIn(fields, values));
}

/** Whether a choice stands there, from which other fields follow. */
export function isChoice(fields: readonly Field[], pointer: string): boolean {
  return fields.some((field) => {
    if (field.kind === 'group') return isChoice(field.fields, pointer);
    if (field.kind !== 'variants' || isVagueDate(field)) return false;
    return field.pointer === pointer || field.variants.some((variant) => isChoice(variant.fields, pointer));
  });
}

function pointersIn(fields: readonly Field[], values: Values): readonly string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'group') return [field.pointer, ...pointersIn(field.fields, values)];
    if (field.kind !== 'variants') return [field.pointer];
    return [field.pointer, ...pointersIn(variantOf(field, values)?.fields ?? [], values)];
  });
}
