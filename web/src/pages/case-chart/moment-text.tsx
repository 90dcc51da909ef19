import type { ReactNode } from 'react';
import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deadlineWords } from '../../features/history/deadline-words.js';
import type { Attempt } from '../../features/history/history.js';
import { useActorWords, type Words } from '../../features/history/use-actor-words.js';
import { useFactWords } from '../../features/history/use-fact-words.js';
import { formatMoment } from '../../i18n/dates.js';
import { CaseStatusBadge, StepStatusBadge } from '../../ui/status-badge.js';
import { childrenOf, outwards, possibleIn, type ChartMoment, type State, type Transition } from './chart-model.js';
import { activeLeaves, type Naming } from './drawing.js';
import type { Moment } from './moment.js';
import classes from './moment-text.module.css';

interface MomentTextProps {
  readonly moment: Moment;
  readonly chart: ChartMoment;
  readonly part: string;
  readonly attempts: readonly Attempt[];
  readonly naming: Naming;
  readonly words: Words;
}

/** Everything that the picture says, and what else was open at that moment, as text. */
export function MomentText({ moment, chart, part, attempts, naming, words }: MomentTextProps) {
  const { t } = useTranslation('audit');
  const factLines = useFactWords(words);
  const { actor } = useActorWords(words);
  const { openWork, facts, steps, status } = moment;
  const root = [...chart.states.values()].find(({ parent }) => parent === undefined);
  const parts = root === undefined ? [] : childrenOf(root.id, chart.states);
  return (
    <div className={classes['text']}>
      <Section title={t('moment.isAt')}>
        <CaseStatusBadge status={status} />
        <dl>
          {parts.map((state) => (
            <Line key={state.id} name={naming.state(state)} status={badgeOf(steps[state.key])}>
              {activeLeaves(state.id, chart).map(naming.state).join(', ')}
            </Line>
          ))}
        </dl>
      </Section>
      <Possible chart={chart} part={part} naming={naming} />
      {attempts.length > 0 && (
        <Section title={t('moment.refused')}>
          <ul>
            {attempts.map((attempt) => {
              const { label, detail } = naming.attempt(attempt);
              const who = actor(attempt.actor, '');
              return (
                <li
                  key={`${attempt.at} ${attempt.command}`}
                >{`${label}. ${detail} (${who}, ${formatMoment(attempt.at)})`}</li>
              );
            })}
          </ul>
        </Section>
      )}
      <OpenWork openWork={openWork} words={words} />
      <Section title={t('moment.facts')}>
        <dl>
          {factLines({ ...Object(facts) }).map(({ key, name, value }) => (
            <Line key={key} name={name}>
              {value}
            </Line>
          ))}
        </dl>
      </Section>
      <Way moment={moment} chart={chart} naming={naming} words={words} part={part} />
    </div>
  );
}

function Possible({ chart, part, naming }: Pick<MomentTextProps, 'chart' | 'part' | 'naming'>) {
  const { t } = useTranslation('audit');
  const possible = possibleIn(chart).filter(({ from }) => outwards(from, chart.states).includes(part));
  const told = (transition: Transition) =>
    `${naming.transition(transition)} → ${transition.to.map((id) => nameOf(id, chart, naming)).join(', ')}`;
  const name = nameOf(part, chart, naming);
  return (
    <Section title={t('moment.canBecome', { part: name })}>
      {possible.length === 0 ? (
        <Text size="sm">{t('moment.nothing')}</Text>
      ) : (
        <ul>
          {[...new Set(possible.map(told))].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OpenWork({
  openWork: { workItems, incidents, timers },
  words,
}: Pick<Moment, 'openWork'> & { readonly words: Words }) {
  const { t } = useTranslation('audit');
  const lines = [
    ...Object.values(workItems).map(
      ({ step, workKind }) => `${words(`work-item.${workKind}`)}: ${words(`step.${step}`)}`,
    ),
    ...Object.values(incidents).map(({ step, cause }) => `${words(`cause.${cause}`)}: ${words(`step.${step}`)}`),
  ];
  const alarms = Object.entries(timers);
  return (
    <>
      <Section title={t('moment.work')}>
        {lines.length === 0 ? (
          <Text size="sm">{t('moment.noWork')}</Text>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('moment.timers')}>
        {alarms.length === 0 && <Text size="sm">{t('moment.noTimers')}</Text>}
        <dl>
          {alarms.map(([deadline, { dueAt }]) => (
            <Line key={deadline} name={deadlineWords(deadline, words)}>
              {formatMoment(String(dueAt))}
            </Line>
          ))}
        </dl>
      </Section>
    </>
  );
}

/** Which event ended and began what, and what of this part can never come any more. */
function Way({ moment, chart, naming, words, part }: Omit<MomentTextProps, 'attempts'>) {
  const { t } = useTranslation('audit');
  const leaves = (ids: readonly string[]) =>
    ids.filter((id) => childrenOf(id, chart.states).length === 0).map((id) => nameOf(id, chart, naming));
  const dead = [...chart.standing].flatMap(([id, standing]) =>
    standing === 'dead' && outwards(id, chart.states).includes(part) ? [id] : [],
  );
  return (
    <details>
      <summary>{t('moment.way')}</summary>
      <ol>
        {moment.path.map(({ seq, type, left, entered }) => (
          <li key={seq} value={seq}>
            {words(`event.${type}`)}
            {left.length + entered.length > 0 && `: ${leaves(left).join(', ')} → ${leaves(entered).join(', ')}`}
          </li>
        ))}
      </ol>
      {dead.length > 0 && <Text size="sm">{t('moment.dead', { states: [...new Set(leaves(dead))].join(', ') })}</Text>}
    </details>
  );
}

function nameOf(id: string, { states }: ChartMoment, naming: Naming): string {
  const state: State | undefined = states.get(id);
  return state === undefined ? id : naming.state(state);
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h6">
        {title}
      </Title>
      {children}
    </section>
  );
}

/** A step that waits for its turn says so as its state. */
function badgeOf(status: Moment['steps'][string] | undefined) {
  return status === 'waiting' ? undefined : status;
}

interface LineProps {
  readonly name: string;
  readonly status?: Moment['steps'][string] | undefined;
  readonly children: ReactNode;
}

function Line({ name, status, children }: LineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children} {status !== undefined && <StepStatusBadge status={status} />}
      </dd>
    </div>
  );
}
