import { Group, NativeSelect, Radio, Textarea } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../../features/case/case.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

const HOW = ['tell-again', 'settled-outside'] as const;

/** A correction was refused, or a branch did not take it: the desk has agreed on it with that agency. */
export function SettleCorrectionDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('settle-correction', props);
  const unsettled = unsettledIn(found);
  const { register, control, handleSubmit, formState } = useForm({
    defaultValues: { step: unsettled[0] ?? '', how: String(HOW[0]), text: '' },
  });
  return (
    <FormDialog
      title={word('command.settle-correction')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ text, ...data }) =>
        action.mutate({ data, reason: { code: REASONS['settle-correction'][0], text } }),
      )}
    >
      <NativeSelect
        label={t('issued.which')}
        data={unsettled.map((step) => ({ value: step, label: word(`step.${step}`) }))}
        {...register('step')}
      />
      <Controller
        control={control}
        name="how"
        render={({ field }) => (
          <Radio.Group {...field} label={t('issued.how')}>
            <Group gap="md" mt={4}>
              {HOW.map((how) => (
                <Radio key={how} value={how} label={t(`issued.${how}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      <Textarea
        label={t('field.reasonText')}
        description={t('issued.agreed')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
    </FormDialog>
  );
}

function unsettledIn({ corrections = [] }: Case): readonly string[] {
  return [...new Set(corrections.flatMap(({ unsettled }) => unsettled))];
}
