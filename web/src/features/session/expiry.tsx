import { useEffect, useState } from 'react';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { meQuery, readMe, signInAddress, type Me } from './session.js';
import { sessionResumed, useSessionEnded } from './session-end.js';

const WARNED_BEFORE_MS = 2 * 60_000;

/** Two minutes before the end a warning, at the end a dialog over the page, which keeps what was typed. */
export function Expiry({ me }: { readonly me: Me }) {
  const hasEnded = useSessionEnded();
  const isNear = useIsNear(me.signedInUntil);
  if (hasEnded) return <SignInAgain subject={me.subject} />;
  return isNear ? <EndsSoon me={me} /> : null;
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

function EndsSoon({ me: { signedInUntil: until, subject } }: { readonly me: Me }) {
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
      <SignInButtons subject={subject} />
    </Alert>
  );
}

function SignInAgain({ subject }: { readonly subject: string }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title={t('expired.title')}>
      <Text size="sm">{t('expired.text')}</Text>
      <SignInButtons subject={subject} />
    </Modal>
  );
}

function SignInButtons({ subject }: { readonly subject: string }) {
  const { t, i18n } = useTranslation();
  const queryClient = useQueryClient();
  const again = useMutation({
    mutationFn: readMe,
    onSuccess: async (me) => {
      if (me === null) return;
      // What is open belongs to whoever was here before.
      if (me.subject !== subject) window.location.reload();
      queryClient.setQueryData(meQuery.queryKey, me);
      sessionResumed();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <>
      <Group mt="md">
        <Button component="a" href={signInAddress('/', i18n.language)} target="_blank" rel="opener">
          {t('expired.signIn')}
        </Button>
        <Button variant="default" onClick={() => again.mutate()}>
          {t('expired.again')}
        </Button>
      </Group>
      <Text size="sm" role="status" mt="xs">
        {again.data === null && t('expired.notYet')}
      </Text>
      {again.error !== null && <ProblemAlert error={again.error} />}
    </>
  );
}
