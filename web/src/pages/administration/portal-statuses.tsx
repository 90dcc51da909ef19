import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import type { OpenLaw } from './administration.js';
import { ConfirmedCell } from './confirmed-cell.js';

const COLUMNS = ['caseStatus', 'portalCode', 'sentFrom', 'source', 'confirmed'] as const;

/** Under which national code the portal is told of each status of a case. */
export function PortalStatuses({ portalStatuses }: Pick<OpenLaw, 'portalStatuses'>) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const title = t('openLaw.portalStatuses');
  return (
    <Section title={title}>
      <ScrollRegion label={title}>
        <Table role="table" className={cards['cards'] ?? ''}>
          <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`openLaw.${column}`)} />
          <Table.Tbody role="rowgroup">
            {portalStatuses.map(({ status, name, code, from, source, confirmed }) => (
              <Table.Tr role="row" key={`${status} ${from ?? ''}`}>
                <Table.Th role="rowheader" scope="row">
                  {label(name)}
                </Table.Th>
                <Table.Td role="cell" data-column={t('openLaw.portalCode')}>
                  {code}
                </Table.Td>
                <Table.Td role="cell" data-column={t('openLaw.sentFrom')} style={{ whiteSpace: 'nowrap' }}>
                  {from === undefined ? t('openLaw.always') : formatDay(from)}
                </Table.Td>
                <Table.Td role="cell" data-column={t('openLaw.source')} lang="vi">
                  {source}
                </Table.Td>
                <ConfirmedCell confirmed={confirmed} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </Section>
  );
}
