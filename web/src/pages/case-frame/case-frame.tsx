import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, useMe, type Role } from '../../features/session/session.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { CaseStatusBadge } from '../../ui/status-badge.js';
import { CaseDue } from '../../features/case/case-due.js';
import { caseQuery, isUnderWay, type Case } from '../../features/case/case.js';
import classes from '../../ui/view-links.module.css';

/** The views of a case, in the order of the tabs. */
const VIEWS = [
  { view: 'summary', to: '/cases/$code' },
  { view: 'papers', to: '/cases/$code/papers' },
  { view: 'history', to: '/cases/$code/history' },
  { view: 'chart', to: '/cases/$code/chart', roles: ['auditor'] },
  { view: 'verify', to: '/cases/$code/verify', roles: ['auditor'] },
  { view: 'migration', to: '/administration/migrations/cases/$code', roles: ['admin'] },
] as const satisfies readonly { readonly view: string; readonly to: string; readonly roles?: readonly Role[] }[];

interface CaseFrameProps {
  readonly code: string;
  readonly actions?: ReactNode;
  readonly children: (found: Case) => ReactNode;
}

/** What is above every view of a case: its code, status and time limit, and the way to the other views. */
export function CaseFrame({ code, actions, children }: CaseFrameProps) {
  const { t } = useTranslation('case');
  const query = useQuery(caseQuery(code));
  return (
    <Page title={t('title', { code })} lead={query.data && <CaseLead found={query.data} />} actions={actions}>
      {/* What is not there has no views. */}
      {query.error === null && <Views code={code} />}
      <QueryView query={query}>{children}</QueryView>
    </Page>
  );
}

function Views({ code }: { readonly code: string }) {
  const { t } = useTranslation('case');
  const me = useMe();
  return (
    <nav aria-label={t('views')} className={`${classes['views']} no-print`}>
      {VIEWS.filter((entry) => !('roles' in entry) || holds(me, ...entry.roles)).map(({ view, to }) => (
        <Link
          key={view}
          to={to}
          params={{ code }}
          activeOptions={{ exact: true, includeSearch: false }}
          className={classes['view']}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}

function CaseLead({ found: { status, due, duePausedSince, steps } }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  return (
    <Group gap="sm" mt={4}>
      <CaseStatusBadge status={status} />
      {isUnderWay(status) && due !== undefined && (
        <Text size="sm" component="span">
          {t('dueOn')} <CaseDue due={due} isPaused={duePausedSince !== undefined} steps={steps} />
        </Text>
      )}
    </Group>
  );
}
