import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../api/use-action.js';
import { holds, useMe } from '../../../features/session/session.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { ADMINISTRATION } from '../administration.js';
import { isRunning, retryMigration, stopMigration, type Migration } from './migrations.js';

type Act = 'stop' | 'retry';

/** What an administrator may do with a migration that was decided; auditors look on. */
export function MigrationActs({ migration }: { readonly migration: Migration }) {
  const { t } = useTranslation('migration');
  const [chosen, setChosen] = useState<Act>();
  const { id, state, outcomes } = migration;
  const mayRetry = state !== 'stopped' && (outcomes['failed'] ?? 0) > 0;
  if (!holds(useMe(), 'admin')) return null;
  return (
    <>
      <Group gap="sm">
        {mayRetry && <Button onClick={() => setChosen('retry')}>{t('batch.retry')}</Button>}
        {isRunning(migration) && (
          <Button variant="default" onClick={() => setChosen('stop')}>
            {t('batch.stop')}
          </Button>
        )}
      </Group>
      {chosen !== undefined && <ActDialog id={id} act={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function ActDialog({ id, act, onClose }: { readonly id: string; readonly act: Act; readonly onClose: () => void }) {
  const { t } = useTranslation('migration');
  const queries = useQueryClient();
  const action = useAction(act === 'stop' ? stopMigration : retryMigration, async () => {
    await queries.invalidateQueries({ queryKey: ADMINISTRATION });
    onClose();
  });
  return (
    <FormDialog
      title={t(`batch.${act}`)}
      isPending={action.isPending}
      problem={action.error !== null && <ProblemAlert error={action.error} takesFocus fieldName={() => ''} />}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        action.mutate({ id });
      }}
    >
      <Text size="sm">{t(`batch.${act}Text`)}</Text>
    </FormDialog>
  );
}
