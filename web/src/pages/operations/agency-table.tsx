import { Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { paths } from '../../api/schema.js';
import { formatMoment, formatSeconds } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { ScrollRegion } from '../../ui/scroll-region.js';

type Agency =
  paths['/api/v1/operations/agencies']['get']['responses']['200']['content']['application/json']['items'][number];

const PICTURES = { working: IconCircleCheck, failing: IconAlertTriangle, away: IconPlugConnectedX } as const;
const COLUMNS = ['name', 'link', 'waiting', 'accepted', 'hour', 'last'] as const;

/** Whether each agency is reached, what waits for it since when, and what it answered. */
export function AgencyTable({ agencies }: { readonly agencies: readonly Agency[] }) {
  const { t } = useTranslation('operations');
  return (
    <ScrollRegion label={t('agencies')}>
      <Table miw={760}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`agency.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
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
  const { name, link, failures, awaySince, retryAt, waiting, waitingSince, accepted, silent } = agency;
  const Picture = PICTURES[link];
  const since = awaySince === undefined ? '' : formatMoment(awaySince);
  return (
    <Table.Tr>
      <Table.Th scope="row">{label(name)}</Table.Th>
      <Table.Td>
        <Group gap={6} wrap="nowrap" fw={link === 'working' ? 400 : 600}>
          <Picture size={16} aria-hidden />
          {t(`agency.${link}`, { count: failures, since })}
        </Group>
        {link === 'away' && retryAt !== undefined && <Note>{t('agency.retryAt', { at: formatSeconds(retryAt) })}</Note>}
      </Table.Td>
      <Table.Td>
        {waiting}
        {waitingSince !== undefined && <Note>{t('agency.oldest', { at: formatMoment(waitingSince) })}</Note>}
      </Table.Td>
      <Table.Td>
        {accepted}
        {silent > 0 && <Note>{t('agency.silent', { count: silent })}</Note>}
      </Table.Td>
      <Table.Td>{agency.answeredLastHour}</Table.Td>
      <Table.Td>
        {agency.lastAnsweredAt === undefined ? t('agency.never') : formatMoment(agency.lastAnsweredAt)}
      </Table.Td>
    </Table.Tr>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}
