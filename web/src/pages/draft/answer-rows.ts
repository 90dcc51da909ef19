/** What the check before submission lists: each answer a line, what belongs together in one as far as it is short. */
import type { Values } from '../../api/records.js';
import { variantOf } from '../../features/form/faults.js';
import { isVagueDate, type Field, type GroupField, type VariantsField } from '../../features/form/field.js';
import { valueAt } from '../../features/form/values.js';

/** A part of the form with a heading of its own: what belongs together, or what follows from a choice. */
export type Section = GroupField | VariantsField;

export function isSection(field: Field): field is Section {
  return field.kind === 'group' || (field.kind === 'variants' && !isVagueDate(field));
}

/** Whether the section was filled in, or has to be. */
export function isThere({ isRequired, pointer }: Section, values: Values): boolean {
  return isRequired || valueAt(values, pointer) !== undefined;
}

/** The lines of a section. */
export function rowsIn(section: Section, values: Values): readonly Field[] {
  if (section.kind === 'group') return section.fields.flatMap((field) => rowsOf(field, values));
  const chosen = variantOf(section, values);
  return [section.tag, ...(chosen?.fields ?? []).flatMap((field) => rowsOf(field, values))];
}

/** A place or a date is one line; a list of people is one for each who is there. */
function rowsOf(field: Field, values: Values): readonly Field[] {
  if (!isSection(field) || !hasParts(field, values)) return [field];
  if (!isThere(field, values)) return [field];
  return rowsIn(field, values).filter((row) => row.isRequired || !isSection(row) || isThere(row, values));
}

function hasParts(section: Section, values: Values): boolean {
  const fields = section.kind === 'group' ? section.fields : (variantOf(section, values)?.fields ?? []);
  return fields.some(({ kind }) => kind === 'group');
}
