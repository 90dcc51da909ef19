import { IconAlarm, IconCalendar, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/dates.js';
import classes from './due.module.css';
import { legalNow } from '../api/server-clock.js';

const SOON_MS = 24 * 60 * 60 * 1000;

interface DueProps {
  /** The moment (ISO 8601) at which the time is up. */
  readonly at: string;
  /** Whether a time limit has passed; one that was set anew since lies ahead again. */
  readonly isLate?: boolean;
  /** How much time is left, where more is known than that it is soon or past. */
  readonly left?: string;
  /** The time stands: nobody knows the day. */
  readonly isPaused?: boolean;
}

/** Until when something has to be done, and whether that is soon or past: in words, not by colour alone. */
export function Due({ at, isLate, left, isPaused = false }: DueProps) {
  const { t } = useTranslation();
  if (isPaused) {
    return (
      <span className={classes['due']} data-state="normal">
        <IconPlayerPause size={14} aria-hidden />
        {t('due.paused')}
      </span>
    );
  }
  const leftMs = Date.parse(at) - legalNow();
  const state = (isLate ?? leftMs < 0) ? 'late' : leftMs < SOON_MS ? 'soon' : 'normal';
  const Picture = state === 'normal' ? IconCalendar : IconAlarm;
  return (
    <span className={classes['due']} data-state={state}>
      <Picture size={14} aria-hidden />
      <time dateTime={at}>{formatDay(at)}</time>
      {left === undefined ? (
        state !== 'normal' && <span>{t(`due.${state === 'late' && leftMs >= 0 ? 'renewed' : state}`)}</span>
      ) : (
        <span className={classes['left']}>{left}</span>
      )}
    </span>
  );
}
