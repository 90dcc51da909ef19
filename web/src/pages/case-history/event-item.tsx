import { ActionIcon, Anchor, Code, CopyButton, Group, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import type { HistoryEvent } from '../../features/history/history.js';
import { useActorWords } from '../../features/history/use-actor-words.js';
import { useFactWords } from '../../features/history/use-fact-words.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatDay, formatSeconds, formatTime } from '../../i18n/dates.js';
import { stepOf } from './entries.js';
import type { Density } from './search.js';
import classes from './timeline.module.css';

interface EventItemProps {
  readonly found: Case;
  readonly event: HistoryEvent;
  readonly density: Density;
}

/** What happened: in one line, in the words of the work, or with everything that the history keeps of it. */
export function EventItem({ found, event, density }: EventItemProps) {
  const { t } = useTranslation('audit');
  const words = useProcedureWords(found.procedure, found.version, found.receivedAt);
  const { actor, because } = useActorWords(words);
  const { seq, type, at, rule } = event;
  const step = stepOf(event.facts);
  const of = step === undefined || step === 'case' ? undefined : words(`step.${step}`);
  return (
    <li id={`e${seq}`} tabIndex={-1} className={classes['event']} data-by={event.actor.split(':')[0]}>
      <span className={classes['mark']} aria-hidden />
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <div>
          <Text size="sm" component="h2" fw={600} className={classes['headline']}>
            {words(`event.${type}`)}
            {of !== undefined && <span className={classes['step']}> · {of}</span>}
          </Text>
          <Text size="xs" c="dimmed">
            <time
              dateTime={at}
            >{`${density === 'technical' ? formatSeconds(at) : formatTime(at)} ${formatDay(at)}`}</time>
            {` · ${actor(event.actor, rule)}`}
            {event.onBehalfOf !== undefined && ` · ${t('onBehalfOf', { who: event.onBehalfOf })}`}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap" className="no-print">
          {density !== 'summary' && <CopyEvent event={event} />}
          <Anchor
            component={Link}
            to="."
            hash={`e${seq}`}
            search
            size="xs"
            className={classes['link']}
            aria-label={t('linkTo', { seq })}
          >
            #{seq}
          </Anchor>
        </Group>
      </Group>
      {density === 'working' && <Facts facts={event.facts} words={words} />}
      {density === 'working' && (
        <Text size="xs" c="dimmed">
          {because(rule)}
        </Text>
      )}
      {density === 'technical' && <Technical event={event} />}
    </li>
  );
}

function Facts({ facts, words }: { readonly facts: HistoryEvent['facts']; readonly words: (word: string) => string }) {
  const lines = useFactWords(words)(facts);
  if (lines.length === 0) return null;
  return (
    <dl className={classes['facts']}>
      {lines.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Technical({ event: { type, actor, rule, facts, hash } }: { readonly event: HistoryEvent }) {
  const { t } = useTranslation('audit');
  const rows = [
    [t('technical.type'), type],
    [t('technical.actor'), actor],
    [t('technical.rule'), rule],
    [t('technical.facts'), JSON.stringify(facts)],
    [t('technical.hash'), hash],
  ] as const;
  return (
    <dl className={`${classes['facts']} ${classes['technical']}`}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Code className={classes['code']}>{value}</Code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function CopyEvent({ event }: { readonly event: HistoryEvent }) {
  const { t } = useTranslation('audit');
  return (
    <CopyButton value={JSON.stringify(event, null, 2)}>
      {({ copied, copy }) => (
        <>
          <ActionIcon variant="subtle" size="md" aria-label={t('copy', { seq: event.seq })} onClick={copy}>
            {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          </ActionIcon>
          <span role="status" className="visually-hidden">
            {copied ? t('copied', { seq: event.seq }) : ''}
          </span>
        </>
      )}
    </CopyButton>
  );
}
