/** What somebody types over the answers of a case; who corrected it meanwhile is not written over. */
import type { FormChange } from '../../../features/form/open-form.js';
import { stillTakenOut } from '../../../features/form/taken-out.js';
import { isWithin } from '../../../features/form/field.js';
import type { Values } from '../../../api/records.js';
import { valueAt, withValueAt } from '../../../features/form/values.js';

export interface Correcting {
  /** `applicant` and `data`, as the case has them. */
  readonly read: Values;
  /** What was typed over them, in its order. */
  readonly typed: readonly { readonly pointer: string; readonly value: unknown }[];
  readonly left: ReadonlySet<string>;
  readonly isChecked: boolean;
  /** By pointer. */
  readonly takenOut: Values;
}

export type CorrectingChange =
  | FormChange
  | { readonly kind: 'checked' }
  /** The case has moved on: what was typed stands over what it has now. */
  | { readonly kind: 'read-again'; readonly read: Values };

export function openedCorrecting(read: Values): Correcting {
  return { read, typed: [], left: new Set(), isChecked: false, takenOut: {} };
}

/** The answers with what was typed in its place. */
export function correctedValues({ read, typed }: Correcting): Values {
  return typed.reduce((values, { pointer, value }) => withValueAt(values, pointer, value), read);
}

export function changedCorrecting(state: Correcting, change: CorrectingChange): Correcting {
  switch (change.kind) {
    case 'typed': {
      const takenOut = stillTakenOut(state.takenOut, correctedValues(state), change.pointer);
      return { ...typedAt(state, change), takenOut };
    }
    case 'taken-out': {
      const value = valueAt(correctedValues(state), change.pointer);
      return { ...typedAt(state, change), takenOut: { ...state.takenOut, [change.pointer]: value } };
    }
    case 'put-back': {
      const { [change.pointer]: value, ...takenOut } = state.takenOut;
      return { ...typedAt(state, { pointer: change.pointer, value }), takenOut };
    }
    case 'left':
      return { ...state, left: new Set([...state.left, change.pointer]) };
    case 'checked':
      return { ...state, isChecked: true };
    case 'read-again':
      return { ...state, read: change.read };
  }
}

function typedAt(
  state: Correcting,
  { pointer, value }: { readonly pointer: string; readonly value: unknown },
): Correcting {
  const others = state.typed.filter((one) => !isWithin(one.pointer, pointer));
  return { ...state, typed: [...others, { pointer, value: value === '' ? undefined : value }] };
}
