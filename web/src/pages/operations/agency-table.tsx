import { Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../features/agencies/agencies.js';
import { formatMoment, formatSeconds } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { ColumnHeads } from '../../ui/column-heads.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import cards from '../../ui/cards.module.css';
import classes from './operations.module.css';

const PICTURES = { working: IconCircleCheck, failing: IconAlertTriangle, away: IconPlugConnectedX } as const;
const TONES = { working: 'good', failing: 'waiting', away: 'bad' } as const;
const COLUMNS = ['name', 'link', 'waiting', 'accepted', 'hour', 'last'] as const;

/** Whether each agency is reached, what waits for it since when, and what it answered. */
export function AgencyTable({ agencies }: { readonly agencies: readonly Agency[] }) {
  const { t } = useTranslation('operations');
  return (
    <ScrollRegion label={t('agencies')}>
      <Table role="table" className={cards['cards'] ?? ''}>
        <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`agency.${column}`)} />
        <Table.Tbody role="rowgroup">
          {agencies.map((agency) => (
            <AgencyRow key={agency.agency} agency={agency} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function AgencyRow({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('operations');
  const label = useLabel();
  const { name, waiting, waitingSince, accepted, silent, answeredLastHour, lastAnsweredAt } = agency;
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        {label(name)}
      </Table.Th>
      <Table.Td role="cell">
        <Link agency={agency} />
      </Table.Td>
      <Table.Td role="cell" data-column={t('agency.waiting')}>
        {waiting}
        {waitingSince !== undefined && <Note>{t('agency.oldest', { at: formatMoment(waitingSince) })}</Note>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('agency.accepted')}>
        {accepted}
        {silent > 0 && <Note>{t('agency.silent', { n: silent })}</Note>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('agency.hour')}>
        {answeredLastHour}
      </Table.Td>
      <Table.Td role="cell" className={classes['time'] ?? ''} data-column={t('agency.last')}>
        {lastAnsweredAt === undefined ? t('agency.never') : formatMoment(lastAnsweredAt)}
      </Table.Td>
    </Table.Tr>
  );
}

/** Whether the agency is reached: a picture and words, and the colour last (WCAG 1.4.1). */
function Link({ agency: { link, failures, awaySince, retryAt } }: { readonly agency: Agency }) {
  const { t } = useTranslation('operations');
  const Picture = PICTURES[link];
  const since = awaySince === undefined ? '' : formatMoment(awaySince);
  return (
    <div className={`${classes['link']} ${classes[TONES[link]]}`}>
      <Picture size={16} aria-hidden />
      <div>
        <Text span size="sm" fw={link === 'working' ? 400 : 600}>
          {t(`agency.${link}`, { count: failures, since })}
        </Text>
        {link === 'away' && retryAt !== undefined && <Note>{t('agency.retryAt', { at: formatSeconds(retryAt) })}</Note>}
      </div>
    </div>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}
