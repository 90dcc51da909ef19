import { useState } from 'react';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../features/session/session.js';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { ErasureDialog } from './erasure-dialog.js';
import { erasablePeopleQuery, type ErasableClass, type ErasablePerson } from './erasures.js';
import { useErasureWords } from './use-erasure-words.js';

interface ErasableCaseProps {
  readonly code: string | undefined;
  readonly onChoose: (code: string) => void;
}

/** Asks for a case, and shows what of whom could be erased, or until when and by which law it is kept. */
export function ErasableCase({ code, onChoose }: ErasableCaseProps) {
  const { t } = useTranslation('administration');
  const [typed, setTyped] = useState(code ?? '');
  const query = useQuery({ ...erasablePeopleQuery(code ?? ''), ...(code === undefined && { queryFn: skipToken }) });
  return (
    <Section title={t('erasures.find')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(typed.trim().toUpperCase());
        }}
      >
        <Group gap="sm" align="end">
          <TextInput
            label={t('erasures.code')}
            value={typed}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
          <Button type="submit" variant="default">
            {t('erasures.show')}
          </Button>
        </Group>
      </form>
      {code !== undefined && (
        <QueryView query={query}>
          {(found) => (
            <Stack component="ul" gap="md" m={0} p={0}>
              {found.people.map((person) => (
                <PersonItem key={`${person.roles.join()} ${person.former ?? ''}`} code={found.case} person={person} />
              ))}
            </Stack>
          )}
        </QueryView>
      )}
    </Section>
  );
}

interface PersonItemProps {
  readonly code: string;
  readonly person: ErasablePerson;
}

function PersonItem({ code, person }: PersonItemProps) {
  const { t } = useTranslation('administration');
  const who = useErasureWords().who(person.roles, person.former);
  return (
    <li style={{ listStyle: 'none' }}>
      <Title order={3} size="h6">
        {who}
      </Title>
      {person.classes.length === 0 && <Text size="sm">{t('erasures.nothing')}</Text>}
      <Stack component="ul" gap="xs" m={0} p={0} pl="md">
        {person.classes.map((one) => (
          <ClassItem key={one.retentionClass} code={code} person={person} one={one} />
        ))}
      </Stack>
      <Text size="xs" c="dimmed">
        {person.approvers === 0 ? t('erasures.nobodyElse') : t('erasures.others', { number: person.approvers })}
      </Text>
    </li>
  );
}

interface ClassItemProps {
  readonly code: string;
  readonly person: ErasablePerson;
  readonly one: ErasableClass;
}

function ClassItem({ code, person, one }: ClassItemProps) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const mayPropose = holds(useMe(), 'admin');
  const [isOpen, setOpen] = useState(false);
  const title = label(one.title);
  return (
    <li>
      <Group gap="sm">
        <Text size="sm">
          <strong>{title}</strong>: <Standing one={one} />
        </Text>
        {one.state === 'erasable' && mayPropose && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('erasures.proposeOf', { what: title })}
            onClick={() => setOpen(true)}
          >
            {t('erasures.propose')}
          </Button>
        )}
      </Group>
      {isOpen && <ErasureDialog code={code} person={person} one={one} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Standing({ one: { state, case: code, article, until, at } }: Pick<ClassItemProps, 'one'>) {
  const { t } = useTranslation('administration');
  if (state === 'data-must-be-kept') {
    return until === undefined
      ? t('erasures.state.keptForGood', { case: code, article })
      : t('erasures.state.kept', { case: code, article, day: formatDay(until) });
  }
  if (state === 'erasure-while-open') return t('erasures.state.open', { case: code });
  if (state === 'erased') return t('erasures.state.erased', { day: formatDay(at ?? '') });
  return t(`erasures.state.${state}`);
}
