import { IconBuildingHospital, IconDatabase, IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.js';
import classes from './draft.module.css';
import { TYPED } from './draft-state.js';
import { noticeIn } from './notice-source.js';
import { useRegisterName, useSourceName } from './register-name.js';

/** Where a value came from, in words and with a picture; nothing for what nobody touched. */
export function SourceChip({ source }: { readonly source: string | undefined }) {
  const { t } = useTranslation('desk');
  const registerName = useRegisterName();
  if (source === undefined) return null;
  if (noticeIn(source) !== undefined) return <NoticeChip source={source} />;
  const Picture = source === TYPED ? IconKeyboard : IconDatabase;
  return (
    <span className={classes['chip']} data-source={source === TYPED ? 'typed' : 'register'}>
      <Picture size={12} aria-hidden />
      <span className="visually-hidden">{t('source.from')}</span>
      {source === TYPED ? t('source.typed') : registerName(source)}
    </span>
  );
}

/** The kind of notice and the time for the eye; its number and the day for everybody who asks. */
function NoticeChip({ source }: { readonly source: string }) {
  const { t } = useTranslation('desk');
  const sourceName = useSourceName();
  const notice = noticeIn(source);
  if (notice === undefined) return null;
  const name = sourceName(source);
  return (
    <span className={classes['chip']} data-source="register" title={name}>
      <IconBuildingHospital size={12} aria-hidden />
      <span className="visually-hidden">
        {t('source.from')} {name}
      </span>
      <span aria-hidden>{t(`notice.chip.${notice.kind}`, { time: formatTime(notice.at) })}</span>
    </span>
  );
}
