import pg from 'pg';
import { assert } from '../../kernel/values/assert.js';
import { instant, type Instant } from '../../kernel/values/time.js';

const WRITTEN_IN_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00$/;

/** Reads columns exactly: instants as UTC text, days as text, bigint as a safe integer, bytes as Uint8Array. */
export function columnTypes(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, readInstant);
  types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  types.setTypeParser(pg.types.builtins.INT8, readInteger);
  return types;
}

/** A row as a record: fields in camel case, NULL as an absent field. */
export function recordOf<Row extends object>(row: Row): Row;
export function recordOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const column in row) {
    const value = row[column];
    if (value !== null) record[fieldName(column)] = value;
  }
  return record;
}

const fieldNames = new Map<string, string>();

/** The column `due_at` is `dueAt`. */
function fieldName(column: string): string {
  const known = fieldNames.get(column);
  if (known !== undefined) return known;
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  fieldNames.set(column, name);
  return name;
}

function readInstant(text: string): Instant {
  const [, day, time, fraction = ''] = WRITTEN_IN_UTC.exec(text) ?? [];
  return day === undefined ? instant(text) : instant(`${day}T${time}.${fraction.padEnd(3, '0')}Z`);
}

function readInteger(text: string): number {
  const value = Number(text);
  assert(Number.isSafeInteger(value), 'a bigint column holds a safe integer');
  return value;
}
