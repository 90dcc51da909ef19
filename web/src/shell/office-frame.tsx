import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveBanner } from '../features/live/live-banner.js';
import type { Topic } from '../features/live/changes.js';
import { LiveProvider } from '../features/live/live-provider.js';
import { Expiry } from '../features/session/expiry.js';
import { holds, type Me } from '../features/session/session.js';
import { ShortcutProvider } from '../features/shortcuts/shortcut-provider.js';
import { ShortcutSheet } from '../features/shortcuts/shortcut-sheet.js';
import { useUnsentWarning } from '../pages/inbox/decision/decision-drafts.js';
import { NoRightPage } from '../pages/no-right/no-right-page.js';
import { AccountMenu } from './account-menu.js';
import { Brand } from './brand.js';
import { FindCase } from './find-case.js';
import { Navigation } from './navigation.js';

/** What is around the pages of those who are signed in: navigation by role, what changes meanwhile, the keys. */
export function OfficeFrame({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure();
  useUnsentWarning();
  return (
    <ShortcutProvider>
      <AppShell
        header={{ height: 52 }}
        navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
        padding="md"
      >
        <AppShell.Header className="no-print">
          <Group h="100%" px="md" justify="space-between" wrap="nowrap" data-beside-search>
            <Group gap="sm" wrap="nowrap">
              <Burger
                opened={isOpen}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={t(isOpen ? 'nav.close' : 'nav.open')}
              />
              <Brand />
            </Group>
            <Group gap="xs" wrap="nowrap">
              <FindCase />
              <AccountMenu me={me} />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" className="no-print">
          <Navigation me={me} onChosen={close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1}>
          <LiveProvider reader={me.subject} topics={topicsOf(me)} after={me.position}>
            <Expiry me={me} />
            <LiveBanner />
            <ShortcutSheet />
            <PageOfRole me={me} />
          </LiveProvider>
        </AppShell.Main>
      </AppShell>
    </ShortcutProvider>
  );
}

/** The page, for whoever may do what it is for. */
function PageOfRole({ me }: { readonly me: Me }) {
  const roles = useMatches({
    select: (matches) => matches.findLast(({ staticData }) => staticData.roles)?.staticData.roles,
  });
  return roles === undefined || holds(me, ...roles) ? <Outlet /> : <NoRightPage roles={roles} />;
}

/** What the roles of somebody may be told of. */
function topicsOf(me: Me): readonly Topic[] {
  const hasOffice = holds(me, 'desk-officer', 'agency-officer', 'signing-officer');
  const topics: readonly (readonly [Topic, boolean])[] = [
    ['cases', hasOffice || holds(me, 'auditor', 'leader')],
    ['work-items', hasOffice || holds(me, 'operator')],
    ['incidents', holds(me, 'operator')],
  ];
  return topics.flatMap(([topic, isTheirs]) => (isTheirs ? [topic] : []));
}
