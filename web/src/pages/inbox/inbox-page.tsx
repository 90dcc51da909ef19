import { useEffect, useRef, useState } from 'react';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/session.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { AutoNextSwitch, useAutoNext } from './auto-next.js';
import { Filters } from './filters.js';
import { InboxList } from './inbox-list.js';
import { filterOf, readInboxSearch } from './inbox-search.js';
import { ItemPane } from './item-pane.js';
import { SavedFiltersBar } from './saved-filters-bar.js';
import { useSteadyList } from './use-steady-list.js';
import { nextOf, type WorkItem } from './work-item.js';
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
  const list = useSteadyList(query, JSON.stringify(filterOf(search)));
  const items = list.rows.flatMap(({ item, hasLeft }) => (hasLeft ? [] : [item]));
  const desk = useDesk(items, me?.subject, search.item);
  const isOpen = search.item === undefined ? undefined : true;
  return (
    <Page title={t('title')} actions={<AutoNextSwitch {...autoNext} />}>
      <div className={classes['filters']} data-open={isOpen}>
        <Filters
          search={search}
          onChange={(change) =>
            void navigate({ search: (before) => readInboxSearch({ ...before, ...change, cursor: undefined }) })
          }
          onClear={() => void navigate({ search: ({ item }) => readInboxSearch({ item }) })}
        />
        {me !== undefined && <SavedFiltersBar key={me.subject} search={search} subject={me.subject} />}
      </div>
      <div role="status" className="visually-hidden">
        {desk.said}
      </div>
      <div className={classes['split']} data-open={isOpen}>
        <section className={classes['list']} aria-labelledby="list-heading">
          <Title order={2} id="list-heading" ref={desk.listHeading} tabIndex={-1} className="visually-hidden">
            {t('list')}
          </Title>
          <QueryView query={query} lines={12}>
            {({ nextCursor }) => (
              <InboxList list={list} search={search} nextCursor={nextCursor} isOfBefore={query.isPlaceholderData} />
            )}
          </QueryView>
        </section>
        {search.item !== undefined && (
          <ItemPane
            key={search.item}
            id={search.item}
            known={list.rows.find(({ item: { id } }) => id === search.item)?.item}
            search={search}
            onNext={() => desk.goOn(search.item ?? '')}
            onDecided={(item, outcome) => {
              const did = t(`did.${outcome}`, { code: item.case });
              // It stays with who verifies it, and open: there is more to decide.
              if (outcome === 'report-verification') return desk.say(did);
              list.finish(item.id);
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
function useDesk(items: readonly WorkItem[], subject: string | undefined, item: string | undefined) {
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
    const next = nextOf(items, from, subject);
    const then = next === undefined ? t('then.nothing') : t('then.next', { code: next.case });
    say([did, then].filter(Boolean).join(' '));
    void navigate({ search: (before) => readInboxSearch({ ...before, item: next?.id }) });
    if (next === undefined) listHeading.current?.focus();
  };
  return { said, say, goOn, isOpen: (id: string) => open.current === id, listHeading };
}
