import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../../features/agencies/agencies.js';
import { useLabel } from '../../i18n/use-label.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { CardList } from './card-list.js';

const PICTURES = { working: IconCircleCheck, failing: IconAlertTriangle, away: IconPlugConnectedX } as const;

/** Whether each agency is reached, and what waits for it. */
export function AgenciesCard() {
  const { t } = useTranslation('home');
  const label = useLabel();
  const query = useQuery(agenciesQuery);
  return (
    <Section title={t('agencies.title')}>
      <QueryView query={query} lines={4}>
        {({ items }) => (
          <CardList items={items} keyOf={({ agency }) => agency} empty={t('agencies.empty')}>
            {({ name, link, waiting }) => {
              const Picture = PICTURES[link];
              return (
                <>
                  <span>{label(name)}</span>
                  <Text size="sm" component="span" fw={link === 'working' ? 400 : 600}>
                    <Picture size={14} aria-hidden /> {t(`agencies.${link}`)}
                    {waiting > 0 && `, ${t('agencies.waiting', { n: waiting })}`}
                  </Text>
                </>
              );
            }}
          </CardList>
        )}
      </QueryView>
    </Section>
  );
}
