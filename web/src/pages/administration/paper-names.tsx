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

const COLUMNS = ['paper', 'calledBefore', 'calledFrom', 'source', 'confirmed'] as const;

/** What papers are called by the day of receipt: what is announced is in the configuration before its day. */
export function PaperNames({ paperNames }: Pick<OpenLaw, 'paperNames'>) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const title = t('openLaw.paperNames');
  return (
    <Section title={title}>
      <ScrollRegion label={title}>
        <Table role="table" className={cards['cards'] ?? ''}>
          <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`openLaw.${column}`)} />
          <Table.Tbody role="rowgroup">
            {paperNames.map(({ type, before, name, from, source, confirmed }) => (
              <Table.Tr role="row" key={`${type} ${from}`}>
                <Table.Th role="rowheader" scope="row">
                  {label(name)}
                </Table.Th>
                <Table.Td role="cell" data-column={t('openLaw.calledBefore')}>
                  {label(before)}
                </Table.Td>
                <Table.Td role="cell" data-column={t('openLaw.calledFrom')}>
                  {t('openLaw.configuredFrom', { day: formatDay(from) })}
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
