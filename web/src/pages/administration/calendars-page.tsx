import { Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { useWeekday } from '../../i18n/use-weekday.js';
import { inVietnamese } from '../../features/case/source-words.js';
import { knownAs } from '../../features/history/known.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import { AdministrationFrame } from './administration-frame.js';
import { calendarsQuery, type CalendarEdition } from './administration.js';

const COLUMNS = ['day', 'what', 'kind', 'source', 'confirmed'] as const;
const KINDS = ['holiday', 'compensatory-day-off', 'swapped-day-off', 'swapped-working-day'] as const;

/** The editions of the working calendar, each day with its source. */
export function CalendarsPage() {
  const { t } = useTranslation('administration');
  const query = useQuery(calendarsQuery);
  return (
    <AdministrationFrame view="calendars">
      <Text size="sm">{t('calendars.text')}</Text>
      <QueryView query={query}>
        {(items) => items.map((item) => <Edition key={item.edition} edition={item} />)}
      </QueryView>
    </AdministrationFrame>
  );
}

function Edition({
  edition: { edition, isCurrent, coversFrom, coversTo, days },
}: {
  readonly edition: CalendarEdition;
}) {
  const { t } = useTranslation('administration');
  const unconfirmed = days.filter(({ confirmed }) => !confirmed).length;
  const title = t('calendars.title', { edition });
  return (
    <Section title={isCurrent ? `${title} (${t('calendars.current')})` : title}>
      <Text size="sm">
        {t('calendars.covers', { from: formatDay(coversFrom), to: formatDay(coversTo) })}
        {unconfirmed > 0 && <> · {t('calendars.unconfirmed', { count: unconfirmed })}</>}
      </Text>
      <details open={isCurrent}>
        <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
          {t('calendars.show')}
        </Text>
        <ScrollRegion label={title}>
          <Table role="table" className={cards['cards'] ?? ''}>
            <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`calendars.${column}`)} />
            <Table.Tbody role="rowgroup">
              {days.map((day) => (
                <DayRow key={day.on} day={day} />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      </details>
    </Section>
  );
}

function DayRow({ day: { on, name, kind, source, confirmed } }: { readonly day: CalendarEdition['days'][number] }) {
  const { t, i18n } = useTranslation('administration');
  const label = useLabel();
  const weekday = useWeekday();
  const known = knownAs(KINDS, kind);
  const Picture = confirmed ? IconCircleCheck : IconAlertTriangle;
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row" style={{ whiteSpace: 'nowrap' }}>
        {weekday(on)} {formatDay(on)}
      </Table.Th>
      <Table.Td role="cell">{label(name)}</Table.Td>
      <Table.Td role="cell" data-column={t('calendars.kind')}>
        {known === undefined ? kind : t(`calendars.kinds.${known}`)}
      </Table.Td>
      <Table.Td role="cell" data-column={t('calendars.source')}>
        {i18n.language === 'vi' ? inVietnamese(source) : source}
      </Table.Td>
      <Table.Td
        role="cell"
        data-column={t('calendars.confirmed')}
        fw={confirmed ? 400 : 600}
        style={{ whiteSpace: 'nowrap' }}
      >
        <Picture size={14} aria-hidden /> {t(confirmed ? 'calendars.yes' : 'calendars.no')}
      </Table.Td>
    </Table.Tr>
  );
}
