import { useRef } from 'react';
import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '../../api/codes.js';
import { isUnderWay } from '../../features/case/case.js';
import { CaseDue } from '../../features/case/case-due.js';
import type { ListedCase } from '../../features/case/cases.js';
import { proceduresQuery, useProcedureWords } from '../../features/procedures/procedures.js';
import { holds, useMe } from '../../features/session/session.js';
import { useRowKeys } from '../../features/shortcuts/use-row-keys.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { CaseStatusBadge } from '../../ui/status-badge.js';
import cards from '../../ui/cards.module.css';
import classes from './case-table.module.css';

const COLUMNS = ['code', 'procedure', 'received', 'status', 'where', 'due'] as const;
const NARROW: ReadonlySet<string> = new Set(['code', 'received', 'status', 'due']);

/** Cases as rows; on a phone each row is a card, with its columns named. */
export function CaseTable({ items }: { readonly items: readonly ListedCase[] }) {
  const { t } = useTranslation('cases');
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(
    table,
    items.map(({ code }) => code),
  );
  return (
    <Table ref={table} className={`${cards['cards']} ${classes['table']}`} highlightOnHover role="table">
      <caption className="visually-hidden">{t('title')}</caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col" role="columnheader" data-narrow={NARROW.has(column) || undefined}>
              {t(`column.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {items.map((item) => (
          <CaseRow key={item.code} item={item} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CaseRow({ item }: { readonly item: ListedCase }) {
  const { t } = useTranslation('cases');
  const { code, status, receivedAt, due, duePausedSince, steps } = item;
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader" data-column={t('column.code')}>
        <CaseCode code={code} />
      </Table.Th>
      <Table.Td role="cell" data-column={t('column.procedure')}>
        <Text size="xs">
          <ProcedureTitle procedure={item.procedure} />
        </Text>
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.received')}>
        <time dateTime={receivedAt} className={classes['moment']}>
          {formatMoment(receivedAt)}
        </time>
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.status')}>
        <CaseStatusBadge status={status} />
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.where')}>
        <Whereabouts item={item} />
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.due')}>
        {isUnderWay(status) && due !== undefined ? (
          <CaseDue due={due} isPaused={duePausedSince !== undefined} steps={steps} />
        ) : (
          '–'
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** A leader reads figures, not people's data: the page of the case is not open to them. */
function CaseCode({ code }: { readonly code: string }) {
  const mayOpen = holds(useMe(), 'desk-officer', 'agency-officer', 'signing-officer', 'auditor');
  if (!mayOpen) return <span className={classes['code']}>{code}</span>;
  return (
    <Anchor
      fz="sm"
      className={classes['code'] ?? ''}
      renderRoot={(root) => <Link to="/cases/$code" params={{ code }} data-row={code} {...root} />}
    >
      {code}
    </Anchor>
  );
}

function ProcedureTitle({ procedure }: { readonly procedure: string }) {
  const label = useLabel();
  const found = useQuery(proceduresQuery).data?.find(({ key }) => key === procedure);
  return found === undefined ? procedure : label(found.title);
}

/** The steps that somebody is busy with now, and where. */
function Whereabouts({ item: { status, procedure, version, steps } }: { readonly item: ListedCase }) {
  const { t } = useTranslation();
  const word = useProcedureWords(procedure, version);
  if (!isUnderWay(status)) return '–';
  return steps
    .filter((step) => isAtWork(step.status))
    .map(({ step, agency, status: state }) => (
      <div key={step}>
        {word(`step.${step}`)}
        <Text size="xs" c="dimmed">
          {word(`agency.${agency}`)} · {t(`stepStatus.${state}`)}
        </Text>
      </div>
    ));
}
