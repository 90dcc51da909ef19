import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import type { InputProps } from '../../features/form/open-form.js';
import { valueAt } from '../../features/form/values.js';
import { lookUpNotice, type NoticeSaid } from '../../features/people/people.js';
import { formatDay } from '../../i18n/dates.js';
import { AskingInput } from './asking-input.js';
import classes from './draft.module.css';
import { noticeSource } from './notice-source.js';
import { statedIn } from './prefill.js';
import { useSourceName } from './register-name.js';
import { useForm } from './use-draft-form.js';

/** The number of a hospital notice: what the notice says fills in the fields that are still empty. */
export function NoticeLookup(props: InputProps) {
  const { fields, change, purpose, state } = useForm();
  const { pointer, notice } = props.field;
  const lookup = useAction(lookUpNotice, (said, { number }) =>
    change({ kind: 'looked-up', asked: { pointer, number }, registered: statedIn(fields, pointer, said) }),
  );
  const issuer = notice?.issuer === undefined ? undefined : valueAt(state.values, notice.issuer);
  const named = typeof issuer === 'string' && issuer.trim() !== '' ? { issuer } : {};
  return (
    <AskingInput
      {...props}
      onAsk={(number) => lookup.mutate({ kind: notice?.kind ?? 'birth', number, purpose, ...named })}
      isPending={lookup.isPending}
      answered={lookup.data && lookup.variables.number}
      error={lookup.error}
    >
      {lookup.data !== undefined && <Outcome said={lookup.data} />}
    </AskingInput>
  );
}

/** Which notice was read, and what the form has no place for. */
function Outcome({ said }: { readonly said: NoticeSaid }) {
  const { t } = useTranslation('desk');
  const sourceName = useSourceName();
  const { issuer, issuedOn, intendedName, bornAt, otherPaper, book, diedOnTheWay, oddities, useChecked } = said;
  const day = otherPaper?.issuedOn && formatDay(otherPaper.issuedOn);
  return (
    <Text size="xs" component="div" mt={4}>
      <div>{t('notice.read', { notice: sourceName(noticeSource(said)), issuer, day: formatDay(issuedOn) })}</div>
      {intendedName !== undefined && <div>{t('notice.intendedName', { name: intendedName })}</div>}
      {bornAt !== undefined && <div>{t('notice.bornAt', { time: bornAt })}</div>}
      {otherPaper !== undefined && (
        <div>
          {t(`notice.otherPaper.${otherPaper.kind}`, { number: otherPaper.number })}
          {day !== undefined && `, ${t('notice.otherPaper.issued', { day, issuer: otherPaper.issuer ?? '' })}`}
        </div>
      )}
      {book !== undefined && <div>{t('notice.book', { book })}</div>}
      {diedOnTheWay && <div>{t('notice.diedOnTheWay', { place: diedOnTheWay.establishedAt.detail })}</div>}
      {oddities.map((oddity) => (
        <div key={oddity} className={classes['silent']}>
          {t(`notice.oddity.${oddity}`)}
        </div>
      ))}
      {useChecked === 'not-done' && <div className={classes['silent']}>{t('notice.useNotChecked')}</div>}
    </Text>
  );
}
