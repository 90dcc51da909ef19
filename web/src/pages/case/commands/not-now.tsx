import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isUnderWay, type Case } from '../../../features/case/case.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useMe } from '../../../features/session/session.js';
import { commandsOf } from './command-names.js';
import classes from './not-now.module.css';

/** Asked also of a case that has ended. */
const BESIDE_THE_COURSE: readonly string[] = [
  'hand-over',
  'record-payment',
  'refund-payment',
  'settle-exemption',
  'transfer',
];

/** What the reader could ask of a case, but not of this one as it is, and why. */
export function NotNow({ found }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const { notNow } = commandsOf(found, useMe());
  if (notNow.length === 0) return null;
  return (
    <details className={classes['notNow']}>
      <summary>{t('notNow.title')}</summary>
      <List size="sm" mt={4}>
        {notNow.map((name) => (
          <List.Item key={name}>
            <strong>{word(`command.${name}`)}:</strong>{' '}
            {isUnderWay(found.status) || BESIDE_THE_COURSE.includes(name) ? t(`notNow.${name}`) : t('notNow.over')}
          </List.Item>
        ))}
      </List>
    </details>
  );
}
