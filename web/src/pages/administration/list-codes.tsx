import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { knownAs } from '../../features/history/known.js';
import type { OpenLaw } from './administration.js';
import { LawTable } from './law-table.js';

const LISTS = ['ethnic-group'] as const;

/** What another system calls our codes: a wrong one is written into its register. */
export function ListCodes({ listCodes }: Pick<OpenLaw, 'listCodes'>) {
  const { t } = useTranslation('administration');
  const rows = listCodes.map(({ list, destination, ours, theirs, from, ...source }) => {
    const known = knownAs(LISTS, list);
    return {
      ...source,
      key: `${destination} ${list} ${ours} ${theirs} ${from ?? ''}`,
      cells: [
        known === undefined ? list : t(`openLaw.lists.${known}`),
        ours,
        theirs,
        from === undefined ? t('openLaw.always') : formatDay(from),
      ],
    };
  });
  return <LawTable title={t('openLaw.listCodes')} columns={['list', 'ours', 'theirs', 'sentFrom']} rows={rows} />;
}
