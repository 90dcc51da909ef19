import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../features/form/field.js';
import { useLabel } from '../../i18n/use-label.js';
import classes from './draft.module.css';
import { contradictionAt } from './draft-state.js';
import { useSourceName } from './register-name.js';
import { useShownValue } from '../../features/form/shown-value.js';
import { useForm } from './use-draft-form.js';

/** A register says something else than what was typed: somebody at the desk decides which of the two holds. */
export function Contradiction({ field }: { readonly field: Field }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const sourceName = useSourceName();
  const shown = useShownValue();
  const { state, change } = useForm();
  const { pointer } = field;
  const registered = contradictionAt(state, pointer);
  const blanks = { label: label(field.label) };
  return (
    <div role="status" className={classes['remark']}>
      {registered !== undefined && (
        <Alert color="yellow" variant="outline" mt={6} p="xs">
          <Text size="sm">
            {t('contradiction.says', { register: sourceName(registered.source) })}{' '}
            <strong>{shown(field, registered.value)}</strong>
          </Text>
          <Group gap="xs" mt={6}>
            <Button
              size="compact-sm"
              aria-label={t('contradiction.takeLabel', blanks)}
              onClick={() => change({ kind: 'taken', pointer })}
            >
              {t('contradiction.take')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('contradiction.keepLabel', blanks)}
              onClick={() => change({ kind: 'kept', pointer })}
            >
              {t('contradiction.keep')}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
