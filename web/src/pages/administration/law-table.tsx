import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CardTable } from '../../ui/card-table.js';
import { Section } from '../../ui/section.js';
import { ConfirmedCell } from './confirmed-cell.js';

type Column =
  | 'paper'
  | 'calledBefore'
  | 'calledFrom'
  | 'code'
  | 'procedure'
  | 'days'
  | 'caseStatus'
  | 'portalCode'
  | 'sentFrom'
  | 'list'
  | 'ours'
  | 'theirs';

/** What holds, cell by cell in the order of the columns, by which source, and whether anybody read that. */
interface LawRow {
  readonly key: string;
  readonly cells: readonly string[];
  readonly source: string;
  readonly confirmed: boolean;
}

interface LawTableProps {
  readonly title: string;
  /** What each row is about, then what holds of it. */
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly LawRow[];
}

/** Days stand on one line. */
const UNBROKEN: readonly Column[] = ['days', 'sentFrom'];

/** A table of what is configured by day. */
export function LawTable({ title, columns, rows }: LawTableProps) {
  const { t } = useTranslation('administration');
  const [first, ...others] = columns;
  return (
    <Section title={title}>
      <CardTable
        label={title}
        columns={[first, ...others, 'source', 'confirmed']}
        nameOf={(column) => t(`openLaw.${column}`)}
      >
        {rows.map(({ key, cells, source, confirmed }) => (
          <Table.Tr role="row" key={key}>
            <Table.Th role="rowheader" scope="row">
              {cells[0]}
            </Table.Th>
            {others.map((column, place) => (
              <Table.Td
                key={column}
                role="cell"
                data-column={t(`openLaw.${column}`)}
                {...(UNBROKEN.includes(column) && { style: { whiteSpace: 'nowrap' } })}
              >
                {cells[place + 1]}
              </Table.Td>
            ))}
            <Table.Td role="cell" data-column={t('openLaw.source')} lang="vi">
              {source}
            </Table.Td>
            <ConfirmedCell confirmed={confirmed} />
          </Table.Tr>
        ))}
      </CardTable>
    </Section>
  );
}
