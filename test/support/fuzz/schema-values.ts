/** Values that a JSON schema of the OpenAPI description takes, or nearly: what no generator knows (`refine`) is met by luck. */
import fc from 'fast-check';
import { z } from 'zod';

const nodeSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
type Node = z.infer<typeof nodeSchema>;

const LENGTH_MAX = 40;
const ITEMS_MAX = 3;

export function valuesOf(schema: unknown): fc.Arbitrary<unknown> {
  const node = nodeSchema.catch({}).parse(schema);
  if ('const' in node) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valuesOf(choice)));
  if (node.allOf !== undefined)
    return fc.tuple(...node.allOf.map((part) => valuesOf(part))).map((parts) => Object.assign({}, ...parts));
  return ofType(Array.isArray(node.type) ? node.type[0] : node.type, node);
}

function ofType(type: string | undefined, node: Node): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return records(node);
    case 'array':
      return fc.array(valuesOf(node.items), { maxLength: ITEMS_MAX });
    case 'string':
      return texts(node);
    case 'integer':
    case 'number':
      return fc.integer({ min: Math.max(node.minimum ?? 0, -1e9), max: Math.min(node.maximum ?? 1_000, 1e9) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function records({ properties = {}, required = [] }: Node): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema)]));
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

function texts({ pattern, format, minLength = 0, maxLength = LENGTH_MAX }: Node): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2026-11-25', '2024-02-29');
  if (format === 'date-time') return fc.constantFrom('2026-11-25T03:00:00Z', '2026-11-25T03:00:00.123+07:00');
  if (format === 'uuid' || format === 'guid') return fc.uuid();
  if (pattern !== undefined) return matching(pattern);
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, LENGTH_MAX)) });
}

/** What the generator does not understand of a pattern (lookaheads), it meets by luck. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.string();
  }
}
