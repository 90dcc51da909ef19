import { NativeSelect, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { joined, NamesContext } from '../../features/history/names.js';
import { knownAs } from '../../features/history/known.js';
import { EmptyState } from '../../ui/empty-state.js';
import { QueryView } from '../../ui/query-view.js';
import { AdministrationFrame } from './administration-frame.js';
import { readErasuresSearch } from './administration-search.js';
import { ErasableCase } from './erasable-case.js';
import { ErasureCard } from './erasure-card.js';
import { ERASURE_STATUSES, erasuresQuery } from './erasures.js';
import { More } from './more.js';

const route = getRouteApi('/administration/erasures');

/** What of whom is to be erased, and what became of it. */
export function ErasuresPage() {
  const { t } = useTranslation('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { status = 'proposed' } = search;
  const query = useInfiniteQuery(erasuresQuery(knownAs(ERASURE_STATUSES, status)));
  const go = (change: object) =>
    void navigate({ search: readErasuresSearch({ ...search, ...change }), replace: true, resetScroll: false });
  return (
    <AdministrationFrame view="erasures">
      <ErasableCase code={search.case} onChoose={(code) => go({ case: code })} />
      <NativeSelect
        label={t('changes.filter')}
        maw={280}
        value={status}
        data={[
          ...ERASURE_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          { value: 'all', label: t('changes.all') },
        ]}
        onChange={({ currentTarget: { value } }) => go({ status: value })}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t('erasures.empty')}>{t('erasures.emptyText')}</EmptyState>;
          return (
            <NamesContext value={joined(pages.map(({ names }) => names))}>
              <Stack component="ul" gap="xs" m={0} p={0} className="gives-way" aria-busy={query.isPlaceholderData}>
                {items.map((item) => (
                  <ErasureCard key={item.id} item={item} />
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
