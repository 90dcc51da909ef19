import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import type { DaysOff, Wait } from './waits.js';

/** `chờ 2 ngày 3 giờ`: the two largest units that are not zero. */
export function WaitWords({ wait: { days, hours, minutes } }: { readonly wait: Wait }) {
  const { t } = useTranslation('audit');
  const units = [
    days > 0 ? t('wait.days', { n: days }) : '',
    hours > 0 ? t('wait.hours', { n: hours }) : '',
    days === 0 && minutes > 0 ? t('wait.minutes', { n: minutes }) : '',
  ];
  return <span>{t('wait.told', { time: units.filter(Boolean).join(' ') })}</span>;
}

/** Which of the days nobody works on, and why. */
export function DaysOffWords({ off }: { readonly off: readonly DaysOff[] }) {
  const { t } = useTranslation('audit');
  const label = useLabel();
  if (off.length === 0) return null;
  const told = off.map(
    ({ from, to, why }) => `${label(why)} ${from === to ? short(from) : `${short(from)}–${short(to)}`}`,
  );
  return <span>{t('wait.including', { days: told.join('; ') })}</span>;
}

/** `28/11` */
function short(day: string): string {
  return day.slice(5).split('-').toReversed().join('/');
}
