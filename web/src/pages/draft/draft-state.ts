import type { DraftContent } from '../../features/drafts/drafts.js';
import { isWithin, type Field } from '../../features/form/field.js';
import type { FormChange } from '../../features/form/open-form.js';
import { stillTakenOut } from '../../features/form/taken-out.js';
import { recordIn, type Values } from '../../api/records.js';
import { valueAt, withValueAt } from '../../features/form/values.js';
import { askedIn, isChoice } from './asked-fields.js';
import {
  filledIn,
  isEmpty,
  numbersIn,
  presetAt,
  saySame,
  toldBy,
  type Registered,
  type RegisteredValues,
} from './prefill.js';

/** Somebody at the desk wrote it, or confirmed it against a register. */
export const TYPED = 'typed';

/** A form that is being written. */
export interface DraftState {
  readonly fields: readonly Field[];
  /** `applicant` and `data`. */
  readonly values: Values;
  /** Where each value came from, by pointer. */
  readonly sources: Readonly<Record<string, string>>;
  readonly registered: RegisteredValues;
  /** The pointers of what somebody typed before a register said the same. */
  readonly confirmed: ReadonlySet<string>;
  /** What was kept although a register says something else, by pointer. */
  readonly kept: Values;
  /** The fields that somebody has left. */
  readonly left: ReadonlySet<string>;
  /** Whether somebody wanted to go on: then all that is missing is said. */
  readonly isChecked: boolean;
  /** The files that are handed in with it. */
  readonly attachments: DraftContent['attachments'];
  /** What was taken out, by pointer: the form as it was. */
  readonly takenOut: Readonly<Record<string, DraftState>>;
}

/** A number that was looked up, and the field that held it. */
interface AskedNumber {
  readonly pointer: string;
  readonly number: string;
}

export type DraftChange =
  | FormChange
  | { readonly kind: 'checked' }
  | { readonly kind: 'looked-up'; readonly asked: AskedNumber; readonly registered: RegisteredValues }
  | { readonly kind: 'kept'; readonly pointer: string }
  | { readonly kind: 'taken'; readonly pointer: string }
  | { readonly kind: 'replaced'; readonly values: Values }
  | { readonly kind: 'attached'; readonly attachment: DraftContent['attachments'][number] }
  | { readonly kind: 'detached'; readonly id: string };

export function openedDraft(
  fields: readonly Field[],
  { applicant, data, sources, attachments = [] }: Partial<DraftContent>,
): DraftState {
  return {
    fields,
    values: { applicant, data },
    sources: sources ?? {},
    registered: {},
    confirmed: new Set(),
    kept: {},
    left: new Set(),
    isChecked: false,
    attachments,
    takenOut: {},
  };
}

export function changedDraft(state: DraftState, change: DraftChange): DraftState {
  // What is put back comes with what was known by its numbers.
  return change.kind === 'put-back' ? putBack(state, change.pointer) : withoutOthers(state, afterChange(state, change));
}

/** The number in that field, as it is looked up. */
export function numberAt(values: Values, pointer: string): string {
  const value = valueAt(values, pointer);
  return typeof value === 'string' ? value.trim() : '';
}

function afterChange(state: DraftState, change: Exclude<DraftChange, { kind: 'put-back' }>): DraftState {
  switch (change.kind) {
    case 'typed':
      return followed(typed(state, change), change.pointer);
    case 'left':
      return { ...state, left: new Set([...state.left, change.pointer]) };
    case 'taken-out':
      return {
        ...followed(typed(state, change), change.pointer),
        takenOut: { ...state.takenOut, [change.pointer]: state },
      };
    case 'checked':
      return { ...state, isChecked: true };
    case 'looked-up':
      return lookedUp(state, change);
    case 'kept':
      return { ...state, kept: { ...state.kept, [change.pointer]: valueAt(state.values, change.pointer) } };
    case 'taken':
      return taken(state, change.pointer);
    case 'replaced':
      return openedDraft(state.fields, {
        applicant: recordIn(change.values['applicant']),
        data: recordIn(change.values['data']),
        attachments: state.attachments,
      });
    case 'attached':
      return { ...state, attachments: [...state.attachments, change.attachment] };
    case 'detached':
      return { ...state, attachments: state.attachments.filter(({ id }) => id !== change.id) };
  }
}

/** What a register says of a field that holds something else, unless somebody chose to keep that. */
export function contradictionAt(state: DraftState, pointer: string): Registered | undefined {
  const registered = state.registered[pointer];
  const value = valueAt(state.values, pointer);
  if (registered === undefined || isEmpty(value) || saySame(value, registered.value)) return undefined;
  return pointer in state.kept && saySame(state.kept[pointer], value) ? undefined : registered;
}

function typed(
  state: DraftState,
  { pointer, value }: { readonly pointer: string; readonly value: unknown },
): DraftState {
  const sources = Object.entries(state.sources).filter(([known]) => !isWithin(known, pointer));
  return {
    ...state,
    values: withValueAt(state.values, pointer, value === '' ? undefined : value),
    sources: Object.fromEntries(isEmpty(value) ? sources : [...sources, [pointer, TYPED]]),
    takenOut: stillTakenOut(state.takenOut, state.values, pointer),
  };
}

/** What follows from a choice is filled in as soon as it is asked. */
function followed(state: DraftState, pointer: string): DraftState {
  if (!isChoice(state.fields, pointer)) return state;
  return withRegistered(
    state,
    Object.fromEntries(Object.entries(state.registered).filter(([known]) => isWithin(known, pointer))),
  );
}

function putBack(state: DraftState, pointer: string): DraftState {
  const { [pointer]: before, ...takenOut } = state.takenOut;
  if (before === undefined) return state;
  const ofBefore = Object.entries(before.sources).filter(([known]) => isWithin(known, pointer));
  const ofOthers = Object.entries(state.sources).filter(([known]) => !isWithin(known, pointer));
  const confirmed = [...before.confirmed].filter((known) => isWithin(known, pointer));
  const told = Object.entries(before.registered).filter(([, { numberField }]) => isWithin(numberField, pointer));
  const restored = {
    ...state,
    values: withValueAt(state.values, pointer, valueAt(before.values, pointer)),
    sources: Object.fromEntries([...ofOthers, ...ofBefore]),
    registered: { ...state.registered, ...Object.fromEntries(told) },
    confirmed: new Set([...state.confirmed, ...confirmed]),
    takenOut,
  };
  // What stood empty in it stays so; what its numbers filled in elsewhere went with it, and comes with it.
  return withRegistered(restored, Object.fromEntries(told.filter(([known]) => !isWithin(known, pointer))));
}

/** An answer that comes after the number was changed is about somebody else. */
function lookedUp(state: DraftState, { asked, registered }: Extract<DraftChange, { kind: 'looked-up' }>): DraftState {
  return numberAt(state.values, asked.pointer) === asked.number ? withRegistered(state, registered) : state;
}

function withRegistered(state: DraftState, registered: RegisteredValues): DraftState {
  const asked = askedIn(state.fields, state.values);
  const values = filledIn(state.values, Object.fromEntries(Object.entries(registered).filter(([at]) => asked.has(at))));
  const agreed = Object.entries(registered).filter(([pointer, { value }]) => saySame(valueAt(values, pointer), value));
  const sources = Object.fromEntries(agreed.map(([pointer, { source }]) => [pointer, source]));
  const confirmed = agreed.map(([pointer]) => pointer).filter((pointer) => state.sources[pointer] === TYPED);
  return {
    ...state,
    values,
    sources: { ...state.sources, ...sources },
    registered: { ...state.registered, ...registered },
    confirmed: new Set([...state.confirmed, ...confirmed]),
  };
}

function taken(state: DraftState, pointer: string): DraftState {
  const registered = state.registered[pointer];
  if (registered === undefined) return state;
  return {
    ...state,
    values: withValueAt(state.values, pointer, registered.value),
    sources: { ...state.sources, [pointer]: registered.source },
    confirmed: new Set([...state.confirmed].filter((other) => other !== pointer)),
  };
}

/** Where another number stands than before, what was said of the one before goes; what somebody typed stays. */
function withoutOthers(before: DraftState, after: DraftState): DraftState {
  const changed = numbersIn(after.fields).filter(
    (pointer) => numberAt(before.values, pointer) !== numberAt(after.values, pointer),
  );
  // Among what goes there may be a number that was filled in.
  return changed.length === 0 ? after : withoutOthers(after, changed.reduce(withoutLookup, after));
}

function withoutLookup(state: DraftState, number: string): DraftState {
  const { fields, registered, confirmed } = state;
  const isTold = toldBy(fields, number);
  const isFilled = (pointer: string) => state.sources[pointer] !== TYPED && isTold(pointer, state.sources[pointer]);
  const filled = Object.keys(state.sources).filter(isFilled);
  const values = filled
    .filter((pointer) => !confirmed.has(pointer))
    .reduce((left, pointer) => withValueAt(left, pointer, presetAt(fields, pointer)), state.values);
  const sources = Object.entries(state.sources).flatMap(([pointer, source]) => {
    if (!isFilled(pointer)) return [[pointer, source]];
    return confirmed.has(pointer) ? [[pointer, TYPED]] : [];
  });
  return {
    ...state,
    values,
    sources: Object.fromEntries(sources),
    registered: Object.fromEntries(Object.entries(registered).filter(([, { numberField }]) => numberField !== number)),
  };
}
