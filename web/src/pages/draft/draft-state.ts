import type { DraftContent } from '../../features/drafts/drafts.js';
import { recordIn, valueAt, withValueAt, type Values } from '../../features/form/values.js';
import { filledIn, isEmpty, saySame, type Registered, type RegisteredValues } from './prefill.js';

/** Somebody at the desk wrote it, or confirmed it against a register. */
export const TYPED = 'typed';

/** A form that is being written. */
export interface DraftState {
  /** `applicant` and `data`. */
  readonly values: Values;
  /** Where each value came from, by pointer. */
  readonly sources: Readonly<Record<string, string>>;
  readonly registered: RegisteredValues;
  /** What was kept although a register says something else, by pointer. */
  readonly kept: Values;
  /** The fields that somebody has left. */
  readonly left: ReadonlySet<string>;
  /** Whether somebody wanted to go on: then all that is missing is said. */
  readonly isChecked: boolean;
}

export type DraftChange =
  | { readonly kind: 'typed'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'left'; readonly pointer: string }
  | { readonly kind: 'checked' }
  | { readonly kind: 'looked-up'; readonly registered: RegisteredValues }
  | { readonly kind: 'kept'; readonly pointer: string }
  | { readonly kind: 'taken'; readonly pointer: string }
  | { readonly kind: 'replaced'; readonly values: Values };

export function openedDraft({ applicant, data, sources }: Partial<DraftContent>): DraftState {
  return {
    values: { applicant, data },
    sources: sources ?? {},
    registered: {},
    kept: {},
    left: new Set(),
    isChecked: false,
  };
}

export function changedDraft(state: DraftState, change: DraftChange): DraftState {
  switch (change.kind) {
    case 'typed':
      return typed(state, change);
    case 'left':
      return { ...state, left: new Set([...state.left, change.pointer]) };
    case 'checked':
      return { ...state, isChecked: true };
    case 'looked-up':
      return lookedUp(state, change.registered);
    case 'kept':
      return { ...state, kept: { ...state.kept, [change.pointer]: valueAt(state.values, change.pointer) } };
    case 'taken':
      return taken(state, change.pointer);
    case 'replaced':
      return openedDraft({ applicant: recordIn(change.values['applicant']), data: recordIn(change.values['data']) });
  }
}

/** What a register says of a field that holds something else, unless somebody chose to keep that. */
export function contradictionAt(state: DraftState, pointer: string): Registered | undefined {
  const registered = state.registered[pointer];
  const value = valueAt(state.values, pointer);
  if (registered === undefined || isEmpty(value) || saySame(value, registered.value)) return undefined;
  return pointer in state.kept && saySame(state.kept[pointer], value) ? undefined : registered;
}

function typed(state: DraftState, { pointer, value }: Extract<DraftChange, { kind: 'typed' }>): DraftState {
  const sources = Object.entries(state.sources).filter(
    ([known]) => known !== pointer && !known.startsWith(`${pointer}/`),
  );
  return {
    ...state,
    values: withValueAt(state.values, pointer, value === '' ? undefined : value),
    sources: Object.fromEntries(isEmpty(value) ? sources : [...sources, [pointer, TYPED]]),
    // What was known of another person says nothing of this one.
    registered: Object.fromEntries(Object.entries(state.registered).filter(([, { personId }]) => personId !== pointer)),
  };
}

function lookedUp(state: DraftState, registered: RegisteredValues): DraftState {
  const values = filledIn(state.values, registered);
  const agreed = Object.entries(registered).filter(([pointer, { value }]) => saySame(valueAt(values, pointer), value));
  const sources = Object.fromEntries(agreed.map(([pointer, { agency }]) => [pointer, agency]));
  return {
    ...state,
    values,
    sources: { ...state.sources, ...sources },
    registered: { ...state.registered, ...registered },
  };
}

function taken(state: DraftState, pointer: string): DraftState {
  const registered = state.registered[pointer];
  if (registered === undefined) return state;
  return {
    ...state,
    values: withValueAt(state.values, pointer, registered.value),
    sources: { ...state.sources, [pointer]: registered.agency },
  };
}
