/** What the registers know, laid beside the fields of a form. */
import type { Field } from '../../features/form/field.js';
import { nameOf } from '../../features/form/field.js';
import { recordIn, valueAt, withValueAt, type Values } from '../../features/form/values.js';
import type { Extract } from '../../features/people/people.js';

/** What a register says that a field should hold. */
export interface Registered {
  readonly agency: string;
  readonly value: unknown;
  /** The field with the number that was looked up. */
  readonly personId: string;
  /** What the field holds if nobody touched it. */
  readonly preset: unknown;
}

/** By pointer. */
export type RegisteredValues = Readonly<Record<string, Registered>>;

/** What the answers to one lookup say of the fields that depend on it; where registers differ, the one that was asked first counts. */
export function registeredIn(
  fields: readonly Field[],
  personId: string,
  extracts: readonly Extract[],
): RegisteredValues {
  const entries = withinGroups(fields)
    .filter(({ prefill }) => prefill?.personId === personId)
    .flatMap((field) => {
      const found = firstFound(extracts, field.prefill?.from ?? '');
      return found === undefined ? [] : partsOf(field, found.value).map((part) => ({ ...part, agency: found.agency }));
    });
  return Object.fromEntries(
    entries.map(({ field, value, agency }) => [field.pointer, { agency, value, personId, preset: field.initial }]),
  );
}

/** The fields with a number whose lookup fills in others. */
export function numbersIn(fields: readonly Field[]): readonly string[] {
  return [...new Set(withinGroups(fields).flatMap(({ prefill }) => prefill?.personId ?? []))];
}

/** Whether the field, or the part of one, is filled in by a lookup of that number. */
export function dependsOn(fields: readonly Field[], personId: string): (pointer: string) => boolean {
  const filled = withinGroups(fields).filter(({ prefill }) => prefill?.personId === personId);
  return (pointer) => filled.some((field) => `${pointer}/`.startsWith(`${field.pointer}/`));
}

/** What the field holds in a form that nobody wrote in. */
export function presetAt(fields: readonly Field[], pointer: string): unknown {
  return withinGroups(fields).find((field) => field.pointer === pointer)?.initial;
}

/** The values with what is known put where nothing stands yet; what somebody typed stays. */
export function filledIn(values: Values, registered: RegisteredValues): Values {
  return Object.entries(registered)
    .filter(([pointer, { preset }]) => isFree(valueAt(values, pointer), preset))
    .reduce((filled, [pointer, { value }]) => withValueAt(filled, pointer, value), values);
}

/** Whether two values say the same: names are compared as the registers write them, in capitals. */
export function saySame(one: unknown, other: unknown): boolean {
  return (
    JSON.stringify(one).normalize('NFC').toLocaleUpperCase('vi') ===
    JSON.stringify(other).normalize('NFC').toLocaleUpperCase('vi')
  );
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && recordIn(value)['value'] === undefined);
}

function isFree(value: unknown, preset: unknown): boolean {
  return isEmpty(value) || (preset !== undefined && value === preset);
}

function withinGroups(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => (field.kind === 'group' ? [field, ...withinGroups(field.fields)] : [field]));
}

/** A place is filled in part by part; a date with its precision is one value. */
function partsOf(field: Field, value: unknown): readonly { readonly field: Field; readonly value: unknown }[] {
  if (field.kind !== 'group') return [{ field, value }];
  return field.fields.flatMap((part) => {
    const known = recordIn(value)[nameOf(part)];
    return known === undefined ? [] : partsOf(part, known);
  });
}

function firstFound(extracts: readonly Extract[], from: string): { agency: string; value: unknown } | undefined {
  return extracts
    .map(({ agency, person, household }) => {
      const head = household?.find(({ relationToHead }) => relationToHead === 'head');
      return { agency, value: valueAt({ person, head }, `/${from.replaceAll('.', '/')}`) };
    })
    .find(({ value }) => value !== undefined);
}
