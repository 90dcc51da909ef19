import {
  IconAlertTriangle,
  IconArrowRight,
  IconBan,
  IconCircleCheck,
  IconClockPause,
  IconHourglass,
  IconUserQuestion,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './status-badge.module.css';

type Tone = 'going' | 'waiting' | 'person' | 'good' | 'bad' | 'over';

const TONES = {
  open: ['going', IconArrowRight],
  'awaiting-supplement': ['person', IconClockPause],
  completed: ['good', IconCircleCheck],
  'partly-completed': ['good', IconCircleCheck],
  refused: ['bad', IconX],
  withdrawn: ['over', IconBan],
  lapsed: ['over', IconBan],
  waiting: ['waiting', IconHourglass],
  dispatching: ['going', IconArrowRight],
  'at-agency': ['going', IconArrowRight],
  'awaiting-decision': ['person', IconUserQuestion],
  incident: ['bad', IconAlertTriangle],
  skipped: ['over', IconBan],
  cancelled: ['over', IconBan],
} as const satisfies Readonly<Record<string, readonly [Tone, Icon]>>;

export type Status = keyof typeof TONES;

/** The status of a case or of a step: a picture and words, and the colour last (WCAG 1.4.1). */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  const [tone, Picture] = TONES[status];
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Picture size={14} stroke={2} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
