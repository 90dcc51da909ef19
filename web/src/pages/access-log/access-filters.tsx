import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccessLogSearch } from './access-log-search.js';

interface AccessFiltersProps {
  readonly search: AccessLogSearch;
  /** What is undefined is taken out. */
  readonly onChange: (change: { readonly [name in keyof AccessLogSearch]: AccessLogSearch[name] | undefined }) => void;
  readonly onClear: () => void;
}

/** Which accesses are shown; each choice is in the address at once. A reader is chosen in the table of readers. */
export function AccessFilters({ search, onChange, onClear }: AccessFiltersProps) {
  const { t } = useTranslation('access');
  return (
    <Group component="form" role="search" aria-label={t('filter.label')} gap="sm" align="flex-end">
      <TextInput
        label={t('filter.case')}
        value={search.case ?? ''}
        placeholder="H05.01-261127-0001"
        onChange={({ currentTarget: { value } }) => onChange({ case: value.trim() || undefined })}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(`filter.${name}`)}
          value={search[name] ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ [name]: value || undefined })}
        />
      ))}
      <Checkbox
        mb={8}
        label={t('filter.offHours')}
        checked={search.offHours === true}
        onChange={({ currentTarget: { checked } }) => onChange({ offHours: checked || undefined })}
      />
      {search.actor !== undefined && (
        <Button
          variant="default"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={t('filter.removeActor', { who: search.actor.replace(/^person:/, '') })}
          onClick={() => onChange({ actor: undefined })}
        >
          {t('filter.actor', { who: search.actor.replace(/^person:/, '') })}
        </Button>
      )}
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </Group>
  );
}
