import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../features/case/case.js';
import { formatDay, formatTime } from '../../i18n/dates.js';
import { useWeekday } from '../../i18n/use-weekday.js';
import { useLabel } from '../../i18n/use-label.js';
import classes from './receipt.module.css';

type Limit = Explanation['limits'][number];

/** When the result is due, and the arithmetic day by day with its article. */
export function Appointment({ limit }: { readonly limit: Limit | undefined }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const weekday = useWeekday();
  if (limit === undefined) return <Text size="sm">{t('appointment.none')}</Text>;
  return (
    <section>
      <div className={classes['appointment']}>
        <span>{t('appointment.title')}</span>
        <strong>
          {t('appointment.on', {
            weekday: weekday(limit.dueOn),
            day: formatDay(limit.dueOn),
            time: formatTime(limit.dueAt),
          })}
        </strong>
      </div>
      {limit.row !== undefined && limit.row.steps.length > 1 && <LongestRow row={limit.row} />}
      <Table className={classes['days']} captionSide="top">
        <Table.Caption>
          {t('appointment.how', { article: limit.article })}
          {!limit.confirmed && ` ${t('appointment.unconfirmed')}`}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('appointment.day')}</Table.Th>
            <Table.Th>{t('appointment.number')}</Table.Th>
            <Table.Th>{t('appointment.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {limit.days.map(({ day, counts, number, why }) => (
            <Table.Tr key={`${day} ${why.code}`} data-counts={counts}>
              <Table.Th scope="row" fw={400}>
                {weekday(day)}, {formatDay(day)}
              </Table.Th>
              <Table.Td>{counts ? number : '–'}</Table.Td>
              <Table.Td>{label(why)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** What the length is made of, where it follows from what was asked for. */
function LongestRow({ row: { steps, handOverWorkingDays } }: { readonly row: NonNullable<Limit['row']> }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const length = (count: number) => (count === 0 ? t('appointment.sameDay') : t('appointment.length', { count }));
  const handOver = t('appointment.handOver', { length: length(handOverWorkingDays) });
  const row = steps
    .map(({ label: name, workingDays }) => `${label(name)} (${length(workingDays)})`)
    .join(` + ${handOver} + `);
  return (
    <Text size="sm" my="xs">
      {t('appointment.row', { row })}
    </Text>
  );
}
