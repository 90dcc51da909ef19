/** What registers and hospital notices say, laid beside the fields of a form. */
import { isVagueDate, nameOf, type Field, type VariantsField } from '../../features/form/field.js';
import { recordIn, type Values } from '../../api/records.js';
import { valueAt, withValueAt } from '../../features/form/values.js';
import type { Extract, NoticeSaid } from '../../features/people/people.js';
import { withNameParts } from './name-parts.js';
import { noticeIn, noticeSource } from './notice-source.js';

/** What a register or a notice says that a field should hold. */
export interface Registered {
  /** The agency of the register, or the notice. */
  readonly source: string;
  readonly value: unknown;
  /** The field with the number that was looked up. */
  readonly numberField: string;
  /** What the field holds if nobody touched it. */
  readonly preset: unknown;
}

/** By pointer. */
export type RegisteredValues = Readonly<Record<string, Registered>>;

/** What the answers to one lookup say of the fields that depend on it; where registers differ, the one that was asked first counts. */
export function registeredIn(
  fields: readonly Field[],
  numberField: string,
  extracts: readonly Extract[],
): RegisteredValues {
  const entries = withinGroups(fields)
    .filter(({ prefill }) => prefill?.personId === numberField)
    .flatMap((field) => {
      const found = firstFound(extracts, field.prefill?.from ?? '');
      return found === undefined ? [] : partsOf(field, found.value).map((part) => ({ ...part, source: found.agency }));
    });
  return registeredBy(numberField, entries);
}

/** What a notice says of the fields of the form: it tells them by the form's own names. */
export function statedIn(fields: readonly Field[], numberField: string, notice: NoticeSaid): RegisteredValues {
  const source = noticeSource(notice);
  const data = withNameParts(notice.data);
  const parts = fields.flatMap((field) => {
    const said = valueAt({ data }, field.pointer);
    return said === undefined ? [] : partsOf(field, said);
  });
  return registeredBy(
    numberField,
    parts.map((part) => ({ ...part, source })),
  );
}

/** The fields with a number whose lookup fills in others. */
export function numbersIn(fields: readonly Field[]): readonly string[] {
  const all = withinGroups(fields);
  const ofNotices = all.filter(({ notice }) => notice !== undefined).map(({ pointer }) => pointer);
  return [...new Set([...all.flatMap(({ prefill }) => prefill?.personId ?? []), ...ofNotices])];
}

/** Whether what stands in a field, or in the part of one, was told by a lookup of that number: by a notice, or by registers. */
export function toldBy(
  fields: readonly Field[],
  numberField: string,
): (pointer: string, source: string | undefined) => boolean {
  const all = withinGroups(fields);
  const isOfNotice = all.some(({ pointer, notice }) => pointer === numberField && notice !== undefined);
  const filled = all.filter(({ prefill }) => prefill?.personId === numberField);
  return (pointer, source) =>
    noticeIn(source ?? '') === undefined
      ? filled.some((field) => `${pointer}/`.startsWith(`${field.pointer}/`))
      : isOfNotice && pointer !== numberField;
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
  return compared(one) === compared(other);
}

/** In whatever order the parts were written. */
function compared(value: unknown): string {
  const parts =
    typeof value === 'object' ? Object.entries(recordIn(value)).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value;
  return `${JSON.stringify(parts)}`.normalize('NFC').toLocaleUpperCase('vi');
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && isBlank(recordIn(value)));
}

/** A date without its value, or a place of which only the country is known to be ours, says nothing yet. */
function isBlank({ in: where, value, ...parts }: Values): boolean {
  return where === undefined ? value === undefined : Object.values(parts).every((part) => part === undefined);
}

interface Said {
  readonly field: Field;
  readonly value: unknown;
  readonly source: string;
}

function registeredBy(numberField: string, said: readonly Said[]): RegisteredValues {
  return Object.fromEntries(
    said.map(({ field, value, source }) => [field.pointer, { source, value, numberField, preset: field.initial }]),
  );
}

function isFree(value: unknown, preset: unknown): boolean {
  return isEmpty(value) || (preset !== undefined && value === preset);
}

/** All fields, those too that follow from a choice. */
function withinGroups(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...withinGroups(membersOf(field))]);
}

function membersOf(field: Field): readonly Field[] {
  if (field.kind === 'group') return field.fields;
  // A date that is not known to the day is one value.
  return field.kind === 'variants' && !isVagueDate(field) ? field.variants.flatMap(({ fields }) => fields) : [];
}

/** A place is filled in part by part; a date with its precision is one value. */
function partsOf(field: Field, value: unknown): readonly { readonly field: Field; readonly value: unknown }[] {
  if (field.kind === 'variants' && !isVagueDate(field)) return [{ field, value: asVariant(field, recordIn(value)) }];
  if (field.kind !== 'group') return [{ field, value }];
  return field.fields.flatMap((part) => {
    const known = recordIn(value)[nameOf(part)];
    return known === undefined ? [] : partsOf(part, known);
  });
}

/** What was said without naming the choice, with the choice that has a place for it: an address is one in Vietnam. */
function asVariant({ tag, variants }: VariantsField, said: Values): unknown {
  const name = nameOf(tag);
  const isPlaceFor = (fields: readonly Field[]) =>
    Object.keys(said).every((key) => fields.some((field) => nameOf(field) === key));
  const variant = variants.find(({ fields }) => isPlaceFor(fields));
  return name in said || variant === undefined || Object.keys(said).length === 0
    ? said
    : { [name]: variant.value, ...said };
}

function firstFound(extracts: readonly Extract[], from: string): { agency: string; value: unknown } | undefined {
  return extracts
    .map(({ agency, person, household }) => {
      const head = household?.find(({ relationToHead }) => relationToHead === 'head');
      return { agency, value: valueAt({ person, head }, `/${from.replaceAll('.', '/')}`) };
    })
    .find(({ value }) => value !== undefined);
}
