import { useState } from 'react';
import { ActionIcon, Button, Popover, Stack, Text } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import type { Me } from '../features/session/session.js';
import { formatTime } from '../i18n/dates.js';
import { useLabel } from '../i18n/use-label.js';
import { LanguageChoice } from '../ui/language-choice.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ThemeChoice } from '../ui/theme-choice.js';

/** Who is signed in, in which roles and where; how the pages look; the way out, which stays in sight until it is known to be open. */
export function AccountMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const signOut = useAction(
    async () => bodyOf(await api.POST('/api/v1/sign-out', { body: {} })),
    ({ continueAt }) => window.location.assign(continueAt ?? '/'),
  );
  const { isPending, error } = signOut;
  return (
    <Popover
      position="bottom-end"
      width={300}
      trapFocus
      opened={isOpen || isPending}
      onChange={setOpen}
      onExitTransitionEnd={signOut.reset}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t('account.menu', { name: me.name })}
          onClick={() => setOpen((was) => !was)}
        >
          <IconUserCircle size={24} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <WhoItIs me={me} />
          <LanguageChoice />
          <ThemeChoice />
          <Button variant="default" loading={isPending} onClick={() => signOut.mutate(undefined)}>
            {t('account.signOut')}
          </Button>
          <Text size="xs" role="status">
            {isPending && t('account.signingOut')}
          </Text>
          {error !== null && <ProblemAlert error={error} takesFocus />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function WhoItIs({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <div>
      <Text fw={600} size="sm">
        {me.name}
      </Text>
      {me.roles.map(({ role, officeName, agencyName }) => (
        <Text size="xs" key={`${role} ${officeName?.vi} ${agencyName?.vi}`}>
          {[t(`role.${role}`), officeName === undefined ? undefined : label(officeName)].filter(Boolean).join(', ')}
        </Text>
      ))}
      <Text size="xs">{t('account.until', { time: formatTime(me.signedInUntil) })}</Text>
    </div>
  );
}
