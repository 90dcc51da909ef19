import { Table } from '@mantine/core';

interface ColumnHeadsProps<Column extends string> {
  readonly columns: readonly Column[];
  readonly nameOf: (column: Column) => string;
}

/** The heads of a table's columns; their roles are written out, because rows that are cards on a phone are no table rows to a browser. */
export function ColumnHeads<Column extends string>({ columns, nameOf }: ColumnHeadsProps<Column>) {
  return (
    <Table.Thead role="rowgroup">
      <Table.Tr role="row">
        {columns.map((column) => (
          <Table.Th key={column} role="columnheader" scope="col">
            {nameOf(column)}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}
