import { useTranslation } from 'react-i18next';
import { useChangeWords } from './use-change-words.js';

interface ValidityProps {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

/** From when until when something holds. */
export function Validity({ validFrom, validTo }: ValidityProps) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const time = words.time({ from: validFrom, ...(validTo !== undefined && { to: validTo }) });
  return validTo === undefined ? `${time}, ${t('untilFurther')}` : time;
}
