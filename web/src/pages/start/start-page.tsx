import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draftsQuery } from '../../features/drafts/drafts.js';
import { proceduresQuery } from '../../features/procedures/procedures.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { DraftTable } from './draft-table.js';
import { ProcedureChoice } from './procedure-choice.js';

/** Where an application begins: a procedure, or a draft to go on with. */
export function StartPage() {
  const { t } = useTranslation('desk');
  const procedures = useQuery(proceduresQuery);
  const drafts = useQuery(draftsQuery);
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <QueryView query={procedures}>{(items) => <ProcedureChoice procedures={items} />}</QueryView>
      <Stack gap="xs">
        <Title order={2} size="h5">
          {t('drafts.title')}
        </Title>
        <QueryView query={drafts} lines={3}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('drafts.none')}>{t('drafts.noneText')}</EmptyState>
            ) : (
              <DraftTable drafts={items} procedures={procedures.data ?? []} />
            )
          }
        </QueryView>
      </Stack>
    </Page>
  );
}
