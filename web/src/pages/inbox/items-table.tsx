import { useRef } from 'react';
import { Checkbox, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/session.js';
import { formatMoment } from '../../i18n/dates.js';
import { DueWithSlack } from './due-with-slack.js';
import { holdOf, type WorkItem } from './work-item.js';
import type { InboxSearch } from './inbox-search.js';
import type { Selection } from './selection.js';
import { StepName } from './step-name.js';
import { useRowKeys } from './use-row-keys.js';
import classes from './inbox.module.css';

const COLUMNS = ['code', 'step', 'kind', 'since', 'due', 'holder'] as const;

interface ItemsTableProps {
  readonly items: readonly WorkItem[];
  readonly search: InboxSearch;
  readonly selection: Selection;
}

/** Work as rows; where there is little room each row is a card of two lines. */
export function ItemsTable({ items, search, selection }: ItemsTableProps) {
  const { t } = useTranslation('inbox');
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table, items, selection.toggle);
  return (
    <Table ref={table} role="table" className={classes['table'] ?? ''} aria-label={t('list')}>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader" className={classes['check'] ?? ''}>
            <Checkbox
              size="xs"
              aria-label={t('select.all')}
              checked={selection.ids.length === items.length}
              indeterminate={selection.ids.length > 0 && selection.ids.length < items.length}
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
        {items.map((item) => (
          <ItemRow key={item.id} item={item} search={search} selection={selection} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface ItemRowProps {
  readonly item: WorkItem;
  readonly search: InboxSearch;
  readonly selection: Selection;
}

function ItemRow({ item, search, selection }: ItemRowProps) {
  const { t } = useTranslation('inbox');
  const isOpen = search.item === item.id;
  const isSelected = selection.ids.includes(item.id);
  return (
    <Table.Tr role="row" data-open={isOpen || undefined} data-selected={isSelected || undefined}>
      <Table.Td role="cell" className={classes['check'] ?? ''}>
        <Checkbox
          size="xs"
          aria-label={t('select.one', { code: item.case })}
          checked={isSelected}
          onChange={({ nativeEvent }) => selection.toggle(item.id, isShifted(nativeEvent))}
        />
      </Table.Td>
      <Table.Th role="rowheader" scope="row" className={classes['code'] ?? ''}>
        <Link
          to="/inbox"
          search={{ ...search, item: item.id }}
          data-item={item.id}
          aria-current={isOpen ? 'true' : undefined}
          resetScroll={false}
        >
          {item.case}
        </Link>
      </Table.Th>
      <Table.Td role="cell" className={classes['step'] ?? ''}>
        <StepName item={item} />
      </Table.Td>
      <Table.Td role="cell" className={classes['kind'] ?? ''}>
        {t(`kind.${item.kind}`)}
      </Table.Td>
      <Table.Td role="cell" className={classes['since'] ?? ''}>
        <time dateTime={item.openedAt}>{formatMoment(item.openedAt)}</time>
      </Table.Td>
      <Table.Td role="cell" className={classes['due'] ?? ''}>
        <DueWithSlack item={item} />
      </Table.Td>
      <Table.Td role="cell" className={classes['holder'] ?? ''}>
        <Holder item={item} />
      </Table.Td>
    </Table.Tr>
  );
}

/** Whoever has it, by name. */
function Holder({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const hold = holdOf(item, useMe()?.subject);
  if (hold === 'mine') return <strong>{t('holder.mine')}</strong>;
  if (hold === 'nobody') return t('holder.nobody');
  const name = item.holderName ?? item.holder;
  if (hold === 'done') return name === undefined ? t('holder.doneElsewhere') : t('holder.done', { name });
  return hold === 'lapsed' ? t('holder.lapsed', { name }) : name;
}

/** A checkbox that is clicked with Shift held down takes the rows in between along. */
function isShifted(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}
