import { Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import type { Attempt } from '../../features/history/history.js';
import { useActorWords } from '../../features/history/use-actor-words.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatDay, formatSeconds } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import classes from './timeline.module.css';

/** What somebody tried and the procedure did not accept: no event, and nothing changed. */
export function AttemptItem({ found, attempt }: { readonly found: Case; readonly attempt: Attempt }) {
  const { t } = useTranslation('audit');
  const label = useLabel();
  const words = useProcedureWords(found.procedure, found.version);
  const { actor } = useActorWords(words);
  const { at, command, code, titles } = attempt;
  return (
    <li className={classes['attempt']}>
      <span className={classes['mark']}>
        <IconBan size={14} aria-hidden />
      </span>
      <Text size="sm" fw={600}>
        {t('attempt.told', { command: words(`command.${command}`) })}
      </Text>
      <Text size="xs" c="dimmed">
        {`${formatSeconds(at)} ${formatDay(at)} · ${actor(attempt.actor, '')}`}
      </Text>
      <Text size="sm">{t('attempt.because', { why: titles === undefined ? code : label(titles) })}</Text>
    </li>
  );
}
