import { useState } from 'react';
import { ActionIcon, Button, Group, NumberInput, Text } from '@mantine/core';
import { IconBan, IconChevronLeft, IconChevronRight, IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attempt, HistoryEvent } from '../../features/history/history.js';
import { useActorWords, type Words } from '../../features/history/use-actor-words.js';
import { formatDay, formatSeconds } from '../../i18n/dates.js';
import classes from './scrubber.module.css';

interface ScrubberProps {
  readonly events: readonly HistoryEvent[];
  readonly attempts: readonly Attempt[];
  /** The event that is looked at, and the one that it is compared with. */
  readonly at: number;
  readonly from: number | undefined;
  readonly words: Words;
  readonly onMove: (at: number) => void;
  readonly onMark: (from: number | undefined) => void;
}

/** Goes through the events: a slider, the same as a number, and steps of one. */
export function Scrubber({ events, attempts, at, from, words, onMove, onMark }: ScrubberProps) {
  const { t } = useTranslation('audit');
  const last = events.length;
  const moveTo = (seq: number) => onMove(Math.min(last, Math.max(1, seq)));
  return (
    <section aria-label={t('scrubber.label')} className={`${classes['scrubber']} no-print`}>
      <Track {...{ events, attempts, at, from, words }} onMove={moveTo} />
      <Group gap="xs" align="center">
        <ActionIcon variant="default" size="lg" aria-label={t('scrubber.previous')} onClick={() => moveTo(at - 1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <NumberInput
          size="sm"
          w={76}
          aria-label={t('scrubber.number')}
          min={1}
          max={last}
          allowDecimal={false}
          value={at}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1 && value <= last) onMove(value);
          }}
        />
        <Text size="sm">{t('scrubber.of', { last })}</Text>
        <ActionIcon variant="default" size="lg" aria-label={t('scrubber.next')} onClick={() => moveTo(at + 1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" leftSection={<IconFlag size={16} aria-hidden />} onClick={() => onMark(at)}>
          {t('scrubber.mark', { seq: at })}
        </Button>
        {from !== undefined && (
          <Button variant="default" onClick={() => onMark(undefined)}>
            {t('scrubber.unmark', { from })}
          </Button>
        )}
      </Group>
    </section>
  );
}

/** A value that may run ahead of another, and comes back to it whenever that changes. */
function useFollowing(at: number) {
  const [shown, setShown] = useState(at);
  const [followed, follow] = useState(at);
  if (followed !== at) {
    follow(at);
    setShown(at);
  }
  return [shown, setShown] as const;
}

/** The slider moves freely while it is dragged; the moment follows when it is let go, and the slider follows the moment. */
function Track({ events, attempts, at, from, words, onMove }: Omit<ScrubberProps, 'onMark'>) {
  const { t } = useTranslation('audit');
  const [shown, setShown] = useFollowing(at);
  const { actor } = useActorWords(words);
  const event = events[shown - 1];
  const place = (seq: number) => `${events.length < 2 ? 0 : ((seq - 1) / (events.length - 1)) * 100}%`;
  const said =
    event === undefined
      ? ''
      : [
          words(`event.${event.type}`),
          actor(event.actor, event.rule),
          `${formatSeconds(event.at)} ${formatDay(event.at)}`,
        ].join(' · ');
  const commit = () => {
    if (shown !== at) onMove(shown);
  };
  return (
    <div>
      <Text size="sm" role="status">
        {t('scrubber.event', { seq: shown, said })}
      </Text>
      <div className={classes['track']}>
        <input
          type="range"
          min={1}
          max={events.length}
          value={shown}
          aria-label={t('scrubber.slider')}
          aria-valuetext={t('scrubber.event', { seq: shown, said })}
          onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}
          onPointerUp={commit}
          onKeyUp={commit}
          onBlur={commit}
        />
        <div className={classes['marks']} aria-hidden>
          {events.map(({ seq }) => (
            <span key={seq} className={classes['tick']} style={{ left: place(seq) }} />
          ))}
          {from !== undefined && (
            <span className={classes['flag']} style={{ left: place(from) }}>
              A
            </span>
          )}
          {attempts.map(({ at: when, seq, command }) => (
            <span
              key={`${when} ${command}`}
              className={classes['refused']}
              style={{ left: place(Math.min(events.length, seq + 0.5)) }}
            >
              <IconBan size={14} />
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
