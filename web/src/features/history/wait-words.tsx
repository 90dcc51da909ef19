import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import type { DaysOff, Wait } from './waits.js';

interface WaitWordsProps {
  readonly wait: Wait;
  /** The days in between on which nobody works. */
  readonly off: readonly DaysOff[];
}

/** `chờ 2 ngày 3 giờ, gồm ngày nghỉ hằng tuần 28–29/11`: no minutes where there are days. */
export function WaitWords({ wait: { days, hours, minutes }, off }: WaitWordsProps) {
  const { t } = useTranslation('audit');
  const label = useLabel();
  const units = [
    days > 0 ? t('wait.days', { n: days }) : '',
    hours > 0 ? t('wait.hours', { n: hours }) : '',
    days === 0 && minutes > 0 ? t('wait.minutes', { n: minutes }) : '',
  ];
  const time = units.filter(Boolean).join(' ');
  if (off.length === 0) return t('wait.told', { time });
  const told = off.map(({ from, to, why }) => `${lowerCased(label(why))} ${range(from, to)}`);
  return t('wait.including', { time, days: told.join('; ') });
}

/** `28–29/11`, `30/11–01/12` */
function range(from: string, to: string): string {
  if (from === to) return short(from);
  return from.slice(0, 7) === to.slice(0, 7) ? `${from.slice(8)}–${short(to)}` : `${short(from)}–${short(to)}`;
}

/** `28/11` */
function short(day: string): string {
  return day.slice(5).split('-').toReversed().join('/');
}

function lowerCased(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
