import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import type { OpenLaw } from './administration.js';
import { LawTable } from './law-table.js';

/** Under which national code the portal is told of each status of a case. */
export function PortalStatuses({ portalStatuses }: Pick<OpenLaw, 'portalStatuses'>) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const rows = portalStatuses.map(({ status, name, code, from, ...source }) => ({
    ...source,
    key: `${status} ${from ?? ''}`,
    cells: [label(name), code, from === undefined ? t('openLaw.always') : formatDay(from)],
  }));
  return (
    <LawTable title={t('openLaw.portalStatuses')} columns={['caseStatus', 'portalCode', 'sentFrom']} rows={rows} />
  );
}
