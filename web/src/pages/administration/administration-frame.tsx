import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import classes from '../../ui/view-links.module.css';

/** The parts of the administration, in the order of the tabs. */
const VIEWS = [
  { view: 'changes', to: '/administration' },
  { view: 'offices', to: '/administration/offices' },
  { view: 'officers', to: '/administration/officers' },
  { view: 'publications', to: '/administration/publications' },
  { view: 'migrations', to: '/administration/migrations' },
  { view: 'erasures', to: '/administration/erasures' },
  { view: 'calendars', to: '/administration/calendars' },
  { view: 'openLaw', to: '/administration/open-law' },
] as const;

interface AdministrationFrameProps {
  readonly view: (typeof VIEWS)[number]['view'];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What is above every part of the administration: what two people do here, and the way to the other parts. */
export function AdministrationFrame({ view, actions, children }: AdministrationFrameProps) {
  const { t } = useTranslation('administration');
  return (
    <Page title={`${t('title')}: ${t(`view.${view}`).toLocaleLowerCase()}`} lead={t('lead')} actions={actions}>
      <nav aria-label={t('views')} className={classes['views']}>
        {VIEWS.map(({ view: other, to }) => (
          <Link key={other} to={to} activeOptions={{ exact: true, includeSearch: false }} className={classes['view']}>
            {t(`view.${other}`)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  );
}
