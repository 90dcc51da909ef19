import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Due } from '../../ui/due.js';
import { daysUntil } from './slack.js';
import type { WorkItem } from './work-item.js';

/** Until when, and how many days that is; a dash for what has no deadline. */
export function DueWithSlack({ item: { due, overdue, status } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  if (due === undefined) return '–';
  const days = daysUntil(due, Date.now());
  const slack = days > 0 ? t('slack.left', { days }) : t(days === 0 ? 'slack.today' : 'slack.over', { days: -days });
  return (
    <Group gap={6} wrap="wrap">
      <Due at={due} isLate={overdue} />
      {status !== 'done' && (
        <Text span size="xs" c="dimmed">
          {slack}
        </Text>
      )}
    </Group>
  );
}
