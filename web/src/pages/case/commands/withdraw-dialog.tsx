import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

/** The family takes its application back; what stays valid all the same is named. */
export function WithdrawDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('withdraw', props);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { code: String(REASONS.withdraw[0]), text: '' },
  });
  const done = found.steps.filter(({ status }) => status === 'completed');
  return (
    <FormDialog
      title={word('command.withdraw')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit((reason) => action.mutate({ reason }))}
    >
      <Text size="sm">{t('withdraw.text')}</Text>
      {done.length > 0 && (
        <Text size="sm">{t('withdraw.done', { steps: done.map(({ step }) => word(`step.${step}`)).join(', ') })}</Text>
      )}
      <NativeSelect
        label={t('field.reason')}
        data={REASONS.withdraw.map((value) => ({ value, label: word(`reason.${value}`) }))}
        {...register('code')}
      />
      <Textarea
        label={t('field.reasonText')}
        description={t('withdraw.textHelp')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
    </FormDialog>
  );
}
