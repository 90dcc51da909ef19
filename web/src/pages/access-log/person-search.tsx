import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { NamesContext } from '../../features/history/names.js';
import { PersonalIdForm } from '../../ui/personal-id-form.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Section } from '../../ui/section.js';
import { searchAccesses, type AccessLog } from './access-log.js';
import { EntryTable } from './entry-table.js';

const LIMIT = 200;

/** What was shown of one citizen; the search is written down. */
export function PersonSearch() {
  const { t } = useTranslation('access');
  const search = useMutation({ mutationFn: searchAccesses });
  const told = ({ items: { length: count }, nextCursor }: AccessLog) =>
    count === 0 ? t('person.none') : t(nextCursor === null ? 'person.found' : 'person.more', { count });
  return (
    <Section title={t('person.title')}>
      <Anchor size="sm" renderRoot={(root) => <Link to="/access-log/answer" {...root} />}>
        {t('person.answer')}
      </Anchor>
      <PersonalIdForm
        hint={t('person.hint')}
        submit={t('person.search')}
        isPending={search.isPending}
        onAsked={(personalId) => search.mutate({ personalId, limit: LIMIT })}
        onChanged={search.reset}
      />
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
