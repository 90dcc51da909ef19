import { useEffect, useState } from 'react';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.js';
import { meQuery, signInAddress, type Me } from './session.js';
import { sessionResumed, useSessionEnded } from './session-end.js';

const WARNED_BEFORE_MS = 2 * 60_000;

/** Two minutes before the end a warning, at the end a dialog over the page, which keeps what was typed. */
export function Expiry({ me }: { readonly me: Me }) {
  const hasEnded = useSessionEnded();
  const isNear = useIsNear(me.signedInUntil);
  if (hasEnded) return <SignInAgain />;
  return isNear ? <EndsSoon until={me.signedInUntil} /> : null;
}

function useIsNear(until: string): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    setNear(false);
    const timer = setTimeout(() => setNear(true), Math.max(0, Date.parse(until) - Date.now() - WARNED_BEFORE_MS));
    return () => clearTimeout(timer);
  }, [until]);
  return isNear;
}

function EndsSoon({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  return (
    <Alert
      role="status"
      color="yellow"
      variant="outline"
      title={t('expired.soon', { time: formatTime(until) })}
      mb="md"
    >
      <Text size="sm">{t('expired.soonText')}</Text>
      <SignInButtons />
    </Alert>
  );
}

function SignInAgain() {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title={t('expired.title')}>
      <Text size="sm">{t('expired.text')}</Text>
      <SignInButtons />
    </Modal>
  );
}

function SignInButtons() {
  const { t, i18n } = useTranslation();
  const queryClient = useQueryClient();
  const goOn = async () => {
    const me = await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
    if (me === null) return;
    sessionResumed();
    await queryClient.invalidateQueries();
  };
  return (
    <Group mt="md">
      <Button component="a" href={signInAddress('/', i18n.language)} target="_blank" rel="opener">
        {t('expired.signIn')}
      </Button>
      <Button variant="default" onClick={() => void goOn()}>
        {t('expired.again')}
      </Button>
    </Group>
  );
}
