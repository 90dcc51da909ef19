import type { EntitySchemaColumnOptions, EntitySchemaIndexOptions, EntitySchemaOptions } from 'typeorm';

type ColumnType =
  'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'timestamptz' | 'date' | 'jsonb' | 'bytea' | 'uuid[]' | 'text[]';
/** A type of PostgreSQL; `?` where the column may be NULL. */
type ColumnCode = ColumnType | `${ColumnType}?`;
/** The column type and the value that the row holds for it. */
type Copy<Row> = readonly [ColumnCode, (row: Row) => unknown];

interface Index {
  readonly columns: readonly string[];
  readonly where?: string;
  readonly unique?: true;
  /** Of a kind that TypeORM cannot say: only its migration makes it. */
  readonly isByMigration?: true;
}

interface TableDefinition<Row> {
  readonly name: string;
  /** Fields of the primary key, in order. */
  readonly key: readonly (keyof Row & string)[];
  /** What happens to a stored row when a row with its key is written. */
  readonly whenKnown: 'replace' | 'keep' | 'fail';
  readonly columns: { readonly [Field in keyof Row & string]-?: ColumnCode };
  /** Values inside the record that queries need as columns; written with it, never read back. */
  readonly copies?: Readonly<Record<string, Copy<Row>>>;
  /** Columns that do not belong to the record. */
  readonly extra?: Readonly<Record<string, ColumnCode>>;
  /** Columns that PostgreSQL counts up. */
  readonly counted?: readonly string[];
  /** What PostgreSQL writes where a release that does not know the column writes nothing, by field. */
  readonly defaults?: Readonly<Record<string, number | boolean>>;
  /** By name; columns as fields. */
  readonly indexes?: Readonly<Record<string, Index>>;
  /** Conditions by name. */
  readonly checks?: Readonly<Record<string, string>>;
}

interface WrittenColumn<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly valueOf: (row: Row) => unknown;
}

/** One table: what its rows are, how a batch of them is written, and how they are read. */
export interface Table<Row> {
  readonly name: string;
  /** For TypeORM, which compares it with the migrated schema; whoever does not migrate starts without that library. */
  readonly entity: EntitySchemaOptions<Record<string, unknown>>;
  /** The record's columns, for a select list; the prefix names the table in a join. */
  readonly columns: (prefix?: string) => string;
  /** One statement that writes any number of rows, with one array a column. */
  readonly write: string;
  /** The same, but a stored row with the key of a given one stays as it is. */
  readonly add: string;
  readonly parameters: (rows: readonly Row[]) => unknown[];
}

/** Derives everything that is said of a table from one definition. */
export function table<Row>(definition: TableDefinition<Row>): Table<Row> {
  const written = writtenColumns(definition);
  const names = Object.keys(definition.columns).map(columnName);
  return {
    name: definition.name,
    entity: entityOf(definition),
    columns: (prefix) => names.map((name) => (prefix === undefined ? name : `${prefix}.${name}`)).join(', '),
    write: writeStatement(definition, written),
    add: writeStatement({ ...definition, whenKnown: 'keep' }, written),
    parameters: (rows) => written.map(({ type, valueOf }) => rows.map((row) => encoded(type, valueOf(row)))),
  };
}

/** `dueAt` is the column `due_at`. */
function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function writtenColumns<Row>({
  columns,
  copies = {},
  counted = [],
}: TableDefinition<Row>): readonly WrittenColumn<Row>[] {
  return [
    ...fieldsOf(columns)
      .filter((field) => !counted.includes(field))
      .map((field) => ({ name: columnName(field), type: typeOf(columns[field]), valueOf: (row: Row) => row[field] })),
    ...Object.entries(copies).map(([field, [code, valueOf]]) => ({
      name: columnName(field),
      type: typeOf(code),
      valueOf,
    })),
  ];
}

function fieldsOf<Columns extends object>(columns: Columns): Extract<keyof Columns, string>[] {
  const fields: Extract<keyof Columns, string>[] = [];
  for (const field in columns) fields.push(field);
  return fields;
}

function writeStatement<Row>(
  { name, key, whenKnown }: TableDefinition<Row>,
  written: readonly WrittenColumn<Row>[],
): string {
  const names = written.map((column) => column.name);
  const arrays = written.map(({ type }, index) => `$${index + 1}::${carriedAs(type)}[]`);
  const values = written.map((column) => (isArray(column.type) ? `${column.name}::${column.type}` : column.name));
  const insert =
    `insert into ${name} (${names.join(', ')}) ` +
    `select ${values.join(', ')} from unnest(${arrays.join(', ')}) as given (${names.join(', ')})`;
  if (whenKnown === 'fail') return insert;

  const keys = key.map(columnName);
  const changes = names.filter((column) => !keys.includes(column)).map((column) => `${column} = excluded.${column}`);
  const action = whenKnown === 'keep' ? 'nothing' : `update set ${changes.join(', ')}`;
  return `${insert} on conflict (${keys.join(', ')}) do ${action}`;
}

function encoded(type: ColumnType, value: unknown): unknown {
  if (isArray(type) && Array.isArray(value)) return arrayLiteral(value);
  return type === 'jsonb' && value !== undefined ? JSON.stringify(value) : value;
}

function isArray(type: ColumnType): boolean {
  return type.endsWith('[]');
}

/** `unnest` takes arrays apart down to their elements, so a column of arrays travels as their texts. */
function carriedAs(type: ColumnType): string {
  return isArray(type) ? 'text' : type;
}

function arrayLiteral(elements: readonly unknown[]): string {
  return `{${elements.map((element) => `"${String(element).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function entityOf<Row>(definition: TableDefinition<Row>): EntitySchemaOptions<Record<string, unknown>> {
  const {
    name,
    key,
    columns,
    copies = {},
    extra = {},
    counted = [],
    defaults = {},
    indexes = {},
    checks = {},
  } = definition;
  const codes: Record<string, ColumnCode> = {
    ...columns,
    ...Object.fromEntries(Object.entries(copies).map(([field, [code]]) => [field, code])),
    ...extra,
  };
  const keys: readonly string[] = key;
  return {
    name,
    tableName: name,
    columns: Object.fromEntries(
      Object.entries(codes).map(([field, code]) => [
        field,
        {
          ...columnOptions(field, code),
          ...(keys.includes(field) ? { primary: true, primaryKeyConstraintName: `${name}_pkey` } : {}),
          ...(field in defaults ? { default: defaults[field] } : {}),
          ...(counted.includes(field) ? { generated: 'increment' as const } : {}),
        },
      ]),
    ),
    indices: Object.entries(indexes).map(
      ([index, { columns: on, where, unique, isByMigration }]): EntitySchemaIndexOptions => ({
        name: index,
        columns: [...on],
        ...(where === undefined ? {} : { where }),
        ...(unique === undefined ? {} : { unique }),
        ...(isByMigration === undefined ? {} : { synchronize: false }),
      }),
    ),
    checks: Object.entries(checks).map(([check, expression]) => ({ name: check, expression })),
  };
}

function columnOptions(field: string, code: ColumnCode): EntitySchemaColumnOptions {
  const type = typeOf(code);
  const name = columnName(field);
  const nullable = code.endsWith('?');
  if (type === 'uuid[]') return { type: 'uuid', array: true, name, nullable };
  if (type === 'text[]') return { type: 'text', array: true, name, nullable };
  if (type === 'timestamptz') return { type, precision: 3, name, nullable };
  return { type, name, nullable };
}

const TYPES: readonly ColumnType[] = [
  'uuid',
  'text',
  'integer',
  'bigint',
  'boolean',
  'timestamptz',
  'date',
  'jsonb',
  'bytea',
  'uuid[]',
  'text[]',
];

function typeOf(code: ColumnCode): ColumnType {
  return TYPES.find((type) => type === code || `${type}?` === code) ?? 'text';
}
