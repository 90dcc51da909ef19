import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { joined, NamesContext } from '../../features/history/names.js';
import { holds, useMe } from '../../features/session/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { accessLogQuery, readersQuery } from './access-log.js';
import { AccessFilters } from './access-filters.js';
import { filterOf, readAccessLogSearch, timeOf, type AccessLogSearch } from './access-log-search.js';
import { EntryTable } from './entry-table.js';
import { FindingList } from './finding-list.js';
import { PersonSearch } from './person-search.js';
import { ReaderTable } from './reader-table.js';

const route = getRouteApi('/access-log');
const NO_NAMES = joined([]);

/** Who looked at whose data: by reader, by case, and for inspectors by citizen. */
export function AccessLogPage() {
  const { t } = useTranslation('access');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isInspector = holds(useMe(), 'inspector');
  const readers = useQuery(readersQuery(timeOf(search)));
  const change = (wanted: { readonly [name in keyof AccessLogSearch]: AccessLogSearch[name] | undefined }) =>
    void navigate({
      search: (before) => readAccessLogSearch({ ...before, ...wanted }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {isInspector && <FindingList />}
      {isInspector && <PersonSearch />}
      <NamesContext value={readers.data?.names ?? NO_NAMES}>
        <AccessFilters search={search} onChange={change} onClear={() => void navigate({ search: {} })} />
      </NamesContext>
      <Section title={t(search.from === undefined && search.to === undefined ? 'readers.recent' : 'readers.title')}>
        <QueryView query={readers}>
          {(answer) => (
            <div className="gives-way" aria-busy={readers.isPlaceholderData}>
              <ReaderTable answer={answer} />
              {answer.omitted > 0 && <Text size="sm">{t('readers.omitted', { count: answer.omitted })}</Text>}
            </div>
          )}
        </QueryView>
      </Section>
      <Entries search={search} />
    </Page>
  );
}

function Entries({ search }: { readonly search: AccessLogSearch }) {
  const { t } = useTranslation('access');
  const query = useInfiniteQuery(accessLogQuery(filterOf(search)));
  return (
    <Section title={t('entries.title')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t('entries.none')}>{t('entries.noneText')}</EmptyState>;
          return (
            <NamesContext value={joined(pages.map(({ names }) => names))}>
              <div className="gives-way" aria-busy={query.isPlaceholderData}>
                <EntryTable items={items} label={t('entries.title')} />
              </div>
            </NamesContext>
          );
        }}
      </QueryView>
      {query.isFetchNextPageError && <ProblemAlert error={query.error} />}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('entries.more')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
