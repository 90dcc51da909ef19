import { Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent, Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../features/session/session.js';
import { WelcomePage } from '../pages/welcome/welcome-page.js';
import { Loading } from '../ui/loading.js';
import { QueryView } from '../ui/query-view.js';
import { PublicFrame } from './public-frame.js';

/** What only officers need is not loaded by those who are about to sign in. */
export const OfficeFrame = lazyRouteComponent(() => import('./office-frame.js'), 'OfficeFrame');

/** What is around every page: for everybody, or for those who are signed in. */
export function Shell() {
  const { t } = useTranslation();
  const query = useQuery(meQuery);
  const me = query.data ?? undefined;
  const isPublic = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isPublic === true) });
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      {me === undefined ? (
        <PublicFrame>
          {isPublic ? <Outlet /> : <QueryView query={query}>{() => <WelcomePage />}</QueryView>}
        </PublicFrame>
      ) : (
        <Suspense fallback={<Loading />}>
          <OfficeFrame me={me} />
        </Suspense>
      )}
    </>
  );
}
