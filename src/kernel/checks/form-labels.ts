/** The labels that a form asks for, read from its schema. */
import { z } from 'zod';
import { isRecord } from '../values/records.js';

/** `field.<path>` of each field and part, and `option.<field>.<value>` of each choice. */
export function formLabels(schema: z.ZodType, path: string): readonly string[] {
  return [...new Set(labelsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), path))];
}

function labelsOf(schema: unknown, path: string): readonly string[] {
  if (!isRecord(schema)) return [];
  const name = path.slice(path.lastIndexOf('.') + 1);
  const choices = [...listOf(schema['enum']), ...('const' in schema ? [schema['const']] : [])];
  const parts = isRecord(schema['properties']) ? Object.entries(schema['properties']) : [];
  return [
    ...choices.filter((choice) => typeof choice === 'string').map((choice) => `option.${name}.${choice}`),
    ...parts.flatMap(([part, inner]) => [`field.${join(path, part)}`, ...labelsOf(inner, join(path, part))]),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((kind) => listOf(schema[kind]).flatMap((inner) => labelsOf(inner, path))),
    ...labelsOf(schema['items'], path),
  ];
}

function join(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
