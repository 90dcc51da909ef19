import type { ReactNode } from 'react';
import { Paper, Text, Title } from '@mantine/core';

/** Why there is nothing to see, and what to do next. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Paper withBorder p="lg">
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed" component="div" mt={4}>
        {children}
      </Text>
    </Paper>
  );
}
