import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe, type Me } from '../../features/session/session.js';
import { useLabel, type Label } from '../../i18n/use-label.js';
import { filtersIn, KINDS, QUEUES, STATUSES, type InboxSearch } from './inbox-search.js';

interface FiltersProps {
  readonly search: InboxSearch;
  /** What is undefined is taken out. */
  readonly onChange: (change: { readonly [name in keyof InboxSearch]: InboxSearch[name] | undefined }) => void;
  readonly onClear: () => void;
}

/** Which work is shown; each choice is in the address at once. */
export function Filters({ search, onChange, onClear }: FiltersProps) {
  const { t } = useTranslation('inbox');
  const all = { value: '', label: t('filter.all') };
  return (
    <Group component="form" role="search" aria-label={t('filter.label')} gap="sm" align="flex-end">
      <NativeSelect
        size="xs"
        label={t('filter.queue')}
        value={search.queue ?? 'office'}
        data={QUEUES.map((value) => ({ value, label: t(`queue.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ queue: QUEUES.find((one) => one === value) })}
      />
      <NativeSelect
        size="xs"
        label={t('filter.kind')}
        value={search.kind ?? ''}
        data={[all, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ kind: KINDS.find((one) => one === value) })}
      />
      <NativeSelect
        size="xs"
        label={t('filter.status')}
        value={search.status ?? 'not-done'}
        data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ status: STATUSES.find((one) => one === value) })}
      />
      <Places search={search} onChange={onChange} />
      <Checkbox
        size="xs"
        label={t('filter.overdue')}
        checked={search.overdue === true}
        onChange={({ currentTarget: { checked } }) => onChange({ overdue: checked || undefined })}
        mb={7}
      />
      {Object.keys(filtersIn(search)).length > 0 && (
        <Button size="xs" variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  );
}

/** Where somebody works for several agencies or offices, one of them. */
function Places({ search, onChange }: Pick<FiltersProps, 'search' | 'onChange'>) {
  const { t } = useTranslation('inbox');
  const label = useLabel();
  const me = useMe();
  const all = { value: '', label: t('filter.all') };
  const choices = (named: ReadonlyMap<string, Label>, chosen: string | undefined) => [
    all,
    ...[...named].map(([value, name]) => ({ value, label: label(name) })),
    ...(chosen === undefined || named.has(chosen) ? [] : [chosen]),
  ];
  const [agencies, offices] = [agenciesOf(me), officesOf(me)];
  return (
    <>
      {(agencies.size > 1 || search.agency !== undefined) && (
        <NativeSelect
          size="xs"
          label={t('filter.agency')}
          value={search.agency ?? ''}
          data={choices(agencies, search.agency)}
          onChange={({ currentTarget: { value } }) => onChange({ agency: value || undefined })}
        />
      )}
      {(offices.size > 1 || search.office !== undefined) && (
        <NativeSelect
          size="xs"
          label={t('filter.office')}
          value={search.office ?? ''}
          data={choices(offices, search.office)}
          onChange={({ currentTarget: { value } }) => onChange({ office: value || undefined })}
        />
      )}
    </>
  );
}

function agenciesOf(me: Me | undefined): ReadonlyMap<string, Label> {
  return new Map(
    me?.roles.flatMap(({ agency, agencyName }): [string, Label][] =>
      agency === undefined || agencyName === undefined ? [] : [[agency, agencyName]],
    ),
  );
}

function officesOf(me: Me | undefined): ReadonlyMap<string, Label> {
  return new Map(
    me?.roles.flatMap(({ office, officeName }): [string, Label][] =>
      office === undefined || officeName === undefined ? [] : [[office, officeName]],
    ),
  );
}
