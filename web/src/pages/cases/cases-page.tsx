import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { casesQuery, type ListedCase } from '../../features/case/cases.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { CaseFilters } from './case-filters.js';
import { CaseTable } from './case-table.js';
import { filterOf, filtersIn, readCasesSearch, type CasesSearch } from './cases-search.js';
import { Paging } from './paging.js';

const route = getRouteApi('/cases');

/** Every case that the reader may see, a page at a time. */
export function CasesPage() {
  const { t } = useTranslation('cases');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(casesQuery(filterOf(search)));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FilterPanel count={filtersIn(search)}>
        <CaseFilters
          search={search}
          onChange={(change) =>
            void navigate({ search: (before) => readCasesSearch({ ...before, ...change, cursor: undefined }) })
          }
          onClear={() => void navigate({ search: {} })}
        />
      </FilterPanel>
      <QueryView query={query} lines={12}>
        {({ items, nextCursor }) => (
          <div className="gives-way" aria-busy={query.isPlaceholderData}>
            <Found items={items} search={search} />
            <Group justify="flex-end" mt="md">
              <Paging search={search} nextCursor={nextCursor} />
            </Group>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Found({ items, search }: { readonly items: readonly ListedCase[]; readonly search: CasesSearch }) {
  const { t } = useTranslation('cases');
  if (items.length > 0) return <CaseTable items={items} />;
  if (search.cursor !== undefined) return <EmptyState title={t('empty.end')}>{t('empty.endText')}</EmptyState>;
  return filtersIn(search) > 0 ? (
    <EmptyState title={t('empty.filtered')}>{t('empty.filteredText')}</EmptyState>
  ) : (
    <EmptyState title={t('empty.none')}>{t('empty.noneText')}</EmptyState>
  );
}

/** On a phone the cases come first. */
function FilterPanel({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const { t } = useTranslation('cases');
  const isNarrow = useMediaQuery('(max-width: 48em)');
  if (isNarrow !== true) return children;
  return (
    <details>
      <summary>{count === 0 ? t('filter.closed') : t('filter.summary', { n: count })}</summary>
      {children}
    </details>
  );
}
