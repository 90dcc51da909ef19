import { useState } from 'react';
import { List, NativeSelect, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { knownAs } from '../../../features/history/known.js';
import { formatMoment } from '../../../i18n/dates.js';
import { useLabel } from '../../../i18n/use-label.js';
import cards from '../../../ui/cards.module.css';
import { ColumnHeads } from '../../../ui/column-heads.js';
import { QueryView } from '../../../ui/query-view.js';
import { ScrollRegion } from '../../../ui/scroll-region.js';
import { Section } from '../../../ui/section.js';
import { More } from '../more.js';
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
  return (
    <Section title={t('items.title')}>
      <NativeSelect
        label={t('items.filter')}
        maw={320}
        value={outcome ?? ''}
        data={[
          { value: '', label: t('items.all') },
          ...OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => setOutcome(knownAs(OUTCOMES, value))}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Text size="sm">{t('items.none')}</Text>;
          return (
            <ScrollRegion label={t('items.title')}>
              <Table role="table" className={cards['cards'] ?? ''} aria-busy={query.isPlaceholderData}>
                <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`items.${column}`)} />
                <Table.Tbody role="rowgroup">
                  {items.map((item) => (
                    <ItemRow key={item.code} item={item} search={search} />
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollRegion>
          );
        }}
      </QueryView>
      <More query={query} />
    </Section>
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
