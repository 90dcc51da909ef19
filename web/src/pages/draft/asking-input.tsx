import type { ReactNode } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { IconDatabaseSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InputProps } from '../../features/form/open-form.js';
import { useLabel } from '../../i18n/use-label.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import classes from './draft.module.css';
import { numberAt } from './draft-state.js';
import { labelsTo } from '../../features/form/fault-text.js';
import { useForm } from './use-draft-form.js';
import { WatchedInput } from '../../features/form/watched-input.js';

interface AskingInputProps extends InputProps {
  readonly onAsk: (number: string) => void;
  readonly isPending: boolean;
  /** The number that the last answer is about. */
  readonly answered: string | undefined;
  readonly error: Error | null;
  /** What came of it. */
  readonly children: ReactNode;
}

/** A number with the way to what is known by it: a button, or the Enter key. */
export function AskingInput({ onAsk, isPending, answered, error, children, ...input }: AskingInputProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { fields, state } = useForm();
  const { field } = input;
  const number = numberAt(state.values, field.pointer);
  const ask = () => onAsk(number);
  const whose = labelsTo(fields, field.pointer).map(label).join(' › ');
  return (
    <>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <div className={classes['number']}>
          <WatchedInput {...input} onEnter={ask} />
        </div>
        <Button
          variant="default"
          flex="none"
          leftSection={<IconDatabaseSearch size={16} aria-hidden />}
          loading={isPending}
          aria-label={t('lookup.buttonFor', { whose })}
          onClick={ask}
        >
          {t('lookup.button')}
        </Button>
      </Group>
      <div role="status">
        {answered === number && children}
        {answered !== undefined && answered !== number && (
          <Text size="xs" mt={4} className={classes['silent']}>
            {t('lookup.otherNumber', { number: answered })}
          </Text>
        )}
      </div>
      {error !== null && <ProblemAlert error={error} takesFocus />}
    </>
  );
}
