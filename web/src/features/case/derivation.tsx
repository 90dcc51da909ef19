import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useWeekday } from '../../i18n/use-weekday.js';
import { useLabel } from '../../i18n/use-label.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { Limit } from './case.js';
import { inVietnamese } from './source-words.js';
import classes from './derivation.module.css';

/** How the last day of a time limit came about, day by day: what counts, what does not, and by which rule. */
export function Derivation({ limit }: { readonly limit: Limit }) {
  const { t } = useTranslation('case');
  return (
    <details className={classes['derivation']}>
      <summary>{t('derivation.how', { day: formatDay(limit.dueOn) })}</summary>
      <Text size="sm" mt="xs">
        {t('derivation.article', { article: limit.article })}
        {!limit.confirmed && ` ${t('derivation.unconfirmed')}`}
      </Text>
      {limit.replacedDueOn.length > 0 && (
        <Text size="sm">{t('derivation.replaced', { days: limit.replacedDueOn.map(formatDay).join(', ') })}</Text>
      )}
      <ScrollRegion label={t('derivation.how', { day: formatDay(limit.dueOn) })}>
        <Table fz="xs" verticalSpacing={3} miw={460}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('derivation.day')}</Table.Th>
              <Table.Th scope="col">{t('derivation.number')}</Table.Th>
              <Table.Th scope="col">{t('derivation.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {limit.days.map((day) => (
              <DayRow key={day.day} day={day} article={limit.article} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </details>
  );
}

interface DayRowProps {
  readonly day: Limit['days'][number];
  /** Of the whole limit: it is said above, and not again on each day. */
  readonly article: string;
}

function DayRow({ day: { day, counts, number, why, source }, article }: DayRowProps) {
  const { t, i18n } = useTranslation('case');
  const label = useLabel();
  const weekday = useWeekday();
  return (
    <Table.Tr data-counts={counts} className={classes['day'] ?? ''}>
      <Table.Th scope="row">
        {weekday(day)} {formatDay(day)}
      </Table.Th>
      <Table.Td>{number ?? t('derivation.notCounted')}</Table.Td>
      <Table.Td>
        {label(why)}
        {source !== undefined && source !== article && (
          <Text size="xs" c="dimmed" component="span" display="block">
            {i18n.language === 'vi' ? inVietnamese(source) : source}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
