/**
 * The names that the National Portal's own forms have for our fields. They stand at the fields themselves, so that a form is
 * written once, and what was told here can be handed to a system that knows only theirs.
 */
import { z } from 'zod';
import { isRecord } from '../../../src/kernel/values/records.js';

const KEY = 'x-portal-key';
const VALUES = 'x-portal-values';

/** What was told, under the portal's keys. */
export type PortalFields = Readonly<Record<string, unknown>>;

/**
 * The field, called as the portal calls it.
 *
 * @param schema - of the field; of a group, its members without a key of their own are handed over under this one
 * @param key - the portal's: `MeHo`
 * @param values - the portal's words for our codes, where a code is told
 */
export function portalKey<Schema extends z.ZodType>(
  schema: Schema,
  key: string,
  values?: Readonly<Record<string, string>>,
): Schema {
  return schema.meta({ [KEY]: key, ...(values && { [VALUES]: values }) });
}

/**
 * What was told, under the portal's keys: nothing of what was left empty.
 *
 * @param schema - the form
 * @param told - a checked application to it, or what is left of one
 */
export function portalFields(schema: z.ZodType, told: unknown): PortalFields {
  return Object.fromEntries(fieldsIn(jsonSchemaOf(schema), told));
}

/** All keys that the form answers by itself, each once. */
export function portalKeysOf(schema: z.ZodType): readonly string[] {
  return [...new Set(keysIn(jsonSchemaOf(schema)))];
}

type Field = readonly [key: string, value: unknown];

function fieldsIn(schema: unknown, told: unknown): readonly Field[] {
  if (!isRecord(schema) || told === undefined) return [];
  const key = schema[KEY];
  if (!isRecord(told)) return typeof key === 'string' ? [[key, inPortalWords(schema, told)]] : [];
  const members = Object.entries(membersFor(schema, told));
  if (typeof key !== 'string') return members.flatMap(([name, inner]) => fieldsIn(inner, told[name]));
  const own = members.filter(([, inner]) => hasKey(inner));
  const rest = members.filter(([name, inner]) => !hasKey(inner) && told[name] !== undefined);
  return [
    [key, Object.fromEntries(rest.map(([name]) => [name, told[name]]))],
    ...own.flatMap(([name, inner]) => fieldsIn(inner, told[name])),
  ];
}

function keysIn(schema: unknown): readonly string[] {
  if (!isRecord(schema)) return [];
  const inner = [...Object.values(propertiesOf(schema)), ...variantsOf(schema)];
  return [...(typeof schema[KEY] === 'string' ? [schema[KEY]] : []), ...inner.flatMap(keysIn)];
}

/** The members of a group, or of the variant that was chosen: the one whose fixed values are those that were told. */
function membersFor(schema: Readonly<Record<string, unknown>>, told: Readonly<Record<string, unknown>>) {
  const isChosen = (variant: unknown) =>
    Object.entries(propertiesOf(variant)).every(
      ([name, inner]) => !isRecord(inner) || !('const' in inner) || inner['const'] === told[name],
    );
  return propertiesOf(variantsOf(schema).find(isChosen) ?? schema);
}

function inPortalWords(schema: Readonly<Record<string, unknown>>, told: unknown): unknown {
  const words = schema[VALUES];
  return isRecord(words) ? (words[String(told)] ?? told) : told;
}

function hasKey(schema: unknown): boolean {
  return isRecord(schema) && KEY in schema;
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return isRecord(schema) && isRecord(schema['properties']) ? schema['properties'] : {};
}

function variantsOf(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(schema['oneOf']) ? schema['oneOf'] : [];
}

function jsonSchemaOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
