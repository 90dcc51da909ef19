import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamesContext } from '../../features/history/names.js';
import { formatMoment } from '../../i18n/dates.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { ReadersAnswer } from './access-log.js';
import { useAccessWords } from './use-access-words.js';

const COLUMNS = ['who', 'accesses', 'cases', 'lookups', 'offHours', 'last'] as const;

/** Who looked at how much; a name leads to what it was. */
export function ReaderTable({ answer: { items, names } }: { readonly answer: ReadersAnswer }) {
  const { t } = useTranslation('access');
  if (items.length === 0) return <EmptyState title={t('readers.none')}>{t('readers.noneText')}</EmptyState>;
  return (
    <NamesContext value={names}>
      <ScrollRegion label={t('readers.title')}>
        <Table role="table" className={cards['cards'] ?? ''}>
          <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`reader.${column}`)} />
          <Table.Tbody role="rowgroup">
            {items.map((reader) => (
              <ReaderRow key={reader.actor} reader={reader} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </NamesContext>
  );
}

function ReaderRow({ reader }: { readonly reader: ReadersAnswer['items'][number] }) {
  const { t } = useTranslation('access');
  const { who } = useAccessWords();
  const { actor, lastAt } = reader;
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        <Anchor renderRoot={(root) => <Link to="/access-log" search={(before) => ({ ...before, actor })} {...root} />}>
          {who(actor, '')}
        </Anchor>
      </Table.Th>
      {(['accesses', 'cases', 'lookups', 'offHours'] as const).map((column) => (
        <Table.Td key={column} role="cell" data-column={t(`reader.${column}`)}>
          {reader[column]}
        </Table.Td>
      ))}
      <Table.Td role="cell" data-column={t('reader.last')}>
        {formatMoment(lastAt)}
      </Table.Td>
    </Table.Tr>
  );
}
