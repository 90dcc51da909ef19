import { useEffect } from 'react';
import { IconUserShare } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { HolderWords } from '../../features/history/holder-words.js';
import { WaitWords } from '../../features/history/wait-words.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { AnswerItem } from './answer-item.js';
import { AttemptItem } from './attempt-item.js';
import type { Entry } from './entries.js';
import { EventItem } from './event-item.js';
import type { Density } from './search.js';
import classes from './timeline.module.css';

interface TimelineProps {
  readonly found: Case;
  readonly entries: readonly Entry[];
  readonly density: Density;
}

/** One axis for everything that happened, with the waits between. */
export function Timeline({ found, entries, density }: TimelineProps) {
  const { t } = useTranslation('audit');
  const words = useProcedureWords(found.procedure, found.version);
  useLinkedEvent();
  return (
    <ol className={classes['axis']} data-density={density} aria-label={t('axis')}>
      {entries.map((entry, index) => {
        switch (entry.kind) {
          case 'event':
            return <EventItem key={entry.event.seq} found={found} event={entry.event} density={density} />;
          case 'attempt':
            return (
              <AttemptItem key={`${entry.attempt.at} ${entry.attempt.command}`} found={found} attempt={entry.attempt} />
            );
          case 'answer':
            // An agency may say the same twice in one message.
            return <AnswerItem key={`answer ${index}`} found={found} answer={entry.answer} />;
          case 'holder':
            return (
              <li key={`holder ${index}`} className={classes['attempt']} data-kind="holder">
                <span className={classes['mark']}>
                  <IconUserShare size={14} aria-hidden />
                </span>
                <HolderWords words={words} change={entry.change} />
              </li>
            );
          case 'wait':
            return (
              <li key={`after ${entry.after}`} className={classes['wait']}>
                <WaitWords wait={entry.wait} off={entry.off} />
              </li>
            );
          case 'hidden':
            return (
              <li key={`after ${entry.after}`} className={classes['wait']}>
                {t('filter.hidden', { count: entry.count })}
              </li>
            );
        }
      })}
    </ol>
  );
}

/** A link to one event (`#e12`) leads to it, also for the keyboard and for who listens. */
function useLinkedEvent(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!/^e\d+$/.test(hash)) return;
    // After the frame, which gives the focus to the heading of a page that somebody comes to.
    queueMicrotask(() => {
      const linked = document.getElementById(hash);
      linked?.scrollIntoView({ block: 'center' });
      linked?.focus({ preventScroll: true });
    });
  }, [hash]);
}
