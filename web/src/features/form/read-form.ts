/** Makes the fields of a form out of its JSON Schema, the hints for showing it and the words of its version. */
import type { Label } from '../../i18n/use-label.js';
import { nameOf, type ChoiceField, type Field, type GroupField, type TextField, type VariantsField } from './field.js';
import { isRecord, recordIn, type Values } from '../../api/records.js';
import type { Precision } from '../../i18n/typed-dates.js';

interface Hint {
  readonly path: string;
  readonly label: Label;
  readonly help?: Label | undefined;
  readonly prefill?: { readonly personId: string; readonly from: string } | undefined;
  readonly notice?: { readonly kind: 'birth' | 'death'; readonly issuer?: string | undefined } | undefined;
}

/** What `GET /procedures/{key}/versions/{version}` says of a form. */
export interface DescribedForm {
  readonly form: { readonly applicant: Values; readonly data: Values; readonly ui: readonly Hint[] };
  readonly labels: { readonly vi: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>> };
}

/** The sections of the form from top to bottom, the applicant first. */
export function readForm(version: DescribedForm): readonly Field[] {
  const { applicant, data } = version.form;
  const reader = new FormReader(version);
  return [
    reader.fieldOf(applicant, { pointer: '/applicant', isRequired: true }),
    ...reader.membersOf(data, '/data', []),
  ];
}

interface Place {
  readonly pointer: string;
  readonly isRequired: boolean;
}

class FormReader {
  readonly #hints: ReadonlyMap<string, Hint>;

  constructor(private readonly version: DescribedForm) {
    this.#hints = new Map(version.form.ui.map((hint) => [hint.path, hint]));
  }

  membersOf(schema: Values, pointer: string, left: readonly string[]): readonly Field[] {
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    return Object.entries(recordIn(schema['properties']))
      .filter(([name]) => !left.includes(name))
      .map(([name, member]) =>
        this.fieldOf(recordIn(member), { pointer: `${pointer}/${name}`, isRequired: required.includes(name) }),
      );
  }

  fieldOf(schema: Values, place: Place): Field {
    const facts = { ...place, ...this.factsOf(place.pointer), initial: schema['default'] };
    if (schema['type'] === 'object') return this.groupOf(schema, facts);
    const variants = Array.isArray(schema['oneOf']) ? schema['oneOf'].filter(isRecord) : [];
    if (variants.length > 0) return this.variantsOf(variants, facts);
    const options = optionsIn(schema);
    if (options.length > 0) return this.choiceOf(options, facts);
    switch (schema['type']) {
      case 'array':
        return { ...this.choiceOf(optionsIn(recordIn(schema['items'])), facts), kind: 'choices' };
      case 'boolean':
        return { ...facts, kind: 'checkbox' };
      case 'integer':
        return { ...facts, kind: 'number', min: numberIn(schema['minimum']), max: numberIn(schema['maximum']) };
      default:
        return { ...textOrDate(schema, facts), ...this.codesOf(facts) };
    }
  }

  private groupOf(schema: Values, facts: Omit<GroupField, 'kind' | 'fields'>): GroupField {
    return { ...facts, kind: 'group', fields: this.membersOf(schema, facts.pointer, []) };
  }

  /** The tag is the member that has one value in each variant. */
  private variantsOf(schemas: readonly Values[], facts: Omit<GroupField, 'kind' | 'fields'>): VariantsField {
    const members = Object.entries(recordIn(schemas[0]?.['properties']));
    const tag = members.find(([, member]) => 'const' in recordIn(member))?.[0] ?? '';
    const valueIn = (schema: Values) => String(recordIn(recordIn(schema['properties'])[tag])['const']);
    const pointer = `${facts.pointer}/${tag}`;
    return {
      ...facts,
      kind: 'variants',
      tag: this.choiceOf(schemas.map(valueIn), {
        ...this.factsOf(pointer),
        pointer,
        isRequired: facts.isRequired,
        initial: undefined,
      }),
      variants: schemas.map((schema) => ({
        value: valueIn(schema),
        fields: this.membersOf(schema, facts.pointer, [tag]).map((field) =>
          datedBy(valueIn(schema), field, facts.label),
        ),
      })),
    };
  }

  private choiceOf(values: readonly string[], facts: Omit<ChoiceField, 'kind' | 'options'>): ChoiceField {
    const words = `option.${nameOf(facts)}`;
    const options = values.map((value) => ({ value, label: this.wordsFor(`${words}.${value}`) ?? plain(value) }));
    return { ...facts, kind: 'choice', options };
  }

  /** What official codes mean is labelled like the options of a choice. */
  private codesOf(facts: Pick<GroupField, 'pointer'>): Pick<TextField, 'codes'> {
    const prefix = `option.${nameOf(facts)}.`;
    const codes = Object.keys(this.version.labels.vi)
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ value: key.slice(prefix.length), label: this.wordsFor(key) ?? plain(key) }));
    return codes.length === 0 ? {} : { codes };
  }

  private factsOf(pointer: string) {
    const path = pathOf(pointer);
    const hint = this.#hints.get(path);
    return {
      label: hint?.label ?? this.wordsFor(`field.${path}`) ?? plain(path),
      help: hint?.help ?? this.wordsFor(`help.${path}`),
      prefill: hint?.prefill && { ...hint.prefill, personId: pointerOf(hint.prefill.personId) },
      notice: hint?.notice && { ...hint.notice, issuer: hint.notice.issuer && pointerOf(hint.notice.issuer) },
    };
  }

  private wordsFor(key: string): Label | undefined {
    const { vi, en } = this.version.labels;
    const [inVi, inEn] = [vi[key], en[key]];
    return inVi === undefined || inEn === undefined ? undefined : { vi: inVi, en: inEn };
  }
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day', 'minute'];

/** What stands in a variant that is named after a precision is the date itself, as precise as that. */
function datedBy(variant: string, field: Field, label: Label): Field {
  const precision = PRECISIONS.find((candidate) => candidate === variant);
  if (precision === undefined || (field.kind !== 'text' && field.kind !== 'date')) return field;
  const { pointer, help, isRequired } = field;
  return { kind: 'date', precision, pointer, label, help, isRequired };
}

function textOrDate(schema: Values, facts: Omit<GroupField, 'kind' | 'fields'>): Field {
  if (schema['format'] === 'date') return { ...facts, kind: 'date', precision: 'day' };
  const { pattern, maxLength } = schema;
  const isEmail = schema['format'] === 'email';
  return {
    ...facts,
    kind: 'text',
    isEmail,
    ...(typeof pattern === 'string' && !isEmail && { pattern }),
    ...(typeof maxLength === 'number' && { charactersMax: maxLength }),
  };
}

/** Hints name fields below `data` without it. */
function pointerOf(path: string): string {
  const pointer = `/${path.replaceAll('.', '/')}`;
  return pointer.startsWith('/applicant/') ? pointer : `/data${pointer}`;
}

function pathOf(pointer: string): string {
  return pointer.replace(/^\/(data\/)?/, '').replaceAll('/', '.');
}

function optionsIn(schema: Values): readonly string[] {
  return Array.isArray(schema['enum']) ? schema['enum'].map(String) : [];
}

function plain(text: string): Label {
  return { vi: text, en: text };
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
