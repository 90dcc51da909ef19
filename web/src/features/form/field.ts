import type { Precision } from '../../i18n/typed-dates.js';
import type { Label } from '../../i18n/use-label.js';

interface FieldFacts {
  /** Where the value stands in an application: `/data/child/bornOn` (RFC 6901). */
  readonly pointer: string;
  readonly label: Label;
  readonly help?: Label | undefined;
  readonly isRequired: boolean;
  /** What a form that nobody wrote in has there. */
  readonly initial?: unknown;
  /** The field with the personal id to look up, and the field of an extract that fills this one in. */
  readonly prefill?: { readonly personId: string; readonly from: string } | undefined;
  /** The number of a hospital notice stands here; `issuer` is the field that says who issued it. */
  readonly notice?: { readonly kind: 'birth' | 'death'; readonly issuer?: string | undefined } | undefined;
}

/** Fields that belong together: a person, a place, a paper. */
export interface GroupField extends FieldFacts {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

/** A choice that decides which fields follow: how exactly a date is known, how an allowance is paid. */
export interface VariantsField extends FieldFacts {
  readonly kind: 'variants';
  readonly tag: ChoiceField;
  readonly variants: readonly { readonly value: string; readonly fields: readonly Field[] }[];
}

export interface ChoiceField extends FieldFacts {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: Label }[];
}

/** Several of them may hold. */
export interface ChoicesField extends FieldFacts {
  readonly kind: 'choices';
  readonly options: ChoiceField['options'];
}

export interface TextField extends FieldFacts {
  readonly kind: 'text';
  readonly pattern?: string | undefined;
  readonly isEmail: boolean;
  readonly charactersMax?: number | undefined;
  /** What the official codes mean that may stand here; others may too. */
  readonly codes?: readonly { readonly value: string; readonly label: Label }[];
}

export interface DateField extends FieldFacts {
  readonly kind: 'date';
  readonly precision: Precision;
}

export interface NumberField extends FieldFacts {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}

export interface CheckboxField extends FieldFacts {
  readonly kind: 'checkbox';
}

/** A field with one value that is typed or chosen. */
export type Leaf = ChoiceField | ChoicesField | TextField | DateField | NumberField | CheckboxField;
export type Field = GroupField | VariantsField | Leaf;

/** The name of the field within its group. */
export function nameOf({ pointer }: Pick<Field, 'pointer'>): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

/** Whether the pointer is that of the whole, or of something in it. */
export function isWithin(pointer: string, whole: string): boolean {
  return `${pointer}/`.startsWith(`${whole}/`);
}

/** The id of the field's input on the page. */
export function inputIdOf(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}

/** A date that need not be known to the day: one value, in whatever words. */
export function isVagueDate({ variants }: VariantsField): boolean {
  return variants.every(({ fields }) => fields.every(({ kind }) => kind === 'date'));
}
