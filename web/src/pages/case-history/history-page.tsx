import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { explanationQuery } from '../../features/case/case.js';
import { CaseFrame } from '../case-frame/case-frame.js';
import { historyQuery } from '../../features/history/history.js';
import { joined, NamesContext } from '../../features/history/names.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { besideLeftOut, entriesOf } from './entries.js';
import { HistoryFilters } from './history-filters.js';
import { Timeline } from './timeline.js';
import { useBeside } from './use-beside.js';

const route = getRouteApi('/cases/$code/history');

export function HistoryPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{(found) => <History found={found} />}</CaseFrame>;
}

function History({ found }: { readonly found: Case }) {
  const { t } = useTranslation('audit');
  const { code } = found;
  const search = route.useSearch();
  const history = useQuery(historyQuery(code));
  const density = search.density ?? 'working';
  const { beside, names: others, failed, omitted } = useBeside(code, density);
  const explanation = useQuery(explanationQuery(code));
  return (
    <QueryView query={history} lines={10}>
      {({ events, names }) => {
        const days = explanation.data?.limits.flatMap((limit) => limit.days) ?? [];
        const leftOut = besideLeftOut({ events, beside, search });
        const entries = entriesOf({ events, beside, days, search });
        return (
          <NamesContext value={joined([names, ...others])}>
            <HistoryFilters found={found} events={events} search={search} />
            {failed !== undefined && <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />}
            {omitted > 0 && <Text size="sm">{t('answer.omitted', { count: omitted })}</Text>}
            {leftOut > 0 && <Text size="sm">{t('filter.hiddenBeside', { count: leftOut })}</Text>}
            {entries.length === 0 ? (
              <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
            ) : (
              <Timeline found={found} entries={entries} density={density} />
            )}
          </NamesContext>
        );
      }}
    </QueryView>
  );
}
