import { Anchor, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { proceduresQuery, useProcedureWords } from '../../features/procedures/procedures.js';
import { formatMoment } from '../../i18n/dates.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { CardList } from './card-list.js';

const openIncidents = queryOptions({
  queryKey: ['incidents', 'counts'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/incidents', { params: { query: { limit: 1 } } })),
});

/** What needs an operator: what has one cause is mended once. */
export function IncidentsCard() {
  const { t } = useTranslation('home');
  const query = useQuery(openIncidents);
  // Causes are named by what all procedures share.
  const any = useQuery(proceduresQuery).data?.[0];
  const word = useProcedureWords(any?.key ?? '', any?.versions[0]?.version ?? 1);
  return (
    <Section title={t('incidents.title')}>
      <QueryView query={query} lines={3}>
        {({ items }) => (
          <>
            <CardList items={items} keyOf={({ cause }) => cause} empty={t('incidents.empty')}>
              {({ cause, count, oldest }) => (
                <>
                  <strong>{word(`cause.${cause}`)}</strong>
                  <Text size="xs" c="dimmed">
                    {t('incidents.count', { count, since: formatMoment(oldest) })}
                  </Text>
                </>
              )}
            </CardList>
            <Anchor size="sm" component={Link} to="/operations">
              {t('incidents.open')}
            </Anchor>
          </>
        )}
      </QueryView>
    </Section>
  );
}
