import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel, type Label } from '../../i18n/use-label.js';
import classes from './answers.module.css';
import { groupsOf, valueAt, type FormField, type FormGroup } from './form-fields.js';
import type { ProcedureVersion } from './procedures.js';

interface AnswersProps {
  readonly version: ProcedureVersion;
  /** What was answered, by group; `applicant` is one of them. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** What was told in an application, group by group, by the names that the form gives to each answer. */
export function Answers({ version, given }: AnswersProps) {
  const label = useLabel();
  const groups = groupsOf(version, given).map((group) => ({
    ...group,
    fields: group.fields.filter(({ path }) => valueAt(given[group.name], path) !== undefined),
  }));
  return (
    <div className={classes['groups']}>
      {groups
        .filter(({ fields }) => fields.length > 0)
        .map((group) => (
          <section key={group.name} className={classes['group']}>
            <h3 className={classes['title']}>{label(group.label)}</h3>
            <AnswersOf group={group} given={given[group.name]} />
          </section>
        ))}
    </div>
  );
}

function AnswersOf({ group, given }: { readonly group: FormGroup; readonly given: unknown }) {
  const label = useLabel();
  const shown = useAnswers();
  return (
    <dl className={classes['answers']}>
      {rowsOf(group.fields).map(({ path, label: named, fields }) => (
        <div key={path} className={classes['answer']}>
          <dt>{label(named)}</dt>
          <dd>{shown(fields, given)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Row {
  readonly path: string;
  readonly label: Label;
  readonly fields: readonly FormField[];
}

/** An address is one line, and so is a date that says how precisely it is known. */
function rowsOf(fields: readonly FormField[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const field of fields) {
    const { path, label } = field.within ?? field;
    rows.set(path, { path, label, fields: [...(rows.get(path)?.fields ?? []), field] });
  }
  return [...rows.values()];
}

/** Of a place the house first; whether it is in Vietnam or abroad is read from the place itself. */
function toldPartsOf(fields: readonly FormField[]): readonly FormField[] {
  return fields.length === 1 ? fields : fields.filter(({ path }) => !path.endsWith('.in')).toReversed();
}

/** Answers as people read them: choices by their names, days as papers write them, of places the house first. */
function useAnswers(): (fields: readonly FormField[], given: unknown) => string {
  const { t } = useTranslation();
  const label = useLabel();
  const shown = ({ options }: FormField, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
    const text = String(value);
    const option = options.find((candidate) => candidate.value === text);
    if (option !== undefined) return label(option.label);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text);
    return /^\d{4}-\d{2}-\d{2}T/.test(text) ? formatMoment(text) : text;
  };
  return (fields, given) => {
    const value = fields.find(({ path }) => path.endsWith('.value'));
    if (value !== undefined) return shown(value, valueAt(given, value.path));
    // A code says nothing without what it is a code of.
    const parts = toldPartsOf(fields).map((field) => {
      const text = shown(field, valueAt(given, field.path));
      return fields.length > 1 && /^\d+$/.test(text) ? `${label(field.label)} ${text}` : text;
    });
    return parts.join(', ');
  };
}
