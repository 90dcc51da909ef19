import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveBanner } from '../features/live/live-banner.js';
import type { Topic } from '../features/live/changes.js';
import { LiveProvider } from '../features/live/live-provider.js';
import { Expiry } from '../features/session/expiry.js';
import { holds, meQuery, type Me } from '../features/session/session.js';
import { ShortcutProvider } from '../features/shortcuts/shortcut-provider.js';
import { ShortcutSheet } from '../features/shortcuts/shortcut-sheet.js';
import { NoRightPage } from '../pages/no-right/no-right-page.js';
import { WelcomePage } from '../pages/welcome/welcome-page.js';
import { LanguageChoice } from '../ui/language-choice.js';
import { QueryView } from '../ui/query-view.js';
import { AccountMenu } from './account-menu.js';
import { FindCase } from './find-case.js';
import { Navigation } from './navigation.js';

/** What is around every page: landmarks, navigation by role, who is signed in. */
export function Shell() {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  const isPublic = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isPublic === true) });
  const who = me.data ?? undefined;
  const isSignedIn = who !== undefined;
  const [isOpen, { toggle, close }] = useDisclosure();
  return (
    <ShortcutProvider>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <AppShell
        header={{ height: 52 }}
        {...(isSignedIn && { navbar: { width: 208, breakpoint: 'sm', collapsed: { mobile: !isOpen } } })}
        padding="md"
      >
        <AppShell.Header className="no-print">
          <Group h="100%" px="md" justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              {isSignedIn && (
                <Burger
                  opened={isOpen}
                  onClick={toggle}
                  hiddenFrom="sm"
                  size="sm"
                  aria-label={t(isOpen ? 'nav.close' : 'nav.open')}
                />
              )}
              <Text component={Link} to="/" fw={600} size="sm" c="var(--mantine-color-text)" lh={1.2}>
                <Group gap={8} wrap="nowrap">
                  <img src="/favicon.svg" width={24} height={24} alt="" />
                  {t('product')}
                </Group>
              </Text>
            </Group>
            {who === undefined ? <LanguageChoice /> : <SignedInTools me={who} />}
          </Group>
        </AppShell.Header>
        {who !== undefined && (
          <AppShell.Navbar p="xs" className="no-print">
            <Navigation me={who} onChosen={close} />
          </AppShell.Navbar>
        )}
        <AppShell.Main id="main" tabIndex={-1}>
          {isPublic ? <Outlet /> : <QueryView query={me}>{(found) => <Protected me={found} />}</QueryView>}
        </AppShell.Main>
      </AppShell>
    </ShortcutProvider>
  );
}

function SignedInTools({ me }: { readonly me: Me }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <FindCase />
      <AccountMenu me={me} />
    </Group>
  );
}

/** The page, for whoever may do what it is for. */
function Protected({ me }: { readonly me: Me | null }) {
  const roles = useMatches({
    select: (matches) => matches.findLast(({ staticData }) => staticData.roles)?.staticData.roles,
  });
  if (me === null) return <WelcomePage />;
  return (
    <LiveProvider topics={topicsOf(me)}>
      <Expiry me={me} />
      <LiveBanner />
      <ShortcutSheet />
      {roles === undefined || holds(me, ...roles) ? <Outlet /> : <NoRightPage roles={roles} />}
    </LiveProvider>
  );
}

/** What the roles of somebody may be told of. */
function topicsOf(me: Me): readonly Topic[] {
  const hasOffice = holds(me, 'desk-officer', 'agency-officer', 'signing-officer');
  const topics: readonly (readonly [Topic, boolean])[] = [
    ['cases', hasOffice || holds(me, 'auditor', 'leader')],
    ['work-items', hasOffice],
    ['incidents', holds(me, 'operator')],
  ];
  return topics.flatMap(([topic, isTheirs]) => (isTheirs ? [topic] : []));
}
