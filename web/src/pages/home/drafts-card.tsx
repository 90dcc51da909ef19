import { Anchor, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { proceduresQuery } from '../../features/procedures/procedures.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { CardList } from './card-list.js';

const newestDrafts = queryOptions({
  queryKey: ['drafts', 'newest'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/drafts', { params: { query: { limit: 5 } } })),
});

/** What was begun at the desk, to go on with. */
export function DraftsCard() {
  const { t } = useTranslation('home');
  const label = useLabel();
  const query = useQuery(newestDrafts);
  const procedures = useQuery(proceduresQuery).data ?? [];
  const titleOf = (procedure: string) => {
    const title = procedures.find(({ key }) => key === procedure)?.title;
    return title === undefined ? procedure : label(title);
  };
  return (
    <Section title={t('drafts.title')}>
      <QueryView query={query} lines={3}>
        {({ items, nextCursor }) => (
          <>
            <CardList items={items} keyOf={({ id }) => id} empty={t('drafts.empty')}>
              {({ id, procedure, savedAt, unfinished }) => (
                <>
                  <Anchor size="sm" fw={600} component={Link} to={`/start/${id}`}>
                    {titleOf(procedure)}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {t('drafts.saved', { at: formatMoment(savedAt) })},{' '}
                    {unfinished.length > 0 ? t('drafts.unfinished', { count: unfinished.length }) : t('drafts.ready')}
                  </Text>
                </>
              )}
            </CardList>
            {nextCursor !== null && (
              <Anchor size="sm" component={Link} to="/start">
                {t('all')}
              </Anchor>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
