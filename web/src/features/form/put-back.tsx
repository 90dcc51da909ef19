import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import type { GroupField, VariantsField } from './field.js';
import classes from './form.module.css';
import { useOpenForm } from './open-form.js';

interface PutBackProps {
  readonly field: GroupField | VariantsField;
  /** The id of what takes the focus: the offer goes once it is taken. */
  readonly focusId: string;
}

/** What was taken out with one press can be put back with another. */
export function PutBack({ field: { kind, pointer, label: named }, focusId }: PutBackProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { takenOut, change } = useOpenForm();
  const blanks = { label: label(named).toLocaleLowerCase() };
  return (
    <div role="status" className={classes['offer']}>
      {pointer in takenOut && (
        <Group gap="xs">
          <Text size="sm">{t(`takenOut.${kind}`, blanks)}</Text>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('takenOut.undoLabel', blanks)}
            onClick={() => {
              change({ kind: 'put-back', pointer });
              document.getElementById(focusId)?.focus();
            }}
          >
            {t('takenOut.undo')}
          </Button>
        </Group>
      )}
    </div>
  );
}
