import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
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
  const shown = useAnswer();
  return (
    <dl className={classes['answers']}>
      {group.fields.map((field) => (
        <div key={field.path} className={classes['answer']}>
          <dt>{label(field.label)}</dt>
          <dd>{shown(field, valueAt(given, field.path))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An answer as people read it: choices by their names, days as papers write them. */
function useAnswer(): (field: FormField, value: unknown) => string {
  const { t } = useTranslation();
  const label = useLabel();
  return ({ options }, value) => {
    if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
    const text = String(value);
    const option = options.find((candidate) => candidate.value === text);
    if (option !== undefined) return label(option.label);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text);
    return /^\d{4}-\d{2}-\d{2}T/.test(text) ? formatMoment(text) : text;
  };
}
