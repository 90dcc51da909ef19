import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { lookUpPerson, type LookedUp } from '../../features/people/people.js';
import type { InputProps } from '../../features/form/open-form.js';
import { formatTime } from '../../i18n/dates.js';
import { AskingInput } from './asking-input.js';
import classes from './draft.module.css';
import { registeredIn } from './prefill.js';
import { useRegisterName } from './register-name.js';
import { useForm } from './use-draft-form.js';

/** A personal id, and the registers behind it: what they know fills in the fields that are still empty. */
export function Lookup(props: InputProps) {
  const { fields, change, purpose } = useForm();
  const { pointer } = props.field;
  const lookup = useAction(lookUpPerson, ({ extracts }, { personalId }) =>
    change({
      kind: 'looked-up',
      asked: { pointer, number: personalId },
      registered: registeredIn(fields, pointer, extracts),
    }),
  );
  return (
    <AskingInput
      {...props}
      onAsk={(personalId) => lookup.mutate({ personalId, purpose })}
      isPending={lookup.isPending}
      answered={lookup.data?.personalId}
      error={lookup.error}
    >
      {lookup.data !== undefined && <Outcome found={lookup.data} />}
    </AskingInput>
  );
}

/** Which registers know the person, which do not, and which did not answer: that never stops an application. */
function Outcome({ found: { extracts, personalId } }: { readonly found: LookedUp }) {
  const { t } = useTranslation('desk');
  const registerName = useRegisterName();
  const named = (wanted: string) =>
    extracts
      .filter(({ status }) => status === wanted)
      .map(({ agency }) => registerName(agency))
      .join(', ');
  const [first] = extracts;
  if (first === undefined) return null;
  const [found, unknown, silent] = [named('found'), named('not-found'), named('not-done')];
  const time = formatTime(first.at);
  return (
    <Text size="xs" component="div" mt={4}>
      {found !== '' && <div>{t('lookup.found', { number: personalId, time, registers: found })}</div>}
      {unknown !== '' && <div>{t('lookup.notFound', { registers: unknown })}</div>}
      {silent !== '' && <div className={classes['silent']}>{t('lookup.silent', { registers: silent })}</div>}
    </Text>
  );
}
