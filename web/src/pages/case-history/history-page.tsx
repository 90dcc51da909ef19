import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { explanationQuery } from '../../features/case/case.js';
import { CaseFrame } from '../case-frame/case-frame.js';
import { answersQuery, attemptsQuery, historyQuery } from '../../features/history/history.js';
import { joined, NamesContext } from '../../features/history/names.js';
import { holds, useMe } from '../../features/session/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
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
  const isTechnical = search.density === 'technical';
  const answers = useQuery({ ...answersQuery(code), enabled: isAuditor && isTechnical });
  const explanation = useQuery(explanationQuery(code));
  return (
    <QueryView query={history} lines={10}>
      {({ events, names }) => {
        const days = explanation.data?.limits.flatMap((limit) => limit.days) ?? [];
        const beside = {
          attempts: attempts.data?.attempts ?? [],
          answers: isTechnical ? (answers.data?.items ?? []) : [],
        };
        const entries = entriesOf({ events, ...beside, days, search });
        return (
          <NamesContext value={joined([names, ...(attempts.data === undefined ? [] : [attempts.data.names])])}>
            <HistoryFilters found={found} events={events} search={search} />
            {answers.error !== null && <ProblemAlert error={answers.error} onRetry={() => void answers.refetch()} />}
            {isTechnical && (answers.data?.omitted ?? 0) > 0 && (
              <Text size="sm">{t('answer.omitted', { n: answers.data?.omitted })}</Text>
            )}
            {entries.length === 0 ? (
              <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
            ) : (
              <Timeline found={found} entries={entries} density={search.density ?? 'working'} />
            )}
          </NamesContext>
        );
      }}
    </QueryView>
  );
}
