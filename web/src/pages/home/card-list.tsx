import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import classes from './card-list.module.css';

interface CardListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What it means that there is none. */
  readonly empty: string;
  readonly children: (item: Item) => ReactNode;
}

/** The first few of a list, one line each. */
export function CardList<Item>({ items, keyOf, empty, children }: CardListProps<Item>) {
  if (items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    );
  }
  return (
    <ul className={classes['list']}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}
