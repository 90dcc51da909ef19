import { useState } from 'react';
import { Anchor, Button, Group, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { NamesContext } from '../../features/history/names.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { searchAccesses, type AccessLog } from './access-log.js';
import { EntryTable } from './entry-table.js';

const LIMIT = 200;

/** What was shown of one citizen. The number stays in this field: it is part of no address, and the search is written down. */
export function PersonSearch() {
  const { t } = useTranslation('access');
  const [personalId, setPersonalId] = useState('');
  const [fault, setFault] = useState<string>();
  const search = useMutation({ mutationFn: searchAccesses });
  const told = ({ items: { length: count }, nextCursor }: AccessLog) =>
    count === 0 ? t('person.none') : t(nextCursor === null ? 'person.found' : 'person.more', { count });
  const ask = () => {
    const isWhole = /^\d{12}$/.test(personalId);
    setFault(isWhole ? undefined : t('person.format'));
    if (isWhole) search.mutate({ personalId, limit: LIMIT });
  };
  return (
    <Section title={t('person.title')}>
      <Anchor size="sm" renderRoot={(root) => <Link to="/access-log/answer" {...root} />}>
        {t('person.answer')}
      </Anchor>
      <Group
        component="form"
        align="flex-start"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <TextInput
          label={t('person.label')}
          description={t('person.hint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={personalId}
          error={fault}
          onChange={({ currentTarget: { value } }) => {
            setPersonalId(value.trim());
            // What was shown of one citizen never stands under the number of another.
            search.reset();
          }}
        />
        <Button type="submit" mt={{ base: 0, xs: 44 }} loading={search.isPending}>
          {t('person.search')}
        </Button>
      </Group>
      {search.error !== null && <ProblemAlert error={search.error} takesFocus />}
      <Text size="sm" role="status">
        {search.data !== undefined && told(search.data)}
      </Text>
      {search.data !== undefined && search.data.items.length > 0 && (
        <NamesContext value={search.data.names}>
          <EntryTable items={search.data.items} label={t('person.title')} />
        </NamesContext>
      )}
    </Section>
  );
}
