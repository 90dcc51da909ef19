import { NavLink } from '@mantine/core';
import {
  IconActivityHeartbeat,
  IconAdjustments,
  IconEye,
  IconFilePlus,
  IconFolders,
  IconInbox,
  IconSearch,
  IconSun,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, type Me, type Role } from '../features/session/session.js';

interface Entry {
  readonly page:
    'home' | 'start' | 'inbox' | 'cases' | 'search' | 'operations' | 'access-log' | 'administration' | 'settings';
  readonly to: string;
  readonly icon: Icon;
  /** Absent: for everybody. */
  readonly roles?: readonly Role[];
}

const ENTRIES: readonly Entry[] = [
  { page: 'home', to: '/', icon: IconSun },
  { page: 'start', to: '/start', icon: IconFilePlus, roles: ['desk-officer'] },
  { page: 'inbox', to: '/inbox', icon: IconInbox, roles: ['desk-officer', 'agency-officer', 'signing-officer'] },
  {
    page: 'cases',
    to: '/cases',
    icon: IconFolders,
    roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor', 'leader'],
  },
  {
    page: 'search',
    to: '/search',
    icon: IconSearch,
    roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor'],
  },
  { page: 'access-log', to: '/access-log', icon: IconEye, roles: ['auditor', 'inspector'] },
  { page: 'operations', to: '/operations', icon: IconActivityHeartbeat, roles: ['operator'] },
  { page: 'administration', to: '/administration', icon: IconUsersGroup, roles: ['admin', 'auditor'] },
  { page: 'settings', to: '/settings', icon: IconAdjustments },
];

/** The pages that somebody's roles are for. */
export function Navigation({ me, onChosen }: { readonly me: Me; readonly onChosen: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('nav.label')}>
      {ENTRIES.filter(({ roles }) => roles === undefined || holds(me, ...roles)).map(({ page, to, icon: Picture }) => {
        const isHere = to === '/' ? pathname === '/' : pathname.startsWith(to);
        return (
          <NavLink
            key={page}
            component={Link}
            to={to}
            label={t(`nav.${page}`)}
            leftSection={<Picture size={18} aria-hidden />}
            active={isHere}
            aria-current={isHere ? 'page' : undefined}
            onClick={onChosen}
          />
        );
      })}
    </nav>
  );
}
