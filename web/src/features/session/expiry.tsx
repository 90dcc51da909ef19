import { useEffect, useState } from 'react';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onNextTouch } from '../../api/attendance.js';
import { formatTime } from '../../i18n/dates.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { meQuery, readMe, signInAddress, type Me } from './session.js';
import { sessionResumed, useSessionEnded } from './session-end.js';
import { serverNow } from '../../api/server-clock.js';

const WARNED_BEFORE_MS = 2 * 60_000;
const ASKED_AFTER_MS = 1_000;

/** Two minutes before the end a warning, at the end a dialog over the page, which keeps what was typed. */
export function Expiry({ me }: { readonly me: Me }) {
  const hasEnded = useSessionEnded();
  const idleUntil = me.idleUntil ?? me.signedInUntil;
  const isIdle = Date.parse(idleUntil) < Date.parse(me.signedInUntil);
  const until = isIdle ? idleUntil : me.signedInUntil;
  const isNear = useIsNear(until);
  if (hasEnded) return <SignInAgain />;
  if (!isNear) return null;
  return isIdle ? <NobodyWorks until={until} /> : <EndsSoon until={until} />;
}

/**
 * Before the warning the server is asked how long the sign-in still lasts, for what somebody did here or in another tab has put the end
 * off; at the end itself too, so that a page on which nobody does anything says it.
 */
function useIsNear(until: string): boolean {
  const queryClient = useQueryClient();
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    setNear(false);
    const leftMs = Date.parse(until) - serverNow();
    const ask = () => queryClient.invalidateQueries(meQuery);
    const timers = [
      setTimeout(() => void ask().then(() => setNear(isCurrent)), Math.max(0, leftMs - WARNED_BEFORE_MS)),
      setTimeout(() => void ask(), Math.max(0, leftMs) + ASKED_AFTER_MS),
    ];
    return () => {
      isCurrent = false;
      timers.forEach(clearTimeout);
    };
  }, [until, queryClient]);
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

/** Whoever is there after all says so by whatever they do. */
function NobodyWorks({ until }: { readonly until: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  useEffect(() => onNextTouch(() => void queryClient.invalidateQueries(meQuery)), [until, queryClient]);
  return (
    <Alert
      role="status"
      color="yellow"
      variant="outline"
      title={t('expired.idle', { time: formatTime(until) })}
      mb="md"
    >
      <Text size="sm">{t('expired.idleText')}</Text>
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
  const again = useMutation({
    mutationFn: readMe,
    onSuccess: async (me) => {
      if (me === null) return;
      queryClient.setQueryData(meQuery.queryKey, me);
      sessionResumed();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <>
      <Group mt="md">
        <Button component="a" href={signInAddress('/', i18n.language)} target="_blank" rel="noopener">
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
