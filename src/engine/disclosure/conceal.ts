import type { MaskedFields } from '../../kernel/procedure/masked-fields.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../kernel/values/records.js';
import { masked, maskedKindOf } from '../../platform/masked.js';
import type { ShownCase, Sight } from './sight.js';

/** An answer about a case as it is shown, and what it hides: the real values, by JSON pointer (RFC 6901) into the answer. */
export interface Concealed {
  /** `application`, `results`, `supplements` and what else there is. */
  readonly answer: Readonly<Record<string, unknown>>;
  readonly hidden: Readonly<Record<string, string>>;
}

interface Place {
  readonly path: readonly string[];
  readonly kind: MaskedFields[string];
}

/**
 * Masks what the version says is to be masked, and in what agencies and officers entered also what looks like it: no form says what
 * they may enter.
 *
 * @param clear - what is shown as it is: whoever holds a work item of a step does its work with that step's fields
 */
export function conceal({ masked: fields }: ProcedureVersion, shown: ShownCase, clear: Sight): Concealed {
  // What corrections asked for is shown by itself, without what is masked.
  const { applicant, data, asked: _asked, replaced: _replaced, ...rest } = shown;
  const answer = { ...rest, application: { applicant, data } };
  const places = [...toldPlaces(fields.form, shown, clear), ...enteredPlaces(fields.results, shown, clear)];
  return places.reduce(hide, { answer, hidden: {} });
}

/** Where the fields of the form stand: in the application, and in each supplement that corrected them. */
function toldPlaces(fields: MaskedFields, { supplements = [] }: ShownCase, { groups }: Sight): readonly Place[] {
  return Object.entries(fields)
    .map(([field, kind]) => ({ path: field.split('.'), kind }))
    .filter(({ path: [group = ''] }) => !groups.includes(group))
    .flatMap(({ path, kind }) => [
      { path: ['application', ...(path[0] === 'applicant' ? path : ['data', ...path])], kind },
      ...supplements.map((_supplement, index) => ({ path: ['supplements', String(index), 'data', ...path], kind })),
    ]);
}

/** In what agencies answered, and in what officers entered for them to register. */
function enteredPlaces(fields: MaskedFields, shown: ShownCase, clear: Sight): readonly Place[] {
  return [
    ...others(shown.results, clear.results).flatMap(([step, { data }]) =>
      placesIn(data, fields, ['results', step, 'data']),
    ),
    ...others(shown.decisions, clear.steps).flatMap(([step, data]) => placesIn(data, fields, ['decisions', step])),
  ];
}

/** Where a field is to be masked by its name, or by what its value looks like, at any depth. */
function placesIn(value: unknown, fields: MaskedFields, path: readonly string[]): readonly Place[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, fields, [...path, name]));
  const kind = fields[path.at(-1) ?? ''] ?? maskedKindOf(value);
  return kind === undefined ? [] : [{ path, kind }];
}

function others<T>(record: Readonly<Record<string, T>> = {}, names: readonly string[]): readonly [string, T][] {
  return Object.entries(record).filter(([name]) => !names.includes(name));
}

function hide({ answer, hidden }: Concealed, { path, kind }: Place): Concealed {
  const value = path.reduce<unknown>(at, answer);
  if (typeof value !== 'string' && typeof value !== 'number') return { answer, hidden };
  return {
    answer: Object.fromEntries(changed(answer, path, masked(kind, String(value)))),
    hidden: { ...hidden, [pointerTo(path)]: String(value) },
  };
}

/** RFC 6901, § 3: an officer may call a field as they like. */
function pointerTo(path: readonly string[]): string {
  return path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function at(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isRecord(value) ? value[name] : undefined;
}

/** The entries with another value at that path, which is there. */
function changed(
  values: Readonly<Record<string, unknown>>,
  [name, ...rest]: readonly string[],
  value: string,
): (readonly [string, unknown])[] {
  return Object.entries(values).map(([key, inner]) => [key, key === name ? replaced(inner, rest, value) : inner]);
}

function replaced(inner: unknown, path: readonly string[], value: string): unknown {
  if (path.length === 0) return value;
  if (Array.isArray(inner)) return changed({ ...inner }, path, value).map(([, item]) => item);
  return isRecord(inner) ? Object.fromEntries(changed(inner, path, value)) : inner;
}
