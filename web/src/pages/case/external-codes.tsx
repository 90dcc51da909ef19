import { useState } from 'react';
import { Button, Group, List, NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { useAction } from '../../api/use-action.js';
import { externalCodesQuery, type Case } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { holds, useMe } from '../../features/session/session.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';

const SYSTEMS = ['national-portal', 'interlinked-software', 'provincial-system', 'other'] as const;
type System = (typeof SYSTEMS)[number];

/** As the server takes it: letters, digits and what parts them, and no number of a person. */
const CODE = /^(?!.*\d{12})[0-9A-Z][0-9A-Z .–-]{3,59}$/i;

/** Under which codes other systems know the case; a desk adds the one on a receipt that a family brings. */
export function ExternalCodes({ found }: { readonly found: Case }) {
  const { code, procedure, version } = found;
  const { t } = useTranslation('case');
  const word = useProcedureWords(procedure, version);
  const [isAsking, setAsking] = useState(false);
  const codes = useQuery(externalCodesQuery(code));
  const isDesk = holds(useMe(), 'desk-officer');
  /** An agency is called as everywhere in the case. */
  const systemName = (system: string) => {
    const agency = word(`agency.${system}`);
    return agency === `agency.${system}` ? t(`codes.systems.${systemOf(system)}`) : agency;
  };
  return (
    <Section title={t('codes.title')}>
      <QueryView query={codes} lines={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm">{t('codes.none')}</Text>
          ) : (
            <List size="sm" spacing={4}>
              {items.map((item) => (
                <List.Item key={`${item.system} ${item.code}`}>
                  {systemName(item.system)}: <strong>{item.code}</strong>
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryView>
      {isDesk && (
        <Group mt="sm">
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {t('codes.add')}
          </Button>
        </Group>
      )}
      {isAsking && <CodeDialog code={code} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function systemOf(system: string): System {
  return SYSTEMS.find((known) => known === system) ?? 'other';
}

function CodeDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const { t } = useTranslation('case');
  const queryClient = useQueryClient();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { system: String(SYSTEMS[0]), code: '' } });
  const action = useAction(
    async (body: { readonly system: System; readonly code: string }, key) => {
      const params = { path: { code }, header: { 'Idempotency-Key': key } };
      return bodyOf(await api.POST('/api/v1/cases/{code}/external-codes', { params, body }));
    },
    async () => {
      await queryClient.invalidateQueries({ queryKey: externalCodesQuery(code).queryKey });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('codes.add')}
      isPending={action.isPending}
      problem={action.error !== null && <ProblemAlert error={action.error} takesFocus />}
      onClose={onClose}
      onSubmit={handleSubmit((given) => action.mutate({ system: systemOf(given.system), code: given.code }))}
    >
      <NativeSelect
        label={t('codes.system')}
        data={SYSTEMS.map((value) => ({ value, label: t(`codes.systems.${value}`) }))}
        {...register('system')}
      />
      <TextInput
        label={t('codes.code')}
        description={t('codes.help')}
        maxLength={60}
        error={formState.errors.code?.message}
        {...register('code', {
          required: t('field.needed'),
          pattern: { value: CODE, message: t('codes.wrong') },
        })}
      />
    </FormDialog>
  );
}
