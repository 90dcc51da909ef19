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

const COLUMNS = ['code', 'procedure', 'days', 'source', 'confirmed'] as const;

/** Every code under which a procedure was announced: old cases bear old ones. */
export function OfficialCodes({ codes }: Pick<OpenLaw, 'codes'>) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const title = t('openLaw.codes');
  return (
    <Section title={title}>
      <ScrollRegion label={title}>
        <Table role="table" className={cards['cards'] ?? ''}>
          <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`openLaw.${column}`)} />
          <Table.Tbody role="rowgroup">
            {codes.map(({ code, title: called, from, until, source, confirmed }) => {
              const days = {
                from: from === undefined ? t('openLaw.unknown') : formatDay(from),
                until: until === undefined ? t('openLaw.now') : formatDay(until),
              };
              return (
                <Table.Tr role="row" key={code}>
                  <Table.Th role="rowheader" scope="row">
                    {code}
                  </Table.Th>
                  <Table.Td role="cell" data-column={t('openLaw.procedure')}>
                    {label(called)}
                  </Table.Td>
                  <Table.Td role="cell" data-column={t('openLaw.days')} style={{ whiteSpace: 'nowrap' }}>
                    {t('openLaw.span', days)}
                  </Table.Td>
                  <Table.Td role="cell" data-column={t('openLaw.source')} lang="vi">
                    {source}
                  </Table.Td>
                  <ConfirmedCell confirmed={confirmed} />
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </Section>
  );
}
