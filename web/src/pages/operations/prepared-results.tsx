import { useState } from 'react';
import { Button, Modal, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ResultToConfirm } from '../../features/outside-result/result-to-confirm.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { useMe } from '../../features/session/session.js';
import { formatMoment } from '../../i18n/dates.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import { preparedQuery, type Prepared } from './operations.js';
import { useWords } from './use-words.js';

const COLUMNS = ['case', 'what', 'number', 'by', 'since', 'action'] as const;

/** What an operator recorded for a step that two decide: another operator looks at it and confirms it. */
export function PreparedResults({ onDone }: { readonly onDone: (said: string) => void }) {
  const { t } = useTranslation('outside');
  const word = useWords();
  const items = useQuery(preparedQuery).data?.items ?? [];
  const [opened, setOpened] = useState<string>();
  const item = items.find(({ id }) => id === opened);
  const close = () => setOpened(undefined);
  if (items.length === 0) return null;
  return (
    <Section title={t('waiting')}>
      <ScrollRegion label={t('waiting')}>
        <Table miw={620}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ id, case: code, step, outsideResult, preparedBy, preparedByName, openedAt }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{code}</Table.Th>
                <Table.Td>{word(`step.${step}`)}</Table.Td>
                <Table.Td>{outsideResult?.number}</Table.Td>
                <Table.Td>{preparedByName ?? preparedBy}</Table.Td>
                <Table.Td>{formatMoment(openedAt)}</Table.Td>
                <Table.Td>
                  <Button size="compact-sm" onClick={() => setOpened(id)} aria-label={t('open', { code })}>
                    {t('kind')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {item !== undefined && (
        <ConfirmDialog
          item={item}
          onClose={close}
          onDone={(said) => {
            close();
            onDone(said);
          }}
        />
      )}
    </Section>
  );
}

interface ConfirmDialogProps {
  readonly item: Prepared;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

function ConfirmDialog({ item, onClose, onDone }: ConfirmDialogProps) {
  const { t } = useTranslation('outside');
  const { t: common } = useTranslation();
  const word = useProcedureWords(item.procedure, item.version, item.receivedAt);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <ResultToConfirm
        item={item}
        reader={useMe()?.subject}
        paper={word(`document.${item.outsideResult?.type ?? ''}`)}
        onDone={(outcome) => onDone(t(outcome, { code: item.case }))}
      />
    </Modal>
  );
}
