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
import type { CaseStatus, StepStatus } from '../api/codes.js';
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
  'awaiting-consent': ['person', IconUserQuestion],
  dispatching: ['going', IconArrowRight],
  'at-agency': ['going', IconArrowRight],
  'awaiting-decision': ['person', IconUserQuestion],
  incident: ['bad', IconAlertTriangle],
  skipped: ['over', IconBan],
  cancelled: ['over', IconBan],
} as const satisfies Readonly<Record<CaseStatus | StepStatus, readonly [Tone, Icon]>>;

type Status = keyof typeof TONES;

/** The status of a case. */
export function CaseStatusBadge({ status }: { readonly status: CaseStatus }) {
  const { t } = useTranslation();
  return <Badge status={status}>{t(`caseStatus.${status}`)}</Badge>;
}

/** The status of a step. */
export function StepStatusBadge({ status }: { readonly status: StepStatus }) {
  const { t } = useTranslation();
  return <Badge status={status}>{t(`stepStatus.${status}`)}</Badge>;
}

/** A picture and words, and the colour last (WCAG 1.4.1). */
function Badge({ status, children }: { readonly status: Status; readonly children: string }) {
  const [tone, Picture] = TONES[status];
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Picture size={14} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
