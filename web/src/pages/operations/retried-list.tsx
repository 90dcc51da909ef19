import { Button, Group, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatSeconds } from '../../i18n/dates.js';
import { Section } from '../../ui/section.js';
import { followedQuery, type Delivery } from './operations.js';
import type { Retried } from './use-retries.js';
import { useFailureWords } from './use-words.js';
import classes from './operations.module.css';
import { legalTimeAt } from '../../api/server-clock.js';

const GOOD: readonly (Delivery | 'unknown')[] = ['answered', 'accepted'];

/** What really became of what was retried. */
export function RetriedList({
  retried,
  onClear,
}: {
  readonly retried: readonly Retried[];
  readonly onClear: () => void;
}) {
  const { t } = useTranslation('operations');
  return (
    <Section title={t('followed')}>
      <Text size="sm">{t('followedText')}</Text>
      <div role="status">
        <List size="sm" spacing={4} listStyleType="none">
          {retried.map((item) => (
            <Outcome key={item.incident.id} item={item} />
          ))}
        </List>
      </div>
      <Group>
        <Button size="xs" variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
      </Group>
    </Section>
  );
}

function Outcome({ item: { incident, refused } }: { readonly item: Retried }) {
  const { t } = useTranslation('operations');
  const said = useFailureWords();
  const followed = useQuery({ ...followedQuery(incident.id), enabled: refused === undefined });
  const delivery = followed.data?.delivery;
  const state = followed.data === undefined ? 'unknown' : (delivery?.state ?? 'waiting');
  const hasFailed = refused !== undefined || state === 'stopped';
  const Picture = hasFailed ? IconAlertTriangle : GOOD.includes(state) ? IconCircleCheck : IconHourglass;
  return (
    <List.Item
      icon={
        <Picture
          size={18}
          aria-hidden
          className={classes[hasFailed ? 'bad' : GOOD.includes(state) ? 'good' : 'waiting'] ?? ''}
        />
      }
    >
      <strong>{incident.case ?? t('noCase')}</strong>{' '}
      {refused === undefined
        ? t(`delivery.${state}`, { failure: said(delivery?.failure ?? '') })
        : t('refused', { why: refused })}
      {followed.data !== undefined && followed.error !== null && (
        <Text size="xs" c="dimmed">
          {t('delivery.asOf', { at: formatSeconds(legalTimeAt(followed.dataUpdatedAt)) })}
        </Text>
      )}
    </List.Item>
  );
}
