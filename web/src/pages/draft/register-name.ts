import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/dates.js';
import { noticeIn } from './notice-source.js';

const REGISTERS = ['population', 'civil-status', 'residence', 'social-insurance', 'social-protection'] as const;

/** What a register is called on the pages; one that they do not know keeps its code. */
export function useRegisterName(): (agency: string) => string {
  const { t } = useTranslation('desk');
  return (agency) => {
    const known = REGISTERS.find((register) => register === agency);
    return known === undefined ? agency : t(`register.${known}`);
  };
}

/** What the source of a value is called: a register, or a notice with its number and when it was looked up. */
export function useSourceName(): (source: string) => string {
  const { t } = useTranslation('desk');
  const registerName = useRegisterName();
  return (source) => {
    const notice = noticeIn(source);
    if (notice === undefined) return registerName(source);
    const { kind, number, at } = notice;
    return t(`notice.source.${kind}`, { number, time: formatMoment(at) });
  };
}
