import { useState } from 'react';
import { Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/dates.js';
import { CaseLink } from '../migrations/case-codes.js';
import { OutcomeItems } from '../outcome-items.js';
import { useOfficeName } from './closing-facts.js';
import { closingItemsQuery, handledIn, OUTCOMES, type Closing, type ClosingItem, type Outcome } from './closings.js';

const COLUMNS = ['case', 'became', 'at'] as const;

/** What became of which case. */
export function ClosingItems({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation('administration');
  const [outcome, setOutcome] = useState<Outcome>();
  const query = useInfiniteQuery(closingItemsQuery(closing.office, outcome, handledIn(closing)));
  const words = {
    title: t('closings.cases'),
    filter: t('closings.became'),
    all: t('closings.all'),
    none: t('closings.none'),
  };
  return (
    <OutcomeItems
      words={words}
      outcomes={OUTCOMES}
      outcomeName={(name) => t(`closings.outcome.${name}`)}
      chosen={outcome}
      onChoose={setOutcome}
      query={query}
      columns={COLUMNS}
      columnName={(column) => t(`closings.${column}`)}
      row={(item) => <ItemRow key={item.code} item={item} />}
    />
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
