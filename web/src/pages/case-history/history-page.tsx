import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { explanationQuery } from '../../features/case/case.js';
import { CaseFrame } from '../case-frame/case-frame.js';
import { attemptsQuery, historyQuery } from '../../features/history/history.js';
import { holds, useMe } from '../../features/session/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { QueryView } from '../../ui/query-view.js';
import { entriesOf } from './entries.js';
import { HistoryFilters } from './history-filters.js';
import { Timeline } from './timeline.js';

const route = getRouteApi('/cases/$code/history');

export function HistoryPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{(found) => <History found={found} />}</CaseFrame>;
}

function History({ found }: { readonly found: Case }) {
  const { t } = useTranslation('audit');
  const { code } = found;
  const search = route.useSearch();
  const isAuditor = holds(useMe(), 'auditor');
  const history = useQuery(historyQuery(code));
  const attempts = useQuery({ ...attemptsQuery(code), enabled: isAuditor });
  const explanation = useQuery(explanationQuery(code));
  return (
    <QueryView query={history} lines={10}>
      {(events) => {
        const days = explanation.data?.limits.flatMap((limit) => limit.days) ?? [];
        const entries = entriesOf({ events, attempts: attempts.data ?? [], days, search });
        return (
          <>
            <HistoryFilters found={found} events={events} search={search} />
            {entries.length === 0 ? (
              <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
            ) : (
              <Timeline found={found} entries={entries} density={search.density ?? 'working'} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
