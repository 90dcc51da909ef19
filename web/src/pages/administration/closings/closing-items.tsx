import { useState } from 'react';
import { NativeSelect, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { knownAs } from '../../../features/history/known.js';
import { formatMoment } from '../../../i18n/dates.js';
import cards from '../../../ui/cards.module.css';
import { ColumnHeads } from '../../../ui/column-heads.js';
import { QueryView } from '../../../ui/query-view.js';
import { ScrollRegion } from '../../../ui/scroll-region.js';
import { Section } from '../../../ui/section.js';
import { CaseLink } from '../migrations/case-codes.js';
import { More } from '../more.js';
import { useOfficeName } from './closing-facts.js';
import { closingItemsQuery, handledIn, OUTCOMES, type Closing, type ClosingItem, type Outcome } from './closings.js';

const COLUMNS = ['case', 'became', 'at'] as const;

/** What became of which case. */
export function ClosingItems({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation('administration');
  const [outcome, setOutcome] = useState<Outcome>();
  const query = useInfiniteQuery(closingItemsQuery(closing.office, outcome, handledIn(closing)));
  return (
    <Section title={t('closings.cases')}>
      <NativeSelect
        label={t('closings.became')}
        maw={320}
        value={outcome ?? ''}
        data={[
          { value: '', label: t('closings.all') },
          ...OUTCOMES.map((value) => ({ value, label: t(`closings.outcome.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => setOutcome(knownAs(OUTCOMES, value))}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Text size="sm">{t('closings.none')}</Text>;
          return (
            <ScrollRegion label={t('closings.cases')}>
              <Table role="table" className={cards['cards'] ?? ''} aria-busy={query.isPlaceholderData}>
                <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`closings.${column}`)} />
                <Table.Tbody role="rowgroup">
                  {items.map((item) => (
                    <ItemRow key={item.code} item={item} />
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

function ItemRow({ item: { code, outcome, successor, at } }: { readonly item: ClosingItem }) {
  const { t } = useTranslation('administration');
  const nameOf = useOfficeName();
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        <CaseLink code={code} search={{}} />
      </Table.Th>
      <Table.Td role="cell" data-column={t('closings.became')}>
        {t(`closings.outcome.${outcome ?? 'waiting'}`)}
        {outcome === 'passed-on' && (
          <Text size="xs" c="dimmed">
            {nameOf(successor)}
          </Text>
        )}
      </Table.Td>
      <Table.Td role="cell" data-column={t('closings.at')} style={{ whiteSpace: 'nowrap' }}>
        {at === undefined ? '' : formatMoment(at)}
      </Table.Td>
    </Table.Tr>
  );
}
