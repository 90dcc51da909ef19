import { useEffect, useRef, useState } from 'react';
import { Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { AutoNextSwitch, useAutoNext } from './auto-next.js';
import { BulkBar } from './bulk/bulk-bar.js';
import { Filters } from './filters.js';
import { filterOf, filtersIn, readInboxSearch, type InboxSearch } from './inbox-search.js';
import { ItemPane } from './item-pane.js';
import { ItemsTable } from './items-table.js';
import { SavedFiltersBar } from './saved-filters-bar.js';
import { useSelection } from './selection.js';
import { nextOf, type Reader, type WorkItem } from './work-item.js';
import { inboxQuery } from './work-items.js';
import classes from './inbox.module.css';

const route = getRouteApi('/inbox');

/** The work of the reader's offices: the list, what was applied for, and the decision. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(inboxQuery(filterOf(search)));
  const me = useMe();
  const autoNext = useAutoNext();
  const items = query.data?.items ?? [];
  const desk = useDesk(items, me, search.item);
  return (
    <Page title={t('title')} actions={<AutoNextSwitch {...autoNext} />}>
      <Filters
        search={search}
        onChange={(change) =>
          void navigate({ search: (before) => readInboxSearch({ ...before, ...change, cursor: undefined }) })
        }
        onClear={() => void navigate({ search: ({ item }) => readInboxSearch({ item }) })}
      />
      {me !== undefined && <SavedFiltersBar key={me.subject} search={search} subject={me.subject} />}
      <div role="status" className="visually-hidden">
        {desk.said}
      </div>
      <div className={classes['split']} data-open={search.item === undefined ? undefined : true}>
        <section className={classes['list']} aria-labelledby="list-heading">
          <Title order={2} id="list-heading" ref={desk.listHeading} tabIndex={-1} className="visually-hidden">
            {t('list')}
          </Title>
          <QueryView query={query} lines={12}>
            {({ nextCursor }) => <Inbox items={items} search={search} nextCursor={nextCursor} />}
          </QueryView>
        </section>
        {search.item !== undefined && (
          <ItemPane
            key={search.item}
            id={search.item}
            known={items.find(({ id }) => id === search.item)}
            search={search}
            onNext={() => desk.goOn(search.item ?? '')}
            onDecided={(item, outcome) => {
              const did = t(`did.${outcome}`, { code: item.case });
              // The answer may be late: who is somewhere else by then stays there.
              if (autoNext.isOn && desk.isOpen(item.id)) desk.goOn(item.id, did);
              else desk.say(did);
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** Goes from one item to the next, and says so. */
function useDesk(items: readonly WorkItem[], me: Reader | undefined, item: string | undefined) {
  const { t } = useTranslation('inbox');
  const navigate = route.useNavigate();
  const [said, say] = useState('');
  const listHeading = useRef<HTMLHeadingElement>(null);
  const open = useRef(item);
  useEffect(() => {
    open.current = item;
    return () => {
      open.current = undefined;
    };
  }, [item]);
  const goOn = (from: string, did = '') => {
    const next = nextOf(items, from, me);
    const then = next === undefined ? t('then.nothing') : t('then.next', { code: next.case });
    say([did, then].filter(Boolean).join(' '));
    void navigate({ search: (before) => readInboxSearch({ ...before, item: next?.id }) });
    if (next === undefined) listHeading.current?.focus();
  };
  return { said, say, goOn, isOpen: (id: string) => open.current === id, listHeading };
}

interface InboxProps {
  readonly items: readonly WorkItem[];
  readonly search: InboxSearch;
  readonly nextCursor: string | null;
}

function Inbox({ items, search, nextCursor }: InboxProps) {
  const { t } = useTranslation('inbox');
  const selection = useSelection(items.map(({ id }) => id));
  const { cursor, ...first } = search;
  return (
    <>
      <BulkBar items={items} selection={selection} />
      {items.length === 0 ? (
        <Nothing search={search} />
      ) : (
        <ItemsTable items={items} search={search} selection={selection} />
      )}
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
    </>
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
