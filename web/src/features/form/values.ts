/** An application as far as it is written, read and changed by pointer; nothing is changed in place. */
import { recordIn, type Values } from '../../api/records.js';

export function valueAt(values: Values, pointer: string): unknown {
  return namesIn(pointer).reduce<unknown>((value, name) => recordIn(value)[name], values);
}

/** The values with another one there; `undefined` takes it out. Groups on the way are made. */
export function withValueAt(values: Values, pointer: string, value: unknown): Values {
  return changed(values, namesIn(pointer), value);
}

function changed(values: Values, [name, ...rest]: readonly string[], value: unknown): Values {
  if (name === undefined) return values;
  const inner = rest.length === 0 ? value : changed(recordIn(values[name]), rest, value);
  if (inner !== undefined) return { ...values, [name]: inner };
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
}

function namesIn(pointer: string): readonly string[] {
  return pointer.split('/').slice(1);
}
