import { isRecord } from '../../api/records.js';
import type { Label } from '../../i18n/use-label.js';
import type { ProcedureVersion } from './procedures.js';

type Hint = ProcedureVersion['form']['ui'][number];

/** One answer to a form. */
export interface FormField {
  /** Below its group: `placeOfBirth.commune`; empty where the group is one answer. */
  readonly path: string;
  readonly label: Label;
  /** What it is a part of inside its group: an address. */
  readonly within?: { readonly path: string; readonly label: Label };
  /** The choices, where the procedure names them; of a text, what official codes mean. */
  readonly options: readonly { readonly value: string; readonly label: Label }[];
}

/** A part of a form about one person or matter: `child`. */
export interface FormGroup {
  readonly name: string;
  readonly label: Label;
  readonly fields: readonly FormField[];
}

/** What a procedure's version says of its form; of a whole version, or of the part that a test needs. */
type FormOf = Pick<ProcedureVersion, 'labels'> & { readonly form: Pick<ProcedureVersion['form'], 'ui'> };

/**
 * The groups of a form in its order, with a field for each single answer.
 *
 * @param given - the answers: a date that may be less than a day, for instance, has the fields that it was given
 */
export function groupsOf(version: FormOf, given: Readonly<Record<string, unknown>>): readonly FormGroup[] {
  const { ui } = version.form;
  const names = [...new Set(ui.map(({ path }) => path.split('.', 1)[0] ?? path))];
  return names.map((name) => {
    const top = ui.find(({ path }) => path === name);
    const below = ui.filter((hint) => hint.path.startsWith(`${name}.`) && !hasParts(ui, hint) && !isInLine(ui, hint));
    // A part that may be left out is a choice with fields of its own: they are told one by one, like those of a group.
    const leaves = top === undefined || below.length > 0 ? below : [top];
    return {
      name,
      label: top?.label ?? worded(version, `field.${name}`) ?? { vi: name, en: name },
      fields: leaves.flatMap((hint) => fieldsOf(version, name, hint, given[name])),
    };
  });
}

/** What a place or a day is told by: together they are one line. */
const PARTS_OF_A_LINE = ['commune', 'precision'];

/** Whether the parts of a choice are told with it, in one line. */
function isLine(ui: readonly Hint[], { path, widget }: Hint): boolean {
  const parts = PARTS_OF_A_LINE.map((part) => `${path}.${part}`);
  return widget === 'choice' && ui.some((part) => parts.includes(part.path));
}

/** Whether each of its parts is told for itself: a group, or a choice after which more is asked. */
function hasParts(ui: readonly Hint[], hint: Hint): boolean {
  if (hint.widget === 'group') return true;
  return hint.widget === 'choice' && !isLine(ui, hint) && ui.some(({ path }) => path.startsWith(`${hint.path}.`));
}

function isInLine(ui: readonly Hint[], { path }: Hint): boolean {
  return ui.some((hint) => path.startsWith(`${hint.path}.`) && isLine(ui, hint));
}

/** A field by its name, after the choice inside its group that it is asked after: the second relative's full name. */
function namedAfterItsChoice(ui: readonly Hint[], group: string, { path, label }: Hint): Label {
  const choices = ui.filter(
    (hint) => hint.widget === 'choice' && hint.path.startsWith(`${group}.`) && path.startsWith(`${hint.path}.`),
  );
  const last = choices.toSorted((one, other) => other.path.length - one.path.length)[0]?.label;
  if (last === undefined || last.vi === label.vi) return label;
  return { vi: `${last.vi} · ${label.vi}`, en: `${last.en} · ${label.en}` };
}

function fieldsOf(version: FormOf, group: string, hint: Hint, given: unknown): readonly FormField[] {
  const path = hint.path.slice(group.length + 1);
  const label = namedAfterItsChoice(version.form.ui, group, hint);
  const value = path === '' ? given : valueAt(given, path);
  if (!isRecord(value)) {
    return [{ path, label, ...withinOf(version, group, path), options: optionsAt(version, path) }];
  }
  return inOrderOfForm(version, hint.path, leavesIn(value)).map((name) => ({
    path: `${path}.${name}`,
    label: worded(version, `field.${hint.path}.${name}`) ?? { vi: name, en: name },
    within: { path, label },
    options: optionsAt(version, name),
  }));
}

/** The parts of a choice as its form has them: stored they are in no order that anybody reads. */
function inOrderOfForm({ form: { ui } }: FormOf, choice: string, names: readonly string[]): readonly string[] {
  const placeOf = (name: string) => ui.findIndex(({ path }) => path === `${choice}.${name}`);
  return names.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function withinOf({ form: { ui } }: FormOf, group: string, path: string): Pick<FormField, 'within'> {
  const parent = path.split('.').slice(0, -1).join('.');
  const hint = ui.find((candidate) => candidate.path === `${group}.${parent}` && candidate.widget === 'group');
  return hint === undefined ? {} : { within: { path: parent, label: namedAfterItsChoice(ui, group, hint) } };
}

function optionsAt(version: FormOf, path: string): FormField['options'] {
  const prefix = `option.${path.split('.').at(-1)}.`;
  return Object.keys(version.labels.vi)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const label = worded(version, key);
      return label === undefined ? [] : [{ value: key.slice(prefix.length), label }];
    });
}

function worded({ labels }: FormOf, key: string): Label | undefined {
  const [vi, en] = [labels.vi[key], labels.en[key]];
  return vi === undefined || en === undefined ? undefined : { vi, en };
}

/** The answer at that place, if there is one. */
export function valueAt(given: unknown, path: string): unknown {
  if (path === '') return given;
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), given);
}

function leavesIn(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]) =>
    isRecord(inner) ? leavesIn(inner).map((leaf) => `${name}.${leaf}`) : [name],
  );
}
