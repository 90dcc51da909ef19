import { useRef } from 'react';
import { Checkbox, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/session.js';
import { useShortcut } from '../../features/shortcuts/shortcut-provider.js';
import { useRowKeys } from '../../features/shortcuts/use-row-keys.js';
import { formatMoment } from '../../i18n/dates.js';
import { DueWithSlack } from './due-with-slack.js';
import { holdOf, type WorkItem } from './work-item.js';
import type { InboxSearch } from './inbox-search.js';
import { KindName } from './kind-name.js';
import type { Selection } from './selection.js';
import type { Row } from './steady-list.js';
import { StepName } from './step-name.js';
import classes from './inbox.module.css';

const COLUMNS = ['code', 'step', 'kind', 'since', 'due', 'holder'] as const;

interface ItemsTableProps {
  readonly rows: readonly Row[];
  readonly search: InboxSearch;
  readonly selection: Selection;
}

/** Work as rows; where there is little room each row is a card of two lines. */
export function ItemsTable({ rows, search, selection }: ItemsTableProps) {
  const { t } = useTranslation('inbox');
  const table = useRef<HTMLTableElement>(null);
  const selectable = rows.filter(({ hasLeft }) => !hasLeft).length;
  const idNow = useRowKeys(
    table,
    rows.map(({ item }) => item.id),
  );
  useShortcut('select', () => {
    const id = idNow();
    if (id !== undefined) selection.toggle(id);
  });
  return (
    <Table ref={table} role="table" className={classes['table'] ?? ''} aria-label={t('list')}>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader" className={classes['check'] ?? ''}>
            <Checkbox
              size="xs"
              aria-label={t('select.all')}
              checked={selectable > 0 && selection.ids.length === selectable}
              indeterminate={selection.ids.length > 0 && selection.ids.length < selectable}
              onChange={({ currentTarget: { checked } }) => (checked ? selection.all() : selection.clear())}
            />
          </Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} role="columnheader">
              {t(`column.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {rows.map((row) => (
          <ItemRow key={row.item.id} row={row} search={search} selection={selection} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface ItemRowProps {
  readonly row: Row;
  readonly search: InboxSearch;
  readonly selection: Selection;
}

function ItemRow({ row: { item, isNew, hasLeft }, search, selection }: ItemRowProps) {
  const { t } = useTranslation('inbox');
  const isOpen = search.item === item.id;
  const isSelected = selection.ids.includes(item.id);
  return (
    <Table.Tr
      role="row"
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
      data-new={isNew || undefined}
      data-left={hasLeft || undefined}
    >
      <Table.Td role="cell" className={classes['check'] ?? ''}>
        {!hasLeft && (
          <Checkbox
            size="xs"
            aria-label={t('select.one', { code: item.case })}
            checked={isSelected}
            onChange={({ nativeEvent }) => selection.toggle(item.id, isShifted(nativeEvent))}
          />
        )}
      </Table.Td>
      <Table.Th role="rowheader" scope="row" className={classes['code'] ?? ''}>
        <Link
          to="/inbox"
          search={{ ...search, item: item.id }}
          data-row={item.id}
          aria-current={isOpen ? 'true' : undefined}
          resetScroll={false}
        >
          {item.case}
        </Link>
        {isNew && <span className={classes['new']}>{t('changed.new')}</span>}
      </Table.Th>
      <Table.Td role="cell" className={classes['step'] ?? ''}>
        <StepName item={item} />
      </Table.Td>
      <Table.Td role="cell" className={classes['kind'] ?? ''}>
        <KindName item={item} />
      </Table.Td>
      <Table.Td role="cell" className={classes['since'] ?? ''}>
        <time dateTime={item.openedAt}>{formatMoment(item.openedAt)}</time>
      </Table.Td>
      <Table.Td role="cell" className={classes['due'] ?? ''}>
        <DueWithSlack item={item} />
      </Table.Td>
      <Table.Td role="cell" className={classes['holder'] ?? ''}>
        {hasLeft ? t('holder.left') : <Holder item={item} />}
      </Table.Td>
    </Table.Tr>
  );
}

/** Whoever has it, by name. */
function Holder({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const hold = holdOf(item, useMe()?.subject);
  if (hold === 'mine') return <strong>{t('holder.mine')}</strong>;
  if (hold === 'nobody')
    return (
      <Text span inherit c="dimmed">
        {t('holder.nobody')}
      </Text>
    );
  const name = item.holderName ?? item.holder;
  if (hold === 'done') return name === undefined ? t('holder.doneElsewhere') : t('holder.done', { name });
  return hold === 'lapsed' ? t('holder.lapsed', { name }) : name;
}

/** A checkbox that is clicked with Shift held down takes the rows in between along. */
function isShifted(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}
