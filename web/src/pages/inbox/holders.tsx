import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HolderWords } from '../../features/history/holder-words.js';
import { holdersQuery } from '../../features/history/history.js';
import { NamesContext } from '../../features/history/names.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import type { WorkItem } from './work-item.js';

/** Who had the item before, and why it came to somebody else; nothing while nobody gave it to anybody. */
export function Holders({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const words = useProcedureWords(item.procedure, item.version);
  const holders = useQuery(holdersQuery(item.case)).data;
  const changes = holders?.items.filter(({ workItem }) => workItem === item.id) ?? [];
  if (holders === undefined || !changes.some(({ change }) => change === 'assign')) return null;
  return (
    <NamesContext value={holders.names}>
      <details style={{ fontSize: 'var(--mantine-font-size-sm)' }}>
        <summary>{t('holders', { n: changes.length })}</summary>
        <List size="sm" mt={4} listStyleType="none" spacing="xs">
          {changes.toReversed().map((change) => (
            <List.Item key={`${change.at} ${change.change}`}>
              <HolderWords words={words} change={change} />
            </List.Item>
          ))}
        </List>
      </details>
    </NamesContext>
  );
}
