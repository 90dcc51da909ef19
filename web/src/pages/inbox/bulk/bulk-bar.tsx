import { useState } from 'react';
import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../features/session/session.js';
import type { Selection } from '../selection.js';
import type { WorkItem } from '../work-item.js';
import { BulkDialog } from './bulk-dialog.js';
import { useBulk } from './bulk-run.js';
import { hindranceOf } from './eligibility.js';

interface BulkBarProps {
  readonly items: readonly WorkItem[];
  readonly selection: Selection;
  /** The results of a run were read. */
  readonly onSettled: () => void;
}

/** What is done with the rows that are ticked. */
export function BulkBar({ items, selection, onSettled }: BulkBarProps) {
  const { t } = useTranslation('inbox');
  const me = useMe();
  const bulk = useBulk(me?.subject);
  const [isOpen, setOpen] = useState(false);
  const selected = items.filter(({ id }) => selection.ids.includes(id));
  const eligible = selected.filter((item) => hindranceOf(item, me?.subject) === undefined);
  const isUnanswered = bulk.run !== undefined && bulk.results === undefined && !bulk.isSending;
  if (selected.length === 0 && bulk.run === undefined) return null;
  return (
    <Paper withBorder p="xs" mb="sm">
      <Group gap="sm">
        <Text size="sm" fw={600} role="status">
          {isUnanswered
            ? t('bulk.unanswered', { count: bulk.run?.items.length ?? 0 })
            : t('bulk.selected', { n: selected.length })}
        </Text>
        <Button size="xs" onClick={() => setOpen(true)}>
          {isUnanswered ? t('bulk.resume') : t('bulk.approve', { n: eligible.length })}
        </Button>
        <Button size="xs" variant="subtle" onClick={isUnanswered ? bulk.forget : selection.clear}>
          {isUnanswered ? t('bulk.forget') : t('bulk.clear')}
        </Button>
      </Group>
      {isOpen && (
        <BulkDialog
          selected={selected}
          bulk={bulk}
          onClose={() => {
            setOpen(false);
            if (bulk.results === undefined) return;
            bulk.forget();
            selection.clear();
            onSettled();
          }}
        />
      )}
    </Paper>
  );
}
