import { ActionIcon, Menu, Text } from '@mantine/core';
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

/** Who is signed in, in which roles and where; how the pages look; the way out. */
export function AccountMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const label = useLabel();
  const signOut = useAction(
    async () => bodyOf(await api.POST('/api/v1/sign-out', { body: {} })),
    ({ continueAt }) => window.location.assign(continueAt ?? '/'),
  );
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t('account.menu', { name: me.name })}>
          <IconUserCircle size={24} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} size="sm" component="span">
            {me.name}
          </Text>
          {me.roles.map(({ role, officeName, agencyName }) => (
            <Text size="xs" key={`${role} ${officeName?.vi} ${agencyName?.vi}`}>
              {[t(`role.${role}`), officeName === undefined ? undefined : label(officeName)].filter(Boolean).join(', ')}
            </Text>
          ))}
          <Text size="xs">{t('account.until', { time: formatTime(me.signedInUntil) })}</Text>
        </Menu.Label>
        <Menu.Label>
          <LanguageChoice />
        </Menu.Label>
        <Menu.Label>
          <ThemeChoice />
        </Menu.Label>
        <Menu.Item closeMenuOnClick={false} onClick={() => signOut.mutate(undefined)}>
          {t('account.signOut')}
        </Menu.Item>
        {signOut.error !== null && <ProblemAlert error={signOut.error} takesFocus />}
      </Menu.Dropdown>
    </Menu>
  );
}
