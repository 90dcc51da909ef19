import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { Role } from './features/session/session.js';
import { readAccessLogSearch } from './pages/access-log/access-log-search.js';
import {
  readChangesSearch,
  readErasuresSearch,
  readOfficersSearch,
  readOfficesSearch,
} from './pages/administration/administration-search.js';
import { readMigrationsSearch, readPlanSearch } from './pages/administration/migrations/migrations-search.js';
import { readChartSearch } from './pages/case-chart/search.js';
import { readHistorySearch } from './pages/case-history/search.js';
import { readCasesSearch } from './pages/cases/cases-search.js';
import { readInboxSearch } from './pages/inbox/inbox-search.js';
import { readSearchAddress } from './pages/search/search.js';
import { NotFoundPage } from './pages/not-found/not-found-page.js';
import { Shell } from './shell/shell.js';

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof newRouter>;
  }
  interface StaticDataRouteOption {
    /** Whose page it is; absent: everybody who is signed in. */
    readonly roles?: readonly Role[];
    /** Needs no sign-in. */
    readonly isPublic?: boolean;
  }
}

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

/** At its address those who are about to sign in see something else: it is loaded for those who have. */
export const HomePage = lazyRouteComponent(() => import('./pages/home/home-page.js'), 'HomePage');

/** A page adds its route here; what few people open is loaded when they do. */
const pages = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <HomePage />,
    wrapInSuspense: true,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor', 'leader'] },
    validateSearch: readCasesSearch,
    component: lazyRouteComponent(() => import('./pages/cases/cases-page.js'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor'] },
    validateSearch: readSearchAddress,
    component: lazyRouteComponent(() => import('./pages/search/search-page.js'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inbox',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer'] },
    validateSearch: readInboxSearch,
    component: lazyRouteComponent(() => import('./pages/inbox/inbox-page.js'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$code',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/case/case-page.js'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$code/history',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor'] },
    validateSearch: readHistorySearch,
    component: lazyRouteComponent(() => import('./pages/case-history/history-page.js'), 'HistoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$code/papers',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/case-papers/papers-page.js'), 'PapersPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$code/chart',
    staticData: { roles: ['auditor'] },
    validateSearch: readChartSearch,
    component: lazyRouteComponent(() => import('./pages/case-chart/chart-page.js'), 'ChartPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$code/verify',
    staticData: { roles: ['auditor'] },
    component: lazyRouteComponent(() => import('./pages/case-verify/verify-page.js'), 'VerifyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/start',
    staticData: { roles: ['desk-officer'] },
    component: lazyRouteComponent(() => import('./pages/start/start-page.js'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/start/$draftId',
    staticData: { roles: ['desk-officer'] },
    validateSearch: (search): { readonly step?: 'check' } => (search['step'] === 'check' ? { step: 'check' } : {}),
    component: lazyRouteComponent(() => import('./pages/draft/draft-page.js'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$code/receipt',
    staticData: { roles: ['desk-officer', 'agency-officer', 'signing-officer', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/receipt/receipt-page.js'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/operations',
    staticData: { roles: ['operator'] },
    component: lazyRouteComponent(() => import('./pages/operations/operations-page.js'), 'OperationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/access-log',
    staticData: { roles: ['auditor', 'inspector'] },
    validateSearch: readAccessLogSearch,
    component: lazyRouteComponent(() => import('./pages/access-log/access-log-page.js'), 'AccessLogPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration',
    staticData: { roles: ['admin', 'auditor'] },
    validateSearch: readChangesSearch,
    component: lazyRouteComponent(() => import('./pages/administration/changes-page.js'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/changes/$id',
    staticData: { roles: ['admin', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/administration/change-page.js'), 'ChangePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/offices',
    staticData: { roles: ['admin', 'auditor'] },
    validateSearch: readOfficesSearch,
    component: lazyRouteComponent(() => import('./pages/administration/offices-page.js'), 'OfficesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/offices/$office',
    staticData: { roles: ['admin', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/administration/closings/closing-page.js'), 'ClosingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/officers',
    staticData: { roles: ['admin', 'auditor'] },
    validateSearch: readOfficersSearch,
    component: lazyRouteComponent(() => import('./pages/administration/officers-page.js'), 'OfficersPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/publications',
    staticData: { roles: ['admin', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/administration/publications-page.js'), 'PublicationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/erasures',
    staticData: { roles: ['admin', 'auditor'] },
    validateSearch: readErasuresSearch,
    component: lazyRouteComponent(() => import('./pages/administration/erasures-page.js'), 'ErasuresPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/migrations',
    staticData: { roles: ['admin', 'auditor'] },
    validateSearch: readMigrationsSearch,
    component: lazyRouteComponent(
      () => import('./pages/administration/migrations/migrations-page.js'),
      'MigrationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/migrations/$id',
    staticData: { roles: ['admin', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/administration/migrations/migration-page.js'), 'MigrationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/migrations/cases/$code',
    staticData: { roles: ['admin'] },
    validateSearch: readPlanSearch,
    component: lazyRouteComponent(() => import('./pages/administration/migrations/case-plan-page.js'), 'CasePlanPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/calendars',
    staticData: { roles: ['admin', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/administration/calendars-page.js'), 'CalendarsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration/open-law',
    staticData: { roles: ['admin', 'auditor'] },
    component: lazyRouteComponent(() => import('./pages/administration/open-law-page.js'), 'OpenLawPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/access-log/findings/$id',
    staticData: { roles: ['inspector'] },
    component: lazyRouteComponent(() => import('./pages/access-log/finding-page.js'), 'FindingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/access-log/answer',
    staticData: { roles: ['inspector'] },
    component: lazyRouteComponent(() => import('./pages/access-answer/access-answer-page.js'), 'AccessAnswerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./pages/settings/settings-page.js'), 'SettingsPage'),
  }),
];

export function newRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren(pages),
    context: { queryClient },
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}
