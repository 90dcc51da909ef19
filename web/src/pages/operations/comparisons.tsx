import { Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import { outcomeOf } from './comparison-outcome.js';
import { comparisonsQuery, type Comparison } from './operations.js';
import classes from './operations.module.css';

const COLUMNS = ['at', 'same', 'sentAgain', 'unknownHere', 'outcome'] as const;

/** What the comparisons of the portal with what it was told came to. */
export function Comparisons() {
  const { t } = useTranslation('operations');
  const label = useLabel();
  return (
    <QueryView query={useQuery(comparisonsQuery)}>
      {({ items: [first, ...more] }) =>
        first === undefined ? null : (
          <Section title={t('comparison.title', { name: label(first.name) })}>
            <ScrollRegion label={t('comparison.title', { name: label(first.name) })}>
              <Table role="table" className={cards['cards'] ?? ''}>
                <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`comparison.${column}`)} />
                <Table.Tbody role="rowgroup">
                  {[first, ...more].map((comparison) => (
                    <ComparisonRow key={comparison.startedAt} comparison={comparison} />
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollRegion>
          </Section>
        )
      }
    </QueryView>
  );
}

function ComparisonRow({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('operations');
  const { startedAt, same, underWay, refused, sentAgain, unknownThere, unknownHere, codesUnknownHere } = comparison;
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row" className={classes['time'] ?? ''}>
        {formatMoment(startedAt)}
      </Table.Th>
      <Table.Td role="cell" data-column={t('comparison.same')}>
        {same}
        {underWay > 0 && <Note>{t('comparison.underWay', { n: underWay })}</Note>}
        {refused > 0 && <Note>{t('comparison.refused', { n: refused })}</Note>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('comparison.sentAgain')}>
        {sentAgain}
        {unknownThere > 0 && <Note>{t('comparison.unknownThere', { n: unknownThere })}</Note>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('comparison.unknownHere')}>
        {unknownHere}
        {codesUnknownHere.length > 0 && <Note>{codesUnknownHere.join(', ')}</Note>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('comparison.outcome')}>
        <Outcome comparison={comparison} />
      </Table.Td>
    </Table.Tr>
  );
}

function Outcome({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('operations');
  const outcome = outcomeOf(comparison);
  if (outcome === 'running' || outcome === 'failed') return t(`comparison.${outcome}`);
  const isWrong = outcome === 'stillDifferent' || outcome === 'lookInto';
  const Picture = isWrong ? IconAlertTriangle : outcome === 'equal' ? IconCircleCheck : IconClock;
  return (
    <Text component="span" size="sm" fw={isWrong ? 600 : 400}>
      <Picture size={14} aria-hidden /> {t(`comparison.${outcome}`, { n: comparison.stillDifferent })}
    </Text>
  );
}

function Note({ children }: { readonly children: React.ReactNode }) {
  return (
    <Text component="span" display="block" size="xs" c="dimmed">
      {children}
    </Text>
  );
}
