import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import type { OpenLaw } from './administration.js';
import { LawTable } from './law-table.js';

/** Every code under which a procedure was announced: old cases bear old ones. */
export function OfficialCodes({ codes }: Pick<OpenLaw, 'codes'>) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const rows = codes.map(({ code, title, from, until, ...source }) => {
    const days = {
      from: from === undefined ? t('openLaw.unknown') : formatDay(from),
      until: until === undefined ? t('openLaw.now') : formatDay(until),
    };
    return { ...source, key: code, cells: [code, label(title), t('openLaw.span', days)] };
  });
  return <LawTable title={t('openLaw.codes')} columns={['code', 'procedure', 'days']} rows={rows} />;
}
