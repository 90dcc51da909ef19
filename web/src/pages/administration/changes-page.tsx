import { Anchor, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { joined, NamesContext } from '../../features/history/names.js';
import { formatMoment } from '../../i18n/dates.js';
import { EmptyState } from '../../ui/empty-state.js';
import { QueryView } from '../../ui/query-view.js';
import { AdministrationFrame } from './administration-frame.js';
import { readChangesSearch } from './administration-search.js';
import { changesQuery, STATUSES, type ChangeItem } from './administration.js';
import { ChangeBadge } from './change-badge.js';
import { More } from './more.js';
import { useChangeWords } from './use-change-words.js';

const route = getRouteApi('/administration');

/** What waits for a second person, and what was decided. */
export function ChangesPage() {
  const { t } = useTranslation('administration');
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(changesQuery(status === 'all' ? undefined : (status ?? 'proposed')));
  return (
    <AdministrationFrame view="changes">
      <NativeSelect
        label={t('changes.filter')}
        maw={280}
        value={status ?? 'proposed'}
        data={[
          ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          { value: 'all', label: t('changes.all') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: readChangesSearch({ status: value }), replace: true, resetScroll: false })
        }
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t('changes.empty')}>{t('changes.emptyText')}</EmptyState>;
          return (
            <NamesContext value={joined(pages.map(({ names }) => names))}>
              <Stack component="ul" gap="xs" m={0} p={0} className="gives-way" aria-busy={query.isPlaceholderData}>
                {items.map((item) => (
                  <ChangeCard key={item.id} item={item} />
                ))}
              </Stack>
            </NamesContext>
          );
        }}
      </QueryView>
      <More query={query} />
    </AdministrationFrame>
  );
}

function ChangeCard({ item }: { readonly item: ChangeItem }) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const { id, status, reason, proposedBy, proposedAt, decidedBy, decidedAt } = item;
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Title order={2} size="h6">
        <Anchor renderRoot={(root) => <Link to="/administration/changes/$id" params={{ id }} {...root} />}>
          {words.title(item)}
        </Anchor>
      </Title>
      <ChangeBadge status={status} />
      <Text size="sm" mt={4} lineClamp={2}>
        {reason?.text}
      </Text>
      <Text size="xs" c="dimmed">
        {t('changes.proposed', { person: words.person(proposedBy), at: formatMoment(proposedAt) })}
        {decidedBy !== undefined && decidedAt !== undefined && (
          <> · {t('changes.decided', { person: words.person(decidedBy), at: formatMoment(decidedAt) })}</>
        )}
      </Text>
    </Paper>
  );
}
