import type { ReactNode } from 'react';
import { NativeSelect, Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { knownAs } from '../../features/history/known.js';
import { CardTable } from '../../ui/card-table.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { More } from './more.js';

interface OutcomeItemsProps<Item, Outcome extends string, Column extends string> {
  readonly words: Readonly<Record<'title' | 'filter' | 'all' | 'none', string>>;
  readonly outcomes: readonly Outcome[];
  readonly outcomeName: (outcome: Outcome) => string;
  /** The one that is looked at; all where there is none. */
  readonly chosen: Outcome | undefined;
  readonly onChoose: (outcome: Outcome | undefined) => void;
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  readonly columns: readonly Column[];
  readonly columnName: (column: Column) => string;
  readonly row: (item: Item) => ReactNode;
}

/** What became of which case, of all or of those with one outcome. */
export function OutcomeItems<Item, Outcome extends string, Column extends string>({
  words: { title, filter, all, none },
  outcomes,
  outcomeName,
  chosen,
  onChoose,
  query,
  columns,
  columnName,
  row,
}: OutcomeItemsProps<Item, Outcome, Column>) {
  return (
    <Section title={title}>
      <NativeSelect
        label={filter}
        maw={320}
        value={chosen ?? ''}
        data={[{ value: '', label: all }, ...outcomes.map((value) => ({ value, label: outcomeName(value) }))]}
        onChange={({ currentTarget: { value } }) => onChoose(knownAs(outcomes, value))}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Text size="sm">{none}</Text>;
          return (
            <CardTable label={title} columns={columns} nameOf={columnName} isBusy={query.isPlaceholderData}>
              {items.map(row)}
            </CardTable>
          );
        }}
      </QueryView>
      <More query={query} />
    </Section>
  );
}
