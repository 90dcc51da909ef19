import { Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import type { UnappliedAnswer } from '../../features/history/history.js';
import { useActorWords } from '../../features/history/use-actor-words.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatDay, formatSeconds } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import classes from './timeline.module.css';

/** What an agency asks of a case when it answers so. */
const COMMANDS: Readonly<Record<string, string>> = {
  completed: 'command.report-completion',
  accepted: 'command.report-acceptance',
  'awaiting-decision': 'command.report-awaited-decision',
  'supplement-requested': 'command.request-supplement',
  'verification-started': 'command.report-verification',
  rejected: 'command.report-rejection',
  'result-amended': 'command.amend-result',
};

interface AnswerItemProps {
  readonly found: Case;
  readonly answer: UnappliedAnswer;
}

/** What an agency answered and that changed nothing: no event. */
export function AnswerItem({ found, answer: { at, agency, step, kind, titles, why } }: AnswerItemProps) {
  const { t } = useTranslation('audit');
  const label = useLabel();
  const words = useProcedureWords(found.procedure, found.version);
  const { actor } = useActorWords(words);
  const command = COMMANDS[kind];
  const said = command === undefined ? t('answer.unreadable') : words(command);
  return (
    <li className={classes['attempt']}>
      <span className={classes['mark']}>
        <IconMailOff size={14} aria-hidden />
      </span>
      <Text size="sm" fw={600}>
        {t('answer.told', { title: label(titles), said })}
        {step !== undefined && <span className={classes['step']}> · {words(`step.${step}`)}</span>}
      </Text>
      <Text size="xs" c="dimmed">
        {`${formatSeconds(at)} ${formatDay(at)} · ${actor(`agency:${agency}`, '')}`}
      </Text>
      <Text size="sm">{label(why)}</Text>
    </li>
  );
}
