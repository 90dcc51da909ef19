import { Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inputIdOf, isWithin } from '../../features/form/field.js';
import { valueAt } from '../../features/form/values.js';
import { useLabel } from '../../i18n/use-label.js';
import classes from './draft.module.css';
import { inputFor } from '../../features/form/fault-text.js';
import { useForm } from './use-draft-form.js';

/** The sections and what each still lacks; a way to each. */
export function SectionList() {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { fields, faults, state } = useForm();
  return (
    <nav aria-label={t('form.sections')} className={classes['sections']}>
      {fields.map((field) => {
        const lacking = faults.filter((fault) => isWithin(fault.field.pointer, field.pointer)).length;
        const isThere =
          field.isRequired || field.kind !== 'group' || valueAt(state.values, field.pointer) !== undefined;
        const first = inputIdOf(inputFor([field], field.pointer) ?? field.pointer);
        return (
          <a
            key={field.pointer}
            href={`#section${field.pointer.replaceAll('/', '-')}`}
            className={classes['section']}
            data-complete={isThere && lacking === 0}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(`section${field.pointer.replaceAll('/', '-')}`)?.scrollIntoView();
              document.getElementById(first)?.focus({ preventScroll: true });
            }}
          >
            {label(field.label)}
            <Text span size="xs" c="dimmed">
              {!isThere && t('form.left')}
              {isThere && lacking > 0 && t('form.lacking', { n: lacking })}
              {isThere && lacking === 0 && <IconCheck size={14} role="img" aria-label={t('form.complete')} />}
            </Text>
          </a>
        );
      })}
    </nav>
  );
}
