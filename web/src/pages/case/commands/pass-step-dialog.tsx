import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useMe } from '../../../features/session/session.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { stepsInHandOf } from './command-names.js';
import { CommandProblem } from './command-problem.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

/** A step lies at the wrong office: the right one is of the same agency, and named by its commune. */
export function PassStepDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('pass-step', props);
  const steps = stepsInHandOf(found, useMe());
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { step: steps[0]?.step ?? '', commune: '', code: String(REASONS['pass-step'][0]), text: '' },
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={word('command.pass-step')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ step, commune, ...reason }) => {
        const { office = '' } = steps.find((one) => one.step === step) ?? {};
        action.mutate({ data: { step, office: `${office.slice(0, office.lastIndexOf('.'))}.${commune}` }, reason });
      })}
    >
      <Text size="sm">{t('passStep.text')}</Text>
      <NativeSelect
        label={t('passStep.step')}
        data={steps.map(({ step }) => ({ value: step, label: word(`step.${step}`) }))}
        {...register('step')}
      />
      <TextInput
        label={t('passStep.commune')}
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
        data={REASONS['pass-step'].map((value) => ({ value, label: word(`reason.${value}`) }))}
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
