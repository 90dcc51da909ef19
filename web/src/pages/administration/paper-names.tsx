import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import type { OpenLaw } from './administration.js';
import { LawTable } from './law-table.js';

/** What papers are called by the day of receipt: what is announced is in the configuration before its day. */
export function PaperNames({ paperNames }: Pick<OpenLaw, 'paperNames'>) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const rows = paperNames.map(({ type, before, name, from, ...source }) => ({
    ...source,
    key: `${type} ${from}`,
    cells: [label(name), label(before), t('openLaw.configuredFrom', { day: formatDay(from) })],
  }));
  return <LawTable title={t('openLaw.paperNames')} columns={['paper', 'calledBefore', 'calledFrom']} rows={rows} />;
}
