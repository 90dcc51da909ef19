import { Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { keepDraft } from '../../features/drafts/drafts.js';
import { initialValues } from '../../features/form/initial-values.js';
import { readForm } from '../../features/form/read-form.js';
import { recordIn } from '../../api/records.js';
import { versionQuery, type Procedure } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** The procedures that may be started today; starting one makes a draft, so that nothing typed is ever only on the page. */
export function ProcedureChoice({ procedures }: { readonly procedures: readonly Procedure[] }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const start = useAction(
    async ({ procedure, version }: { readonly procedure: string; readonly version: number }, key) => {
      const values = initialValues(readForm(await queryClient.fetchQuery(versionQuery(procedure, version))));
      const content = {
        applicant: recordIn(values['applicant']),
        data: recordIn(values['data']),
        sources: {},
        attachments: [],
      };
      return keepDraft({ procedure, version, ...content }, key);
    },
    () => void queryClient.invalidateQueries({ queryKey: ['drafts'] }),
  );
  // Who has gone elsewhere by the time of the answer stays there.
  const open = ({ id }: { readonly id: string }) => void navigate({ to: '/start/$draftId', params: { draftId: id } });
  return (
    <Stack gap="sm">
      {start.error !== null && <ProblemAlert error={start.error} takesFocus />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        {procedures.map((procedure) => (
          <ProcedureCard
            key={procedure.key}
            procedure={procedure}
            isStarting={start.isPending && start.variables.procedure === procedure.key}
            onStart={(version) => start.mutate({ procedure: procedure.key, version }, { onSuccess: open })}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

interface ProcedureCardProps {
  readonly procedure: Procedure;
  readonly isStarting: boolean;
  readonly onStart: (version: number) => void;
}

function ProcedureCard({ procedure, isStarting, onStart }: ProcedureCardProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const title = label(procedure.title);
  const current = procedure.versions.findLast(({ startable }) => startable);
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap={6} h="100%" justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h5">
            {title}
          </Title>
          {procedure.officialCodes.length > 0 && (
            <Text size="xs" c="dimmed" mt={4}>
              {t('start.codes', { codes: procedure.officialCodes.join(', ') })}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            {procedure.legalBasis.map(({ article }) => article).join('; ')}
          </Text>
        </div>
        {current === undefined ? (
          <Text size="sm">{t('start.notStartable')}</Text>
        ) : (
          <Button
            mt="xs"
            loading={isStarting}
            aria-label={t('start.beginLabel', { title })}
            onClick={() => onStart(current.version)}
          >
            {t('start.begin')}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
