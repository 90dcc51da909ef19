import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Case } from '../../features/case/case.js';
import { CaseFrame } from '../case-frame/case-frame.js';
import { attemptsQuery, historyQuery, type HistoryEvent } from '../../features/history/history.js';
import { joined, NamesContext, type Names } from '../../features/history/names.js';
import { useProcedureWords, versionQuery } from '../../features/procedures/procedures.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { DifferenceView } from './difference-view.js';
import { MomentView } from './moment-view.js';
import { Scrubber } from './scrubber.js';
import type { ChartSearch } from './search.js';

const route = getRouteApi('/cases/$code/chart');

export function ChartPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{(found) => <Replay found={found} />}</CaseFrame>;
}

function Replay({ found }: { readonly found: Case }) {
  const history = useQuery(historyQuery(found.code));
  return <QueryView query={history}>{({ events, names }) => <Moments {...{ found, events, names }} />}</QueryView>;
}

interface MomentsProps {
  readonly found: Case;
  readonly events: readonly HistoryEvent[];
  readonly names: Names;
}

function Moments({ found, events, names }: MomentsProps) {
  const { code, procedure, version, receivedAt } = found;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const words = useProcedureWords(procedure, version, receivedAt);
  const tried = useQuery(attemptsQuery(code));
  const attempts = tried.data?.attempts ?? [];
  const definition = useQuery(versionQuery(procedure, version));
  const at = Math.min(search.at ?? events.length, events.length);
  const from = search.from === undefined ? undefined : Math.min(search.from, events.length);
  const show = (next: ChartSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <NamesContext value={joined([names, ...(tried.data === undefined ? [] : [tried.data.names])])}>
      <Scrubber
        {...{ events, attempts, at, from, words }}
        onMove={(next) => show({ ...search, at: next })}
        onMark={(mark) => show(withMark(search, mark))}
      />
      {tried.error !== null && <ProblemAlert error={tried.error} onRetry={() => void tried.refetch()} />}
      {from !== undefined && <DifferenceView code={code} from={from} to={at} words={words} />}
      <QueryView query={definition}>
        {(drawn) => (
          <MomentView
            code={code}
            event={events[at - 1]}
            at={at}
            definition={drawn}
            attempts={attempts.filter(({ seq }) => seq === at)}
            words={words}
            search={search}
            onShow={show}
          />
        )}
      </QueryView>
    </NamesContext>
  );
}

function withMark({ at, part, all }: ChartSearch, from: number | undefined): ChartSearch {
  return {
    ...(at !== undefined && { at }),
    ...(part !== undefined && { part }),
    ...(all && { all }),
    ...(from !== undefined && { from }),
  };
}
