import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link, useCanGoBack, useLocation, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CasesSearch } from './cases-search.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The entry before this one is the page of newer cases. */
    readonly isAfterNewer?: boolean;
  }
}

interface PagingProps {
  readonly search: CasesSearch;
  readonly nextCursor: string | null;
}

/** The list is paged by keyset: one goes on to older cases, and back the way one came. */
export function Paging({ search, nextCursor }: PagingProps) {
  const { t } = useTranslation('cases');
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const { state } = useLocation();
  const { cursor, ...filters } = search;
  return (
    <>
      {cursor !== undefined && (
        <Button variant="subtle" renderRoot={(root) => <Link to="/cases" search={filters} {...root} />}>
          {t('page.newest')}
        </Button>
      )}
      {cursor !== undefined && canGoBack && state.isAfterNewer === true && (
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          onClick={() => router.history.back()}
        >
          {t('page.newer')}
        </Button>
      )}
      {nextCursor !== null && (
        <Button
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          renderRoot={(root) => (
            <Link to="/cases" search={{ ...filters, cursor: nextCursor }} state={{ isAfterNewer: true }} {...root} />
          )}
        >
          {t('page.older')}
        </Button>
      )}
    </>
  );
}
