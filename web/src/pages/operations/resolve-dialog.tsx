import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { useAction } from '../../api/use-action.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import type { DealProps } from './operations.js';

const REASONS = ['agency-called', 'agency-mended', 'handled-elsewhere'] as const;

/** The incident was dealt with in another way: it ends, with the reason. */
export function ResolveDialog({ incident: { id }, onClose, onDone }: DealProps) {
  const { t } = useTranslation('operations');
  const action = useAction(
    async (reason: { readonly code: string; readonly text: string }, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return bodyOf(await api.POST('/api/v1/incidents/{id}/resolve', { params, body: { reason } }));
    },
    () => onDone('recorded'),
  );
  const { register, handleSubmit, formState } = useForm<{ code: string; text: string }>({
    defaultValues: { code: REASONS[0], text: '' },
  });
  return (
    <FormDialog
      title={t('resolve')}
      isPending={action.isPending}
      problem={action.error !== null && <ProblemAlert error={action.error} takesFocus />}
      onClose={onClose}
      onSubmit={handleSubmit((reason) => action.mutate(reason))}
    >
      <Text size="sm">{t('resolveText')}</Text>
      <NativeSelect
        label={t('reason')}
        data={REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        {...register('code')}
      />
      <Textarea
        label={t('reasonText')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('needed') })}
      />
    </FormDialog>
  );
}
