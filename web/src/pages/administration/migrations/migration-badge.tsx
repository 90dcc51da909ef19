import { IconArrowRight, IconBan, IconCircleCheck, IconHourglass, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../../../ui/status-badge.module.css';
import type { Migration } from './migrations.js';

const TONES: Readonly<Record<Migration['state'], readonly [tone: string, picture: Icon]>> = {
  waiting: ['waiting', IconHourglass],
  running: ['going', IconArrowRight],
  stopped: ['over', IconBan],
  done: ['good', IconCircleCheck],
};

/** How far a migration is. */
export function MigrationBadge({ state }: Pick<Migration, 'state'>) {
  const { t } = useTranslation('migration');
  const [tone, Picture] = TONES[state];
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Picture size={14} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
