import { Alert, Button, Group, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { formatSeconds } from '../i18n/dates.js';
import { legalTimeAt } from '../api/server-clock.js';

interface NotRenewedProps {
  readonly error: Error;
  /** When what is shown was read, in milliseconds since 1970 of the machine's clock. */
  readonly since: number;
  readonly onRetry: () => void;
}

/** Says that what is shown could not be read anew, and of when it is. */
export function NotRenewed({ error, since, onRetry }: NotRenewedProps) {
  const { t } = useTranslation();
  return (
    <Alert
      role="status"
      color="yellow"
      variant="outline"
      mb="sm"
      icon={<IconClockExclamation aria-hidden />}
      title={t('notRenewed.title', { time: formatSeconds(legalTimeAt(since)) })}
    >
      <Group gap="md">
        <Text size="sm">{problemOf(error)?.title || t('problem.unreachable')}</Text>
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('problem.again')}
        </Button>
      </Group>
    </Alert>
  );
}
