import { createContext, useContext, type ComponentType } from 'react';
import type { Fault } from './faults.js';
import type { Field, Leaf } from './field.js';
import type { Values } from '../../api/records.js';

/** What people do to a form at its fields. */
export type FormChange =
  | { readonly kind: 'typed'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'left'; readonly pointer: string }
  /** What stands there goes for that value, and can be put back. */
  | { readonly kind: 'taken-out'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'put-back'; readonly pointer: string };

/** A form that somebody writes in. */
export interface OpenForm {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly faults: readonly Fault[];
  /** The pointers of the fields that somebody has left. */
  readonly left: ReadonlySet<string>;
  /** Whether somebody wanted to go on: then all that is missing is said. */
  readonly isChecked: boolean;
  /** What was taken out, by pointer. */
  readonly takenOut: Values;
  readonly change: (change: FormChange) => void;
  readonly parts?: FieldParts;
}

export interface InputProps {
  readonly field: Leaf;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** What a page knows of a field besides its value. */
export interface FieldParts {
  /** Where the value at that pointer came from: beside the label. */
  readonly Source: ComponentType<{ readonly pointer: string }>;
  /** What else is said of the field: below its input. */
  readonly Remark: ComponentType<{ readonly field: Field }>;
  /** An input that does more than take a value in; undefined where the usual one will do. */
  readonly inputFor: (field: Leaf) => ComponentType<InputProps> | undefined;
}

export const OpenFormContext = createContext<OpenForm | undefined>(undefined);

export function useOpenForm(): OpenForm {
  const form = useContext(OpenFormContext);
  if (form === undefined) throw new Error('a field is used outside of a form');
  return form;
}
