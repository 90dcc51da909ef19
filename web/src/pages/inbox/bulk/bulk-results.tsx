import { useEffect, useRef } from 'react';
import { Button, Group, Table, Text } from '@mantine/core';
import { IconBan, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import type { BulkResult, BulkRun } from './bulk-run.js';
import cards from '../../../ui/cards.module.css';
import classes from '../inbox.module.css';

/** Codes of the server that mean: there is nothing to decide any more. */
const OVER: readonly string[] = ['work-item-done', 'command-not-allowed', 'not-found'];

interface BulkResultsProps {
  readonly run: BulkRun;
  readonly results: readonly BulkResult[];
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What the server says became of each item, after the commit. */
export function BulkResults({ run, results, onRetry, onClose }: BulkResultsProps) {
  const { t } = useTranslation('inbox');
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => summary.current?.focus(), [results]);
  const done = results.filter(({ status }) => status === 'done').length;
  const mayWork = results.some((result) => fateOf(result) === 'refused');
  return (
    <>
      <Text ref={summary} tabIndex={-1} role="status" fw={600} size="sm">
        {t('bulk.result', { done, n: results.length })}
      </Text>
      <Table role="table" aria-label={t('bulk.title')} className={cards['cards'] ?? ''}>
        <Table.Thead>
          <Table.Tr role="row">
            <Table.Th>{t('column.code')}</Table.Th>
            <Table.Th>{t('bulk.outcome')}</Table.Th>
            <Table.Th>{t('bulk.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {run.items.map(({ id, code }) => (
            <ResultRow key={id} code={code} result={results.find((result) => result.id === id)} />
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end">
        {mayWork && (
          <Button variant="default" onClick={onRetry}>
            {t('bulk.again')}
          </Button>
        )}
        <Button onClick={onClose}>{t('bulk.close')}</Button>
      </Group>
    </>
  );
}

type Fate = 'done' | 'refused' | 'over';

function fateOf(result: BulkResult | undefined): Fate {
  if (result?.status === 'done') return 'done';
  return result !== undefined && OVER.includes(result.problem.code) ? 'over' : 'refused';
}

function ResultRow({ code, result }: { readonly code: string; readonly result: BulkResult | undefined }) {
  const { t } = useTranslation('inbox');
  const label = useLabel();
  const fate = fateOf(result);
  const Picture = { done: IconCircleCheck, refused: IconX, over: IconBan }[fate];
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row" className={classes['caseCode'] ?? ''}>
        {code}
      </Table.Th>
      <Table.Td role="cell">
        <Group gap={4} wrap="nowrap" className={classes['fate'] ?? ''} data-fate={fate}>
          <Picture size={16} aria-hidden />
          {t(`fate.${fate}`)}
        </Group>
      </Table.Td>
      <Table.Td role="cell">
        {result?.status === 'not-done' && (
          <>
            {label(result.problem.titles)}
            <Text size="xs" c="dimmed">
              {label(result.problem.advice)}
            </Text>
          </>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
