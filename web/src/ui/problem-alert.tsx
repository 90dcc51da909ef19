import { useEffect, useRef } from 'react';
import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemOf, type FieldError } from '../api/problem.js';
import { useLabel } from '../i18n/use-label.js';
import { pointerInWords } from './pointer-words.js';

interface ProblemAlertProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** After an action of the reader's the focus comes here. */
  readonly takesFocus?: boolean;
  /** What the page calls the field at a pointer; undefined for one that it does not know. */
  readonly fieldName?: ((pointer: string) => string | undefined) | undefined;
}

/** What was not done and why, in the server's own words, and what to do next. */
export function ProblemAlert({ error, onRetry, takesFocus = false, fieldName }: ProblemAlertProps) {
  const { t } = useTranslation();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) alert.current?.focus();
  }, [error, takesFocus]);
  const problem = problemOf(error);
  const isOurs = problem !== undefined && problem.title !== '';
  const own = problem?.code === 'unreachable' ? 'unreachable' : 'unreadable';
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={isOurs ? problem.title : t(`problem.${own}`)}
    >
      <Text size="sm">{isOurs ? problem.detail : t(`problem.${own}Text`)}</Text>
      <Faults errors={problem?.errors ?? []} fieldName={fieldName} />
      <Group mt="xs" gap="md">
        {problem?.code === 'step-up-required' && <SignInOnceMore />}
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('problem.again')}
          </Button>
        )}
        {problem?.instance !== undefined && (
          <Text size="xs" c="dimmed">
            {t('problem.request', { id: problem.instance })}
          </Text>
        )}
      </Group>
    </Alert>
  );
}

/** In a window of its own: the page stays as it is, and what was refused is done at the next press. */
function SignInOnceMore() {
  const { t, i18n } = useTranslation();
  const asked = new URLSearchParams({ proof: 'now', language: i18n.language });
  return (
    <Button size="xs" component="a" href={`/sign-in?${asked.toString()}`} target="_blank" rel="noopener">
      {t('expired.signIn')}
    </Button>
  );
}

interface FaultsProps extends Pick<ProblemAlertProps, 'fieldName'> {
  readonly errors: readonly FieldError[];
}

/** What is wrong field by field, each by its name. */
function Faults({ errors, fieldName }: FaultsProps) {
  const { t } = useTranslation();
  const label = useLabel();
  if (errors.length === 0) return null;
  return (
    <List size="sm" mt={4}>
      {errors.map(({ pointer, details }) => {
        const where = fieldName?.(pointer) ?? pointerInWords(pointer, t);
        return (
          <List.Item key={`${pointer} ${details.en}`}>
            {where === '' ? label(details) : `${where}: ${label(details)}`}
          </List.Item>
        );
      })}
    </List>
  );
}
