import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { FoundTable } from './found-table.js';
import { foundQuery, searchCases } from './search.js';
import { SearchForm } from './search-form.js';

const route = getRouteApi('/search');

/** Cases by who they are about. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { id } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const search = useMutation({
    mutationFn: searchCases,
    onSuccess: async (found) => {
      client.setQueryData(foundQuery(found.searchId).queryKey, { pages: [found], pageParams: [undefined] });
      await navigate({ search: { id: found.searchId } });
    },
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchForm isPending={search.isPending} onSearch={search.mutate} />
      {search.error !== null && <ProblemAlert error={search.error} takesFocus fieldName={() => ''} />}
      {id !== undefined && <Results key={id} id={id} />}
    </Page>
  );
}

function Results({ id }: { readonly id: string }) {
  const { t } = useTranslation('search');
  const query = useInfiniteQuery(foundQuery(id));
  return (
    <section aria-label={t('results')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Text size="sm" role="status" mb="xs">
                {t(query.hasNextPage ? 'more' : 'found', { count: items.length })}
              </Text>
              {items.length === 0 ? (
                <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
              ) : (
                <FoundTable items={items} />
              )}
            </>
          );
        }}
      </QueryView>
      {query.isFetchNextPageError && <ProblemAlert error={query.error} />}
      {query.hasNextPage && (
        <Group justify="center" mt="md">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('older')}
          </Button>
        </Group>
      )}
    </section>
  );
}
