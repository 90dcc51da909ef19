import type { Field } from './field.js';
import type { Values } from '../../api/records.js';
import { withValueAt } from './values.js';

/** What a form that nobody wrote in holds: what the law or the usual case presets. Optional groups are not there. */
export function initialValues(fields: readonly Field[]): Values {
  return fields.flatMap(presetIn).reduce((values, { pointer, initial }) => withValueAt(values, pointer, initial), {});
}

/** The presets of a group, once it is there. */
export function presetIn(field: Field): readonly Pick<Field, 'pointer' | 'initial'>[] {
  if (field.kind === 'group') return field.isRequired ? field.fields.flatMap(presetIn) : [];
  return field.initial === undefined ? [] : [field];
}
