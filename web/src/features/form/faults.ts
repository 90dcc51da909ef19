/** What the schema of a form has against what was typed; what it cannot say, the server says. */
import type { Field, Leaf, NumberField, TextField, VariantsField } from './field.js';
import { nameOf } from './field.js';
import { readDate, showDate } from '../../i18n/typed-dates.js';
import { recordIn, type Values } from '../../api/records.js';
import { valueAt } from './values.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export type FaultKind = 'missing' | 'not-chosen' | 'pattern' | 'email' | 'too-long' | 'number' | 'date';

export interface Fault {
  readonly field: Leaf;
  readonly kind: FaultKind;
}

/** All faults of these fields, in the order of the form. */
export function faultsIn(fields: readonly Field[], values: Values): readonly Fault[] {
  return fields.flatMap((field) => faultsOf(field, values));
}

function faultsOf(field: Field, values: Values): readonly Fault[] {
  const value = valueAt(values, field.pointer);
  switch (field.kind) {
    case 'group':
      return !field.isRequired && value === undefined ? [] : faultsIn(field.fields, values);
    case 'variants':
      return faultsOfVariants(field, values);
    default:
      return faultsOfLeaf(field, value);
  }
}

function faultsOfVariants(field: VariantsField, values: Values): readonly Fault[] {
  if (!field.isRequired && valueAt(values, field.pointer) === undefined) return [];
  const chosen = variantOf(field, values);
  return chosen === undefined ? [{ field: field.tag, kind: 'not-chosen' }] : faultsIn(chosen.fields, values);
}

/** The variant that is chosen; a date is known to the day until somebody says that it is not. */
export function variantOf(field: VariantsField, values: Values): VariantsField['variants'][number] | undefined {
  const tag = recordIn(valueAt(values, field.pointer))[nameOf(field.tag)] ?? 'day';
  return field.variants.find(({ value }) => value === tag);
}

function faultsOfLeaf(field: Leaf, value: unknown): readonly Fault[] {
  const isEmpty = value === undefined || value === '';
  if (isEmpty && !field.isRequired) return [];
  if (isEmpty) return [{ field, kind: field.kind === 'choice' || field.kind === 'choices' ? 'not-chosen' : 'missing' }];
  const kind = faultIn(field, value);
  return kind === undefined ? [] : [{ field, kind }];
}

function faultIn(field: Leaf, value: unknown): FaultKind | undefined {
  switch (field.kind) {
    case 'text':
      return textFault(field, String(value));
    case 'date':
      return readDate(field.precision, showDate(field.precision, String(value))) === undefined ? 'date' : undefined;
    case 'number':
      return isNumberFor(field, value) ? undefined : 'number';
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? undefined : 'not-chosen';
    case 'choice':
      return field.options.some((option) => option.value === value) ? undefined : 'not-chosen';
    case 'checkbox':
      return undefined;
  }
}

function textFault({ pattern, isEmail, charactersMax }: TextField, text: string): FaultKind | undefined {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return 'pattern';
  if (isEmail && !EMAIL.test(text)) return 'email';
  return charactersMax !== undefined && [...text].length > charactersMax ? 'too-long' : undefined;
}

function isNumberFor({ min, max }: NumberField, value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}
