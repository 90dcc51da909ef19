import { useState } from 'react';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../features/history/names.js';
import { holds, useMe } from '../../features/session/session.js';
import { formatMoment } from '../../i18n/dates.js';
import { ChangeBadge } from './change-badge.js';
import { ErasureDecision, type Decided } from './erasure-decision.js';
import type { Erasure } from './erasures.js';
import { useErasureWords } from './use-erasure-words.js';

/** One proposal to erase; another administrator decides it here. */
export function ErasureCard({ item }: { readonly item: Erasure }) {
  const { t } = useTranslation('administration');
  const words = useErasureWords();
  const { people } = useNames();
  const person = (login = '') => people[login] ?? login;
  const { status, ground, document, proposedBy, proposedAt, approvedBy, refusedBy, refusal, decidedAt } = item;
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Title order={2} size="h6">
        {words.title(item)}
      </Title>
      <ChangeBadge status={status} />
      <Text size="sm" mt={4}>
        {t(`erasures.ground.${ground}`)}
        {document !== undefined && <> · {t('erasures.documentNo', { document })}</>}
        {refusal !== undefined && <> · {t('erasures.refusedBecause', { why: t(`erasures.refusal.${refusal}`) })}</>}
      </Text>
      <Text size="xs" c="dimmed">
        {t('changes.proposed', { person: person(proposedBy), at: formatMoment(proposedAt) })}
        {decidedAt !== undefined && (
          <> · {t('changes.decided', { person: person(approvedBy ?? refusedBy), at: formatMoment(decidedAt) })}</>
        )}
      </Text>
      {status === 'proposed' && <Decisions item={item} />}
    </Paper>
  );
}

/** Who proposed it waits or takes it back; another administrator decides; auditors look on. */
function Decisions({ item }: { readonly item: Erasure }) {
  const { t } = useTranslation('administration');
  const me = useMe();
  const what = useErasureWords().title(item);
  const [chosen, setChosen] = useState<Decided>();
  if (!holds(me, 'admin')) return null;
  const isOwn = me?.subject === item.proposedBy;
  const named = (label: string) => ({ 'aria-label': `${label}: ${what}` });
  return (
    <>
      {isOwn && (
        <Text size="sm" mt={4}>
          {t('erasures.own')}
        </Text>
      )}
      <Group gap="sm" mt="xs">
        {!isOwn && (
          <Button size="xs" onClick={() => setChosen('approve')} {...named(t('erasures.approve'))}>
            {t('erasures.approve')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => setChosen('refuse')} {...named(t('erasures.refuse'))}>
          {t('erasures.refuse')}
        </Button>
      </Group>
      {chosen !== undefined && (
        <ErasureDecision id={item.id} what={what} decision={chosen} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
}
