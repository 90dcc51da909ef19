import { Text } from '@mantine/core';
import {
  IconCheck,
  IconCircle,
  IconMinus,
  IconPlayerPause,
  IconPointFilled,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case, Explanation, Step } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { Due } from '../../ui/due.js';
import { StepStatusBadge } from '../../ui/status-badge.js';
import { shownStatus, type Waiting } from './shown-status.js';
import classes from './steps.module.css';

const MARKS = {
  done: IconCheck,
  now: IconPointFilled,
  stands: IconPlayerPause,
  ahead: IconCircle,
  off: IconX,
  unneeded: IconMinus,
} as const satisfies Readonly<Record<string, Icon>>;

const STAGES: Readonly<Record<Step['status'], keyof typeof MARKS>> = {
  waiting: 'ahead',
  'awaiting-consent': 'stands',
  dispatching: 'now',
  'at-agency': 'now',
  'awaiting-decision': 'now',
  'awaiting-supplement': 'stands',
  incident: 'stands',
  completed: 'done',
  refused: 'off',
  skipped: 'unneeded',
  cancelled: 'unneeded',
};

interface StepsProps {
  readonly found: Case;
  readonly explanation: Explanation | undefined;
}

interface FactsProps extends StepsProps {
  readonly step: Step;
  /** What it waits for, while it is open. */
  readonly waiting: Waiting | undefined;
}

/** The way of the case over the agencies: side by side, on a phone one below the other. */
export function Steps({ found, explanation }: StepsProps) {
  const { t } = useTranslation('case');
  return (
    <section aria-label={t('steps.label')}>
      <ol className={classes['steps']}>
        {found.steps.map((step) => {
          const waiting = explanation?.waitsFor.find((one) => one.step === step.step);
          const stage = STAGES[shownStatus(step, waiting)];
          const Mark = MARKS[stage];
          const isNow = stage === 'now' || stage === 'stands';
          return (
            <li key={step.step} data-stage={stage} {...(isNow && { 'aria-current': 'step' })}>
              <span className={classes['mark']}>
                <Mark size={16} stroke={2.5} aria-hidden />
              </span>
              <StepFacts found={found} step={step} explanation={explanation} waiting={waiting} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function StepFacts({ found, step, explanation, waiting }: FactsProps) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const label = useLabel();
  const office = explanation?.offices[step.office];
  const status = shownStatus(step, waiting);
  const stage = STAGES[status];
  const since = waiting?.holder.since;
  const limit = explanation?.limits.find(({ clock }) => clock === step.step);
  return (
    <div className={classes['facts']}>
      <Text fw={600} size="sm">
        {word(`step.${step.step}`)}
      </Text>
      <StepStatusBadge status={status} />
      <Text size="xs">
        {/* Where it is: with people who are asked, or with the desk, and not yet with its agency. */}
        {waiting !== undefined && (stage === 'stands' || status !== step.status)
          ? label(waiting.text)
          : office === undefined
            ? word(`agency.${step.agency}`)
            : label(office)}
      </Text>
      {since !== undefined && <Text size="xs">{t('steps.since', { at: formatMoment(since) })}</Text>}
      {stage === 'now' && step.due !== undefined && (
        <Text size="xs" component="div">
          {t('steps.due')} <Due at={step.due} isLate={step.late} isPaused={typeof limit?.pausedSince === 'string'} />
        </Text>
      )}
      {stage === 'stands' &&
        step.consents?.map(({ person, answer, at }) => (
          <Text key={person} size="xs">
            {t(`consents.${answer}`, { who: word(`fact.consent.${person}`), at: formatMoment(at) })}
          </Text>
        ))}
      {limit?.endedAt !== undefined && stage !== 'ahead' && (
        <Text size="xs">{t('steps.ended', { at: formatMoment(limit.endedAt) })}</Text>
      )}
      {step.result !== undefined && (
        <Text size="xs" fw={600}>
          {t('steps.result', { number: step.result.number, day: formatDay(step.result.issuedOn) })}
        </Text>
      )}
      {step.late && stage !== 'now' && (
        <Text size="xs">{t(stage === 'stands' ? 'steps.late' : 'steps.endedLate')}</Text>
      )}
    </div>
  );
}
