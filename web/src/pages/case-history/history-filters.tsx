import { Button, Chip, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import type { HistoryEvent } from '../../features/history/history.js';
import { knownAs } from '../../features/history/known.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { DENSITIES, type HistorySearch } from './search.js';
import classes from './timeline.module.css';

interface HistoryFiltersProps {
  readonly found: Case;
  readonly events: readonly HistoryEvent[];
  readonly search: HistorySearch;
}

/** How dense, and which events; all of it in the address. */
export function HistoryFilters({ found, events, search }: HistoryFiltersProps) {
  const { t } = useTranslation('audit');
  const words = useProcedureWords(found.procedure, found.version);
  const navigate = useNavigate({ from: '/cases/$code/history' });
  const show = (next: HistorySearch) => void navigate({ search: next, replace: true, resetScroll: false });
  const types = [...new Set(events.map(({ type }) => type))];
  const isFiltered = search.types !== undefined || search.step !== undefined;
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="md" align="flex-end">
        <div role="group" aria-label={t('density.label')}>
          <SegmentedControl
            size="xs"
            value={search.density ?? 'working'}
            data={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
            onChange={(value) => {
              const density = knownAs(DENSITIES, value);
              if (density !== undefined) show({ ...search, density });
            }}
          />
        </div>
        <NativeSelect
          size="xs"
          label={t('filter.step')}
          value={search.step ?? ''}
          data={[
            { value: '', label: t('filter.all') },
            { value: 'case', label: words('state.case') },
            ...found.steps.map(({ step }) => ({ value: step, label: words(`step.${step}`) })),
          ]}
          onChange={(event) => show(withStep(search, event.currentTarget.value))}
        />
        {isFiltered && (
          <Button size="xs" variant="default" onClick={() => show(search.density ? { density: search.density } : {})}>
            {t('filter.reset')}
          </Button>
        )}
      </Group>
      <fieldset className={classes['types']}>
        <Text component="legend" size="xs" c="dimmed">
          {t('filter.types')}
        </Text>
        <Chip.Group multiple value={[...(search.types ?? [])]} onChange={(next) => show(withTypes(search, next))}>
          <Group gap={6} mt={4}>
            {types.map((type) => (
              <Chip key={type} value={type} size="xs" variant="outline">
                {`${words(`event.${type}`)} (${events.filter((event) => event.type === type).length})`}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </fieldset>
    </Stack>
  );
}

function withStep({ density, types }: HistorySearch, step: string): HistorySearch {
  return { ...(density && { density }), ...(types && { types }), ...(step !== '' && { step }) };
}

function withTypes({ density, step }: HistorySearch, types: readonly string[]): HistorySearch {
  return { ...(density && { density }), ...(step && { step }), ...(types.length > 0 && { types }) };
}
