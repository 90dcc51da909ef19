import { Anchor, Table, Text } from '@mantine/core';
import { IconMoon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/dates.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { AccessEntry } from './access-log.js';
import { useAccessWords } from './use-access-words.js';

const COLUMNS = ['at', 'who', 'purpose', 'case', 'fields', 'persons'] as const;

/** Accesses, newest first. */
export function EntryTable({ items, label }: { readonly items: readonly AccessEntry[]; readonly label: string }) {
  const { t } = useTranslation('access');
  return (
    <ScrollRegion label={label}>
      <Table role="table" className={cards['cards'] ?? ''}>
        <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`column.${column}`)} />
        <Table.Tbody role="rowgroup">
          {items.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function EntryRow({ entry }: { readonly entry: AccessEntry }) {
  const { t } = useTranslation('access');
  const words = useAccessWords();
  const { at, actor, rule, purpose, fields, persons, offHours, reason, reasonUnreadable, case: code } = entry;
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
        {formatMoment(at)}
        {offHours && (
          <Text size="xs" fw={600}>
            <IconMoon size={12} aria-hidden /> {t('offHours')}
          </Text>
        )}
      </Table.Th>
      <Table.Td role="cell">{words.who(actor, rule)}</Table.Td>
      <Table.Td role="cell" data-column={t('column.purpose')}>
        {words.purpose(purpose)}
        {reason !== undefined && (
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            “{reason}”
          </Text>
        )}
        {reasonUnreadable && <Text size="xs">{t('reasonUnreadable')}</Text>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.case')}>
        {code === undefined ? (
          t('noCase')
        ) : (
          <Anchor renderRoot={(root) => <Link to="/access-log" search={{ case: code }} {...root} />}>{code}</Anchor>
        )}
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.fields')}>
        {words.fields(fields)}
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.persons')}>
        {persons}
      </Table.Td>
    </Table.Tr>
  );
}
