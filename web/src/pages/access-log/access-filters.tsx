import { useState } from 'react';
import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../ui/day-input.js';
import type { AccessLogSearch } from './access-log-search.js';
import { useAccessWords } from './use-access-words.js';

interface AccessFiltersProps {
  readonly search: AccessLogSearch;
  /** What is undefined is taken out. */
  readonly onChange: (change: { readonly [name in keyof AccessLogSearch]: AccessLogSearch[name] | undefined }) => void;
  readonly onClear: () => void;
}

/** Which accesses are shown; each choice is in the address at once. A reader is chosen in the table of readers. */
export function AccessFilters({ search, onChange, onClear }: AccessFiltersProps) {
  const { t } = useTranslation('access');
  const { who } = useAccessWords();
  return (
    <Group role="search" aria-label={t('filter.label')} gap="sm" align="flex-end">
      <CaseFilter key={search.case} value={search.case ?? ''} onChange={(code) => onChange({ case: code })} />
      {(['from', 'to'] as const).map((name) => (
        <DayInput
          key={name}
          label={t(`filter.${name}`)}
          value={search[name] ?? ''}
          onChange={(day) => onChange({ [name]: day || undefined })}
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
          aria-label={t('filter.removeActor', { who: who(search.actor, '') })}
          onClick={() => onChange({ actor: undefined })}
        >
          {t('filter.actor', { who: who(search.actor, '') })}
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

interface CaseFilterProps {
  readonly value: string;
  readonly onChange: (code: string | undefined) => void;
}

/** A code is asked for when it is whole: at Enter, or when somebody goes on. */
function CaseFilter({ value, onChange }: CaseFilterProps) {
  const { t } = useTranslation('access');
  const [typed, setTyped] = useState(value);
  const apply = () => {
    if (typed.trim() !== value) onChange(typed.trim() || undefined);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextInput
        label={t('filter.case')}
        placeholder="H05.01-261127-0001"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={apply}
      />
    </form>
  );
}
