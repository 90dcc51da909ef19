import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, useMe, type Role } from '../../features/session/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { AdministrationCard } from './administration-card.js';
import { AgenciesCard } from './agencies-card.js';
import { AuditCard } from './audit-card.js';
import { CasesCard } from './cases-card.js';
import { DraftsCard } from './drafts-card.js';
import classes from './home-page.module.css';
import { IncidentsCard } from './incidents-card.js';
import { WorkCard } from './work-card.js';

const OF_SOMEBODY: readonly Role[] = [
  'desk-officer',
  'agency-officer',
  'signing-officer',
  'auditor',
  'operator',
  'leader',
  'admin',
];

/** What is to be done today, by whoever is signed in: one card for each duty, each with the whole list behind it. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  const me = useMe();
  const isAtDesk = holds(me, 'desk-officer');
  const start = (
    <Button component={Link} to="/start">
      {t('start')}
    </Button>
  );
  return (
    <Page title={common('nav.home')} lead={t('lead')} {...(isAtDesk && { actions: start })}>
      <div className={classes['cards']}>
        {isAtDesk && (
          <>
            <CasesCard about="handOver" />
            <CasesCard about="supplement" />
            <DraftsCard />
            <CasesCard about="late" />
          </>
        )}
        {holds(me, 'agency-officer', 'signing-officer') && (
          <>
            <WorkCard queue="mine" />
            <WorkCard queue="unclaimed" />
          </>
        )}
        {holds(me, 'operator') && (
          <>
            <IncidentsCard />
            <AgenciesCard />
          </>
        )}
        {holds(me, 'auditor') && <AuditCard />}
        {holds(me, 'admin') && <AdministrationCard />}
        {holds(me, 'leader') && (
          <>
            <CasesCard about="late" />
            <CasesCard about="incident" />
          </>
        )}
        {!holds(me, ...OF_SOMEBODY) && <EmptyState title={t('noDuty')}>{t('noDutyText')}</EmptyState>}
      </div>
    </Page>
  );
}
