/** How a form is shown, read off its JSON Schema and the version's labels: nothing is said twice. */
import { z } from 'zod';
import type { Label, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the value of a field comes from, if a person was looked up. */
export interface Prefill {
  /** The field that holds the personal id to look up: `mother.personalId`. */
  readonly personId: string;
  /** A field of the extracts: `person.…`, or `head.…` of the household's member with the relation `head`. */
  readonly from: string;
}

/** The field holds the number of a hospital notice: what that says fills the form in (`POST /notices/lookup`). */
export interface NoticeNumber {
  readonly kind: 'birth' | 'death';
  /** The field that says who issued it, where the number alone does not tell. */
  readonly issuer?: string;
}

export interface FormHint {
  /** `child.placeOfBirth.commune`, below `applicant` or `data`. */
  readonly path: string;
  readonly label: Label;
  readonly help?: Label;
  readonly widget: 'group' | 'text' | 'date' | 'number' | 'choice' | 'checkbox';
  readonly required: boolean;
  readonly prefill?: Prefill;
  readonly notice?: NoticeNumber;
}

/** The schema as clients see it: what goes in, before our own normalising. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
}

/** The fields of a schema in the order of the form, groups before their fields. */
export function hintsOf(version: ProcedureVersion, schema: JsonSchema, prefix: string): readonly FormHint[] {
  const own = hintsOfMembers(version, schema, prefix);
  // What follows from a choice, each field once though several of the choices ask for it.
  const variants = Array.isArray(schema['oneOf']) ? schema['oneOf'].map(recordIn) : [];
  const following = variants.flatMap((variant) => hintsOfMembers(version, variant, prefix));
  return [...new Map([...following, ...own].map((hint) => [hint.path, hint])).values()];
}

function hintsOfMembers(version: ProcedureVersion, schema: JsonSchema, prefix: string): readonly FormHint[] {
  const required = namesIn(schema['required']);
  return Object.entries(recordIn(schema['properties'])).flatMap(([name, property]) => {
    const field = recordIn(property);
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const hint: FormHint = {
      path,
      label: labelOf(version, `field.${path}`) ?? { vi: path, en: path },
      ...helpOf(version, path),
      widget: widgetOf(field),
      required: required.includes(name),
    };
    return [hint, ...hintsOf(version, field, path)];
  });
}

function widgetOf(field: JsonSchema): FormHint['widget'] {
  if (field['type'] === 'object') return 'group';
  if (field['enum'] !== undefined || field['const'] !== undefined || field['oneOf'] !== undefined) return 'choice';
  if (field['type'] === 'boolean') return 'checkbox';
  if (field['type'] === 'integer' || field['type'] === 'number') return 'number';
  return field['format'] === 'date' || field['format'] === 'date-time' ? 'date' : 'text';
}

function helpOf(version: ProcedureVersion, path: string): { help?: Label } {
  const help = labelOf(version, `help.${path}`);
  return help === undefined ? {} : { help };
}

/** The label in both languages, if the version has one. */
export function labelOf({ labels }: Pick<ProcedureVersion, 'labels'>, key: string): Label | undefined {
  const [vi, en] = [labels.vi[key], labels.en[key]];
  return vi === undefined || en === undefined ? undefined : { vi, en };
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function recordIn(value: unknown): JsonSchema {
  return z.record(z.string(), z.unknown()).catch({}).parse(value);
}
