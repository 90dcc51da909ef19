import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { draftQuery, type Draft } from '../../features/drafts/drafts.js';
import { versionQuery } from '../../features/procedures/procedures.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { DraftEditor } from './draft-editor.js';

const route = getRouteApi('/start/$draftId');

/** One application that is being written: the form, and its check before it is handed in. */
export function DraftPage() {
  const { t } = useTranslation('desk');
  const { draftId } = route.useParams();
  const queryClient = useQueryClient();
  const query = useQuery(draftQuery(draftId));
  // What is written on the page is ahead of what the server has: only who asks for it gets the draft anew.
  const [opening, setOpening] = useState(0);
  const openAnew = async () => {
    await queryClient.fetchQuery({ ...draftQuery(draftId), staleTime: 0 });
    setOpening((count) => count + 1);
  };
  if (query.data === undefined) {
    return (
      <Page title={t('form.title')}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  }
  return <OpenedDraft key={`${draftId} ${opening}`} draft={query.data} onOpenAnew={openAnew} />;
}

/** With the form of the version that the draft was begun on. */
function OpenedDraft({ draft, onOpenAnew }: { readonly draft: Draft; readonly onOpenAnew: () => Promise<void> }) {
  const { t } = useTranslation('desk');
  const [opened] = useState(draft);
  const version = useQuery(versionQuery(opened.procedure, opened.version));
  if (version.data !== undefined) return <DraftEditor draft={opened} version={version.data} onOpenAnew={onOpenAnew} />;
  return (
    <Page title={t('form.title')}>
      <QueryView query={version}>{() => null}</QueryView>
    </Page>
  );
}
