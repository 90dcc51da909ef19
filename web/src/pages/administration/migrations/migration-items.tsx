import { useState } from 'react';
import { List, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/dates.js';
import { useLabel } from '../../../i18n/use-label.js';
import { OutcomeItems } from '../outcome-items.js';
import { CaseLink } from './case-codes.js';
import { migrationItemsQuery, OUTCOMES, type Migration, type MigrationItem, type Outcome } from './migrations.js';
import { leftOutText } from './migrations-search.js';
import { handledIn } from './outcomes.js';

const COLUMNS = ['case', 'outcome', 'at'] as const;

/** What became of which case, and why. */
export function MigrationItems({ migration }: { readonly migration: Migration }) {
  const { t } = useTranslation('migration');
  const [outcome, setOutcome] = useState<Outcome>();
  const query = useInfiniteQuery(migrationItemsQuery(migration.id, outcome, handledIn(migration)));
  const { toVersion: to, leftOut } = migration;
  const search = { to, ...leftOutText(leftOut) };
  const words = { title: t('items.title'), filter: t('items.filter'), all: t('items.all'), none: t('items.none') };
  return (
    <OutcomeItems
      words={words}
      outcomes={OUTCOMES}
      outcomeName={(name) => t(`outcome.${name}`)}
      chosen={outcome}
      onChoose={setOutcome}
      query={query}
      columns={COLUMNS}
      columnName={(column) => t(`items.${column}`)}
      row={(item) => <ItemRow key={item.code} item={item} search={search} />}
    />
  );
}

interface ItemRowProps {
  readonly item: MigrationItem;
  readonly search: { readonly to: number; readonly leftOut?: string };
}

function ItemRow({ item: { code, outcome, obstacles = [], at }, search }: ItemRowProps) {
  const { t } = useTranslation('migration');
  const label = useLabel();
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        <CaseLink code={code} search={search} />
      </Table.Th>
      <Table.Td role="cell" data-column={t('items.outcome')}>
        {t(`outcome.${outcome ?? 'waiting'}`)}
        {obstacles.length > 0 && (
          <List size="sm">
            {obstacles.map(({ code: name, about, detail }) => (
              <List.Item key={`${name} ${about}`}>{label(detail)}</List.Item>
            ))}
          </List>
        )}
      </Table.Td>
      <Table.Td role="cell" data-column={t('items.at')} style={{ whiteSpace: 'nowrap' }}>
        {at === undefined ? '' : formatMoment(at)}
      </Table.Td>
    </Table.Tr>
  );
}
