import { IconBan, IconCircleCheck, IconClockOff, IconUserQuestion, IconX, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../../ui/status-badge.module.css';
import type { ChangeStatus } from './administration.js';

const TONES: Readonly<Record<ChangeStatus, readonly [tone: string, picture: Icon]>> = {
  proposed: ['person', IconUserQuestion],
  approved: ['good', IconCircleCheck],
  refused: ['bad', IconX],
  withdrawn: ['over', IconBan],
  expired: ['over', IconClockOff],
};

/** What has become of a proposal. */
export function ChangeBadge({ status }: { readonly status: ChangeStatus }) {
  const { t } = useTranslation('administration');
  const [tone, Picture] = TONES[status];
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Picture size={14} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
