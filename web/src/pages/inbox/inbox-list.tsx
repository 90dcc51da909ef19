import { useRef } from 'react';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';
import { BulkBar } from './bulk/bulk-bar.js';
import { ChangesPill } from './changes-pill.js';
import { filtersIn, type InboxSearch } from './inbox-search.js';
import { ItemsTable } from './items-table.js';
import { useSelection } from './selection.js';
import type { SteadyList } from './use-steady-list.js';

interface InboxListProps {
  readonly list: SteadyList;
  readonly search: InboxSearch;
  readonly nextCursor: string | null;
  /** The rows are still those of the filter or the page before. */
  readonly isOfBefore: boolean;
}

/** A page of the inbox, what changed in it meanwhile, and what is done with the rows that are ticked. */
export function InboxList({ list, search, nextCursor, isOfBefore }: InboxListProps) {
  const here = useRef<HTMLDivElement>(null);
  const { rows, arrived, left } = list;
  const items = rows.flatMap(({ item, hasLeft }) => (hasLeft ? [] : [item]));
  const selection = useSelection(items.map(({ id }) => id));
  const take = () => {
    flushSync(list.take);
    const links = ['tr[data-new] a[data-row]', 'a[data-row]'].map((path) =>
      here.current?.querySelector<HTMLElement>(path),
    );
    links.find((link) => link instanceof HTMLElement)?.focus();
  };
  return (
    <div ref={here} className="gives-way" aria-busy={isOfBefore}>
      <ChangesPill arrived={arrived} left={left} onTake={take} />
      <BulkBar items={isOfBefore ? [] : items} selection={selection} onSettled={list.take} />
      {rows.length === 0 ? (
        <Nothing search={search} />
      ) : (
        <ItemsTable rows={rows} search={search} selection={selection} />
      )}
      <Paging search={search} nextCursor={nextCursor} />
    </div>
  );
}

function Paging({ search, nextCursor }: Pick<InboxListProps, 'search' | 'nextCursor'>) {
  const { t } = useTranslation('inbox');
  const { cursor, ...first } = search;
  return (
    <Group justify="space-between" mt="sm">
      {cursor !== undefined && (
        <Button size="xs" variant="default" renderRoot={(root) => <Link to="/inbox" search={first} {...root} />}>
          {t('page.first')}
        </Button>
      )}
      {nextCursor !== null && (
        <Button
          size="xs"
          variant="default"
          ms="auto"
          renderRoot={(root) => <Link to="/inbox" search={{ ...first, cursor: nextCursor }} {...root} />}
        >
          {t('page.next')}
        </Button>
      )}
    </Group>
  );
}

function Nothing({ search }: { readonly search: InboxSearch }) {
  const { t } = useTranslation('inbox');
  const isFiltered = Object.keys(filtersIn(search)).length > 0;
  return isFiltered || search.cursor !== undefined ? (
    <EmptyState title={t('empty.filtered')}>{t('empty.filteredText')}</EmptyState>
  ) : (
    <EmptyState title={t('empty.none')}>{t('empty.noneText')}</EmptyState>
  );
}
