import { Button, Group, Text } from '@mantine/core';
import { IconDatabaseSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import type { Leaf } from '../../features/form/field.js';
import { lookUpPerson, type LookedUp } from '../../features/people/people.js';
import { formatTime } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import classes from './draft.module.css';
import { numberAt } from './draft-state.js';
import { labelsTo } from './fault-text.js';
import { registeredIn } from './prefill.js';
import { useRegisterName } from './register-name.js';
import { useForm } from './use-draft-form.js';
import { WatchedInput } from './watched-input.js';

interface LookupProps {
  readonly field: Leaf;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A personal id, and the registers behind it: what they know fills in the fields that are still empty. */
export function Lookup(props: LookupProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { fields, state, change, purpose } = useForm();
  const { pointer } = props.field;
  const number = numberAt(state.values, pointer);
  const lookup = useAction(lookUpPerson, ({ extracts }, { personalId }) =>
    change({
      kind: 'looked-up',
      asked: { pointer, number: personalId },
      registered: registeredIn(fields, pointer, extracts),
    }),
  );
  const ask = () => lookup.mutate({ personalId: number, purpose });
  const whose = labelsTo(fields, pointer).map(label).join(' › ');
  return (
    <>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <div className={classes['number']}>
          <WatchedInput {...props} onEnter={ask} />
        </div>
        <Button
          variant="default"
          leftSection={<IconDatabaseSearch size={16} aria-hidden />}
          loading={lookup.isPending}
          aria-label={t('lookup.buttonFor', { whose })}
          onClick={ask}
        >
          {t('lookup.button')}
        </Button>
      </Group>
      <div role="status">
        {lookup.data !== undefined && lookup.data.personalId === number && <Outcome found={lookup.data} />}
        {lookup.data !== undefined && lookup.data.personalId !== number && (
          <Text size="xs" mt={4} className={classes['silent']}>
            {t('lookup.otherNumber', { number: lookup.data.personalId })}
          </Text>
        )}
      </div>
      {lookup.error !== null && <ProblemAlert error={lookup.error} takesFocus />}
    </>
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
