import { Anchor, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '@tabler/icons-react';
import { faultsIn } from '../../features/form/faults.js';
import { nameOf, type Field } from '../../features/form/field.js';
import { valueAt } from '../../features/form/values.js';
import { useLabel } from '../../i18n/use-label.js';
import classes from './answers.module.css';
import { inputFor } from '../../features/form/fault-text.js';
import { useShownValue } from '../../features/form/shown-value.js';
import { isSection, isThere, rowsIn } from './answer-rows.js';
import { SourceChip } from './source-chip.js';
import { useForm } from './use-draft-form.js';

interface AnswersProps {
  /** Goes to the input at that pointer. */
  readonly onChange: (pointer: string) => void;
}

/** All answers, section by section, each with the way back to it. */
export function Answers({ onChange }: AnswersProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { fields, state } = useForm();
  const sections = fields.filter(isSection);
  const others = fields.filter((field) => !isSection(field));
  return (
    <>
      {sections.map((section) => (
        <section key={section.pointer} aria-label={label(section.label)}>
          <Title order={2} size="h5" mb={4}>
            {label(section.label)}
          </Title>
          {isThere(section, state.values) ? (
            <List fields={rowsIn(section, state.values)} onChange={onChange} />
          ) : (
            <Text size="sm" c="dimmed">
              {t('check.left')}
            </Text>
          )}
        </section>
      ))}
      {others.length > 0 && (
        <section aria-label={t('form.more')}>
          <Title order={2} size="h5" mb={4}>
            {t('form.more')}
          </Title>
          <List fields={others} onChange={onChange} />
        </section>
      )}
    </>
  );
}

function List({ fields, onChange }: AnswersProps & { readonly fields: readonly Field[] }) {
  return (
    <dl className={classes['list']}>
      {fields.map((field) => (
        <Answer key={field.pointer} field={field} onChange={onChange} />
      ))}
    </dl>
  );
}

function Answer({ field, onChange }: AnswersProps & { readonly field: Field }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { state } = useForm();
  const shown = useAnswer();
  const answer = shown(field);
  const hasFault = faultsIn([field], state.values).length > 0;
  return (
    <div className={classes['row']}>
      <dt>{label(field.label)}</dt>
      <dd>
        <Group gap={8}>
          {answer === undefined ? (
            <Text span size="sm" c="dimmed">
              {t('check.empty')}
            </Text>
          ) : (
            <span>{answer}</span>
          )}
          {hasFault && (
            <span className={classes['fault']}>
              <IconAlertTriangle size={14} aria-hidden /> {t('check.toMend')}
            </span>
          )}
          <SourceChip source={state.sources[field.pointer]} />
        </Group>
      </dd>
      <dd>
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-label={t('check.changeLabel', { label: label(field.label) })}
          onClick={() => onChange(inputFor([field], field.pointer) ?? field.pointer)}
        >
          {t('check.change')}
        </Anchor>
      </dd>
    </div>
  );
}

/** A place, or whatever else belongs together, as one line. */
function useAnswer(): (field: Field) => string | undefined {
  const shown = useShownValue();
  const label = useLabel();
  const { state } = useForm();
  const ticked = ({ pointer, label: named }: Field) =>
    valueAt(state.values, pointer) === true ? label(named) : undefined;
  return function answer(field): string | undefined {
    if (field.kind !== 'group') return shown(field, valueAt(state.values, field.pointer));
    // An address is written from the house to the province.
    const isPlace = field.fields.some((inner) => nameOf(inner) === 'commune');
    const parts = (isPlace ? field.fields.toReversed() : field.fields).map((inner) =>
      inner.kind === 'checkbox' ? ticked(inner) : answer(inner),
    );
    return parts.filter((part) => part !== undefined).join(', ') || undefined;
  };
}
