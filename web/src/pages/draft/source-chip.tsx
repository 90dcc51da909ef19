import { IconDatabase, IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './draft.module.css';
import { TYPED } from './draft-state.js';
import { useRegisterName } from './register-name.js';

/** Where a value came from, in words and with a picture; nothing for what nobody touched. */
export function SourceChip({ source }: { readonly source: string | undefined }) {
  const { t } = useTranslation('desk');
  const registerName = useRegisterName();
  if (source === undefined) return null;
  const Picture = source === TYPED ? IconKeyboard : IconDatabase;
  return (
    <span className={classes['chip']} data-source={source === TYPED ? 'typed' : 'register'}>
      <Picture size={12} aria-hidden />
      <span className="visually-hidden">{t('source.from')}</span>
      {source === TYPED ? t('source.typed') : registerName(source)}
    </span>
  );
}
