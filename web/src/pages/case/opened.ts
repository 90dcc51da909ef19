/** Reading parts of a case whose fields depend on the procedure. */
import { isRecord, type Values } from '../../api/records.js';

/** The text of that name, if it is one. */
export function textAt(record: Values | undefined, name: string): string | undefined {
  const value = record?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The objects in a list; none, if it is not one. */
export function recordsIn(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
