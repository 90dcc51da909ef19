import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CASE_STATUSES, STEP_STATUSES } from '../../api/codes.js';
import { DayInput } from '../../ui/day-input.js';
import { proceduresQuery, versionQuery } from '../../features/procedures/procedures.js';
import { holds, useMe } from '../../features/session/session.js';
import { useLabel, type Label } from '../../i18n/use-label.js';
import { filtersIn, type CasesSearch } from './cases-search.js';

interface CaseFiltersProps {
  readonly search: CasesSearch;
  /** What is undefined is taken out. */
  readonly onChange: (change: { readonly [name in keyof CasesSearch]: CasesSearch[name] | undefined }) => void;
}

/** What of the cases is shown; each choice is in the address at once. */
export function CaseFilters({ search, onChange, onClear }: CaseFiltersProps & { readonly onClear: () => void }) {
  const { t } = useTranslation('cases');
  const isDesk = holds(useMe(), 'desk-officer');
  return (
    <Group component="form" role="search" aria-label={t('filter.label')} gap="sm" align="flex-end">
      <ChoiceFilters search={search} onChange={onChange} />
      <DayFilter name="from" search={search} onChange={onChange} />
      <DayFilter name="to" search={search} onChange={onChange} />
      <Checkbox
        label={t('filter.late')}
        checked={search.late === true}
        onChange={({ currentTarget: { checked } }) => onChange({ late: checked || undefined })}
        mb={8}
      />
      {isDesk && (
        <Checkbox
          label={t('filter.handOver')}
          checked={search.awaiting !== undefined}
          onChange={({ currentTarget: { checked } }) => onChange({ awaiting: checked ? 'hand-over' : undefined })}
          mb={8}
        />
      )}
      {filtersIn(search) > 0 && (
        <Button variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  );
}

function ChoiceFilters({ search, onChange }: CaseFiltersProps) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation();
  const label = useLabel();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const agencies = useAgencies();
  const all = { value: '', label: t('filter.all') };
  return (
    <>
      <NativeSelect
        label={t('filter.status')}
        w={{ sm: 170 }}
        value={search.status ?? ''}
        data={[all, ...CASE_STATUSES.map((value) => ({ value, label: common(`caseStatus.${value}`) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ status: CASE_STATUSES.find((one) => one === value) })}
      />
      <NativeSelect
        label={t('filter.procedure')}
        value={search.procedure ?? ''}
        data={[all, ...procedures.map(({ key, title }) => ({ value: key, label: label(title) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ procedure: value || undefined })}
        w={{ sm: 190 }}
      />
      <NativeSelect
        label={t('filter.agency')}
        value={search.agency ?? ''}
        data={[all, ...agencies.map(({ value, name }) => ({ value, label: label(name) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ agency: value || undefined })}
        w={{ sm: 190 }}
      />
      <NativeSelect
        label={t('filter.stepStatus')}
        w={{ sm: 170 }}
        value={search.stepStatus ?? ''}
        data={[all, ...STEP_STATUSES.map((value) => ({ value, label: common(`stepStatus.${value}`) }))]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ stepStatus: STEP_STATUSES.find((one) => one === value) })
        }
      />
    </>
  );
}

function DayFilter({ name, search, onChange }: CaseFiltersProps & { readonly name: 'from' | 'to' }) {
  const { t } = useTranslation('cases');
  return (
    <DayInput
      label={t(`filter.${name}`)}
      value={search[name] ?? ''}
      onChange={(day) => onChange({ [name]: day || undefined })}
    />
  );
}

/** The agencies that have a step in a procedure, by the names that its newest version gives them. */
function useAgencies(): readonly { readonly value: string; readonly name: Label }[] {
  const procedures = useQuery(proceduresQuery).data ?? [];
  const versions = useQueries({
    queries: procedures.map(({ key, versions: all }) =>
      versionQuery(key, Math.max(...all.map(({ version }) => version))),
    ),
  });
  const named = versions.flatMap(({ data }) =>
    (data?.steps ?? []).map(({ agency }): [string, Label] => [
      agency,
      { vi: data?.labels.vi[`agency.${agency}`] ?? agency, en: data?.labels.en[`agency.${agency}`] ?? agency },
    ]),
  );
  return [...new Map(named)].map(([value, name]) => ({ value, name }));
}
