import { useState } from 'react';
import { Button, Group, Modal, Table, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { discardDraft, type DraftOutline } from '../../features/drafts/drafts.js';
import type { Procedure } from '../../features/procedures/procedures.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import cards from '../../ui/cards.module.css';
import classes from './draft-table.module.css';

interface DraftTableProps {
  readonly drafts: readonly DraftOutline[];
  readonly procedures: readonly Procedure[];
}

/** What is still being written; the list names nobody. */
export function DraftTable({ drafts, procedures }: DraftTableProps) {
  const { t } = useTranslation('desk');
  const [unwanted, setUnwanted] = useState<DraftOutline>();
  return (
    <>
      <Table role="table" className={cards['cards'] ?? ''} aria-label={t('drafts.title')}>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            <Table.Th role="columnheader">{t('drafts.procedure')}</Table.Th>
            <Table.Th role="columnheader">{t('drafts.savedAt')}</Table.Th>
            <Table.Th role="columnheader">{t('drafts.state')}</Table.Th>
            <Table.Th role="columnheader">{t('drafts.keptUntil')}</Table.Th>
            <Table.Th role="columnheader">{t('drafts.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} procedures={procedures} onDiscard={() => setUnwanted(draft)} />
          ))}
        </Table.Tbody>
      </Table>
      {unwanted !== undefined && <DiscardDialog draft={unwanted} onClose={() => setUnwanted(undefined)} />}
    </>
  );
}

interface DraftRowProps {
  readonly draft: DraftOutline;
  readonly procedures: readonly Procedure[];
  readonly onDiscard: () => void;
}

function DraftRow({ draft, procedures, onDiscard }: DraftRowProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const title = procedures.find(({ key }) => key === draft.procedure)?.title;
  const time = formatMoment(draft.savedAt);
  const missing = draft.unfinished.length;
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader" fw={400}>
        {title === undefined ? draft.procedure : label(title)}
      </Table.Th>
      <Table.Td role="cell" data-column={t('drafts.savedAt')} className={classes['fits'] ?? ''}>
        {time}
      </Table.Td>
      <Table.Td role="cell">{missing === 0 ? t('drafts.ready') : t('drafts.unfinished', { count: missing })}</Table.Td>
      <Table.Td role="cell" data-column={t('drafts.keptUntil')}>
        {formatDay(draft.keptUntil)}
      </Table.Td>
      <Table.Td role="cell">
        <Group gap="xs" wrap="nowrap">
          <Button
            size="xs"
            renderRoot={(props) => <Link to="/start/$draftId" params={{ draftId: draft.id }} {...props} />}
            aria-label={t('drafts.continueLabel', { time })}
          >
            {t('drafts.continue')}
          </Button>
          <Button size="xs" variant="default" aria-label={t('drafts.discardLabel', { time })} onClick={onDiscard}>
            {t('drafts.discard')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function DiscardDialog({ draft, onClose }: { readonly draft: DraftOutline; readonly onClose: () => void }) {
  const { t } = useTranslation('desk');
  const { t: words } = useTranslation();
  const queryClient = useQueryClient();
  const discard = useAction(discardDraft, async () => {
    onClose();
    await queryClient.invalidateQueries({ queryKey: ['drafts'] });
  });
  const { id, revision } = draft;
  // What was saved elsewhere meanwhile is in the list when the dialog closes.
  const onDiscard = () =>
    discard.mutate({ id, revision }, { onError: () => void queryClient.invalidateQueries({ queryKey: ['drafts'] }) });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('discard.title')}
      closeButtonProps={{ 'aria-label': words('action.close') }}
    >
      <Text size="sm">{t('discard.text', { time: formatMoment(draft.savedAt) })}</Text>
      {discard.error !== null && <ProblemAlert error={discard.error} takesFocus />}
      <Group mt="md">
        <Button color="red" loading={discard.isPending} onClick={onDiscard}>
          {t('discard.yes')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words('action.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
