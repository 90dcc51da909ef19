import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

/** Another desk goes on with the case: it is named by its commune, as in applications. */
export function TransferDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('transfer', props);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { commune: '', code: String(REASONS.transfer[0]), text: '' },
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={word('command.transfer')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ commune, ...reason }) =>
        action.mutate({ data: { office: `one-stop.${commune}` }, reason }),
      )}
    >
      <Text size="sm">{t('transfer.text')}</Text>
      <TextInput
        label={t('transfer.commune')}
        description={t('transfer.communeHelp')}
        inputMode="numeric"
        error={errors.commune?.message}
        {...register('commune', {
          pattern: { value: /^\d{5}$/, message: t('transfer.communeHelp') },
          required: t('field.needed'),
        })}
      />
      <NativeSelect
        label={t('field.reason')}
        data={REASONS.transfer.map((value) => ({ value, label: word(`reason.${value}`) }))}
        {...register('code')}
      />
      <Textarea
        label={t('field.reasonText')}
        autosize
        minRows={2}
        error={errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
    </FormDialog>
  );
}
