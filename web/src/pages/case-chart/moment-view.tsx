import { lazy, Suspense, useMemo } from 'react';
import { Alert, Checkbox, Group, NativeSelect, Stack, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attempt, HistoryEvent } from '../../features/history/history.js';
import type { Words } from '../../features/history/use-actor-words.js';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { Loading } from '../../ui/loading.js';
import { QueryView } from '../../ui/query-view.js';
import { chartMoment, childrenOf, type State } from './chart-model.js';
import { drawingOf, partOf, type Naming } from './drawing.js';
import { layoutOf } from './layout.js';
import { momentQuery, type Moment } from './moment.js';
import { MomentText } from './moment-text.js';
import type { ChartSearch } from './search.js';
import { useNaming } from './use-naming.js';

const ChartPicture = lazy(async () => ({ default: (await import('./chart-picture.js')).ChartPicture }));

interface MomentViewProps {
  readonly code: string;
  readonly at: number;
  readonly event: HistoryEvent | undefined;
  readonly definition: ProcedureVersion;
  /** What was refused right after the event. */
  readonly attempts: readonly Attempt[];
  readonly words: Words;
  readonly search: ChartSearch;
  readonly onShow: (next: ChartSearch) => void;
}

/** The case right after an event: as a picture and as text. */
export function MomentView(props: MomentViewProps) {
  const query = useQuery({ ...momentQuery(props.code, props.at), placeholderData: keepPreviousData });
  return <QueryView query={query}>{(moment) => <Shown {...props} moment={moment} />}</QueryView>;
}

function Shown({
  moment,
  event,
  definition,
  attempts,
  words,
  search,
  onShow,
}: MomentViewProps & { readonly moment: Moment }) {
  const { t } = useTranslation('audit');
  const naming = useNaming(words, moment.openWork.timers);
  const chart = useMemo(() => chartMoment(definition.statechart, moment), [definition, moment]);
  const root = definition.statechart.states.find(({ parent }) => parent === undefined);
  const parts = childrenOf(root?.id ?? '', chart.states);
  const inQuestion = partOf(event?.facts ?? {}) ?? definition.steps[0]?.step ?? '';
  const part = parts.find(({ id }) => id === search.part)?.id ?? inQuestion;
  const isWhole = search.all === true;
  const drawing = drawingOf(chart, { part, isWhole, order: definition.steps, attempts, steps: moment.steps }, naming);
  const layout = useQuery({
    queryKey: ['procedure', 'layout', drawing],
    queryFn: async () => layoutOf(drawing),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="sm">
      {!moment.matchesHeader && (
        <Alert color="red" variant="outline" title={t('moment.differs')}>
          {t('moment.differsText')}
        </Alert>
      )}
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h5">
          {t('moment.after', { seq: moment.seq })}
        </Title>
        <ChartChoices {...{ parts, naming, search, onShow }} />
      </Group>

      <QueryView query={layout}>
        {(placed) => (
          <Suspense fallback={<Loading />}>
            <ChartPicture layout={placed} />
          </Suspense>
        )}
      </QueryView>
      <MomentText {...{ moment, chart, part, attempts, naming, words }} />
    </Stack>
  );
}

interface ChartChoicesProps extends Pick<MomentViewProps, 'search' | 'onShow'> {
  readonly parts: readonly State[];
  readonly naming: Naming;
}

/** Which part is open, and how much of it is drawn. */
function ChartChoices({ parts, naming, search, onShow }: ChartChoicesProps) {
  const { t } = useTranslation('audit');
  return (
    <Group align="flex-end" className="no-print">
      <NativeSelect
        size="xs"
        label={t('chart.part')}
        value={search.part ?? ''}
        data={[
          { value: '', label: t('chart.inQuestion') },
          ...parts.map((state) => ({ value: state.id, label: naming.state(state) })),
        ]}
        onChange={({ currentTarget: { value } }) => onShow(withPart(search, value))}
      />
      <Checkbox
        size="sm"
        label={t('chart.all')}
        checked={search.all === true}
        onChange={({ currentTarget }) => onShow(withAll(search, currentTarget.checked ? true : undefined))}
      />
    </Group>
  );
}

function withPart({ at, from, all }: ChartSearch, part: string): ChartSearch {
  return { ...(at && { at }), ...(from && { from }), ...(all && { all }), ...(part !== '' && { part }) };
}

function withAll({ at, from, part }: ChartSearch, all: true | undefined): ChartSearch {
  return { ...(at && { at }), ...(from && { from }), ...(part && { part }), ...(all && { all }) };
}
