import { useRef } from 'react';
import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { knownAs } from '../../features/history/known.js';
import { proceduresQuery } from '../../features/procedures/procedures.js';
import { useRowKeys } from '../../features/shortcuts/use-row-keys.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { CaseStatusBadge } from '../../ui/status-badge.js';
import type { FoundCase } from './search.js';

const COLUMNS = ['code', 'people', 'procedure', 'received', 'status'] as const;
const ROLES = [
  'applicant',
  'child',
  'mother',
  'father',
  'deceased',
  'recipient',
  'first-relative',
  'second-relative',
  'third-relative',
  'fourth-relative',
] as const;

/** Cases that were found, with as much of a person as tells whom one knows. */
export function FoundTable({ items }: { readonly items: readonly FoundCase[] }) {
  const { t } = useTranslation('search');
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(
    table,
    items.map(({ code }) => code),
  );
  return (
    <Table ref={table} className={cards['cards'] ?? ''} highlightOnHover role="table">
      <caption className="visually-hidden">{t('results')}</caption>
      <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`column.${column}`)} />
      <Table.Tbody role="rowgroup">
        {items.map((item) => (
          <FoundRow key={item.code} item={item} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function FoundRow({ item: { code, people, procedure, receivedAt, status } }: { readonly item: FoundCase }) {
  const { t } = useTranslation('search');
  const label = useLabel();
  const known = useQuery(proceduresQuery).data?.find(({ key }) => key === procedure);
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader" style={{ whiteSpace: 'nowrap' }}>
        <Anchor fz="sm" renderRoot={(root) => <Link to="/cases/$code" params={{ code }} data-row={code} {...root} />}>
          {code}
        </Anchor>
      </Table.Th>
      <Table.Td role="cell" data-column={t('column.people')}>
        {people.map((person) => (
          <Person key={person.roles.join(' ')} person={person} />
        ))}
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.procedure')}>
        {known === undefined ? procedure : label(known.title)}
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.received')}>
        <time dateTime={receivedAt}>{formatMoment(receivedAt)}</time>
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.status')}>
        <CaseStatusBadge status={status} />
      </Table.Td>
    </Table.Tr>
  );
}

function Person({ person: { name, personalId, roles } }: { readonly person: FoundCase['people'][number] }) {
  const { t } = useTranslation('search');
  const words = roles.map((role) => {
    const known = knownAs(ROLES, role);
    return known === undefined ? role : t(`role.${known}`);
  });
  return (
    <div>
      {name}
      <Text size="xs" c="dimmed">
        {[...words, ...(personalId === undefined ? [] : [personalId])].join(' · ')}
      </Text>
    </div>
  );
}
