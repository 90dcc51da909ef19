import type { ReactNode } from 'react';
import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './official-paper.module.css';

interface OfficialPaperProps {
  /** Who issues it, and in whose name. */
  readonly office: string;
  readonly title: string;
  /** What stands below the title. */
  readonly under: ReactNode;
  /** A table needs more room on a screen than lines do; on paper both take the sheet. */
  readonly room: 'lines' | 'table';
  readonly children: ReactNode;
}

/** A paper that is shown and printed, with the head of every administrative paper (Decree 30/2020/NĐ-CP, Annex I). */
export function OfficialPaper({ office, title, under, room, children }: OfficialPaperProps) {
  const { t } = useTranslation('desk');
  return (
    <Paper withBorder className={classes['paper']} data-room={room} component="article">
      <header className={classes['letterhead']}>
        <strong>{office}</strong>
        <div>
          <strong>{t('receipt.state')}</strong>
          <div className={classes['motto']}>{t('receipt.motto')}</div>
        </div>
      </header>
      <div className={classes['title']}>
        <Text fw={700} size="lg" tt="uppercase">
          {title}
        </Text>
        {under}
      </div>
      {children}
    </Paper>
  );
}
