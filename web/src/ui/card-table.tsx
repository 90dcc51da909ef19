import type { ReactNode } from 'react';
import { Table } from '@mantine/core';
import cards from './cards.module.css';
import { ColumnHeads } from './column-heads.js';
import { ScrollRegion } from './scroll-region.js';

interface CardTableProps<Column extends string> {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly nameOf: (column: Column) => string;
  /** Whether other rows are on their way. */
  readonly isBusy?: boolean;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is too wide, and whose rows are cards on a phone. */
export function CardTable<Column extends string>({ label, columns, nameOf, isBusy, children }: CardTableProps<Column>) {
  return (
    <ScrollRegion label={label}>
      <Table role="table" className={cards['cards'] ?? ''} aria-busy={isBusy}>
        <ColumnHeads columns={columns} nameOf={nameOf} />
        <Table.Tbody role="rowgroup">{children}</Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
