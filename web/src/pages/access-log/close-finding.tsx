import { Button, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { closeFinding, findingQuery, type Closing } from './findings.js';

const REASONS = ['explained', 'followed-up', 'rule-too-narrow'] as const;

/** What the inspector found out; it is kept, and whoever sends it twice has closed it once. */
export function CloseFinding({ id }: { readonly id: string }) {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const close = useAction(closeFinding, async (closed) => {
    client.setQueryData(findingQuery(id).queryKey, closed);
    await client.invalidateQueries({ queryKey: ['access-findings'] });
  });
  const { register, handleSubmit, formState } = useForm<Closing['reason']>({
    defaultValues: { code: REASONS[0], text: '' },
  });
  return (
    <form noValidate onSubmit={handleSubmit((reason) => close.mutate({ id, reason }))}>
      <Stack gap="sm" maw={760}>
        <NativeSelect
          label={t('findings.reasonLabel')}
          data={REASONS.map((value) => ({ value, label: t(`findings.reason.${value}`) }))}
          {...register('code')}
        />
        <Textarea
          label={t('findings.text')}
          description={t('findings.textHint')}
          autosize
          minRows={2}
          maxLength={1000}
          error={formState.errors.text?.message}
          {...register('text', { validate: (text) => text.trim() !== '' || t('findings.needed') })}
        />
        {close.error !== null && <ProblemAlert error={close.error} takesFocus />}
        <div>
          <Button type="submit" loading={close.isPending}>
            {t('findings.close')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
