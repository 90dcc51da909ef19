import { useState } from 'react';
import { Alert, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../../features/agencies/agencies.js';
import { formatSeconds } from '../../i18n/dates.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { AgencyTable } from './agency-table.js';
import { Comparisons } from './comparisons.js';
import { IncidentGroup, type Deal } from './incident-group.js';
import { incidentsQuery, type Group, type Incident } from './operations.js';
import { OutsideDialog } from './outside-dialog.js';
import { PreparedResults } from './prepared-results.js';
import { ResolveDialog } from './resolve-dialog.js';
import { RetriedList } from './retried-list.js';
import { useRetries } from './use-retries.js';
import { legalTimeAt } from '../../api/server-clock.js';

const DIALOGS = { resolve: ResolveDialog, outside: OutsideDialog } as const;

/** What automatic retries could not finish, and how the agencies do. */
export function OperationsPage() {
  const { t } = useTranslation('operations');
  const incidents = useQuery(incidentsQuery);
  const agencies = useQuery(agenciesQuery);
  const { retried, clear, action } = useRetries();
  const { dialog, done, say, open } = useDeals();
  const checked = formatSeconds(legalTimeAt(incidents.dataUpdatedAt));
  return (
    <Page title={t('title')} lead={incidents.data && t('checked', { at: checked })}>
      <div role="status">
        {done !== undefined && (
          <Alert color="green" variant="outline">
            {done}
          </Alert>
        )}
      </div>
      {action.error !== null && <ProblemAlert error={action.error} takesFocus />}
      {retried.length > 0 && <RetriedList retried={retried} onClear={clear} />}
      <QueryView query={incidents}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneText', { at: checked })}</EmptyState>
          ) : (
            <Section title={t('incidents')}>
              <Stack gap="lg">
                {items.map((group) => (
                  <IncidentGroup
                    key={group.cause}
                    group={group}
                    isRetrying={action.isPending}
                    onRetry={(wanted) => action.mutate(wanted)}
                    onDeal={open}
                  />
                ))}
              </Stack>
              {nextCursor !== null && <Text size="sm">{t('more', { count: shownIn(items) })}</Text>}
            </Section>
          )
        }
      </QueryView>
      <PreparedResults onDone={say} />
      <Section title={t('agencies')}>
        <QueryView query={agencies}>{({ items }) => <AgencyTable agencies={items} />}</QueryView>
      </Section>
      <Comparisons />
      {dialog}
    </Page>
  );
}

function shownIn(items: readonly Group[]): number {
  return items.reduce((sum, { incidents }) => sum + incidents.length, 0);
}

/** The dialog that is open, if one is, and what was done last. */
function useDeals() {
  const { t } = useTranslation('operations');
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState<{ readonly deal: Deal; readonly incident: Incident }>();
  const { t: outside } = useTranslation('outside');
  const [done, setDone] = useState<string>();
  const close = () => setOpened(undefined);
  const Dialog = opened && DIALOGS[opened.deal];
  const dialog = Dialog && (
    <Dialog
      incident={opened.incident}
      onClose={close}
      onDone={(outcome) => {
        const what = t('of', { what: t(opened.deal), which: opened.incident.case ?? t('noCase') });
        setDone(outcome === 'prepared' ? outside('prepared', { what }) : t('done', { what }));
        close();
        for (const list of ['incidents', 'work-items']) void queryClient.invalidateQueries({ queryKey: [list] });
      }}
    />
  );
  return { dialog, done, say: setDone, open: (deal: Deal, incident: Incident) => setOpened({ deal, incident }) };
}
