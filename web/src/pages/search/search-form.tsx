import { useState } from 'react';
import { Button, Group, Paper, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Asked } from './search.js';

const WAYS = ['name', 'personalId', 'code'] as const;
type Way = (typeof WAYS)[number];

interface SearchFormProps {
  readonly isPending: boolean;
  readonly onSearch: (asked: Asked) => void;
}

/** By a name, a personal id or a code; what was typed stays in these fields. */
export function SearchForm({ isPending, onSearch }: SearchFormProps) {
  const { t } = useTranslation('search');
  const [way, setWay] = useState<Way>('name');
  const [typed, setTyped] = useState('');
  const [year, setYear] = useState('');
  return (
    <Paper
      withBorder
      p="md"
      maw={760}
      component="form"
      role="search"
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ [way]: typed.trim(), ...(way === 'name' && year !== '' && { birthYear: Number(year) }) });
      }}
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('by')}
          value={way}
          onChange={(chosen) => {
            setWay(WAYS.find((candidate) => candidate === chosen) ?? 'name');
            setTyped('');
          }}
          data={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
        />
        <Group align="flex-start" gap="sm">
          <TextInput
            flex="1 1 16rem"
            label={t(`way.${way}`)}
            description={t(`hint.${way}`)}
            autoComplete="off"
            inputMode={way === 'personalId' ? 'numeric' : 'text'}
            maxLength={120}
            required
            withAsterisk={false}
            value={typed}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
          {way === 'name' && <BirthYear value={year} onChange={setYear} />}
        </Group>
        <Group>
          <Button type="submit" loading={isPending} leftSection={<IconSearch size={16} aria-hidden />}>
            {t('search')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function BirthYear({ value, onChange }: { readonly value: string; readonly onChange: (year: string) => void }) {
  const { t } = useTranslation('search');
  return (
    <TextInput
      w="9rem"
      label={t('year')}
      description={t('yearHint')}
      autoComplete="off"
      inputMode="numeric"
      pattern="\d{4}"
      maxLength={4}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
    />
  );
}
