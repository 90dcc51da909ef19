import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CorrectionProblem } from './correction-problem.js';
import { PartEditor } from './part-editor.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';
import { isPart, useCorrection } from './use-correction.js';
import { usePart } from './use-part.js';

/** The desk mends what it typed wrongly, a part of the form at a time. */
export function CorrectDialog(props: CommandProps) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('correct', props);
  const correction = useCorrection(found, version, isPart);
  const part = usePart(correction, '/applicant');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: '' } });
  const send = handleSubmit(({ text }) => {
    if (!part.passes()) return;
    const reason = { code: REASONS.correct[0], text };
    const { data, readSeq: expectedSeq, onRefused } = correction;
    action.mutate({ data, reason, expectedSeq }, { onError: onRefused });
  }, part.passes);
  return (
    <FormDialog
      title={word('command.correct')}
      isPending={action.isPending}
      problem={<CorrectionProblem {...{ action, found, correction, part }} />}
      onClose={onClose}
      onSubmit={send}
    >
      <Text size="sm">{t('correct.text')}</Text>
      <NativeSelect
        label={t('correct.group')}
        value={part.chosen}
        data={correction.form.fields.map(({ pointer, label: named }) => ({ value: pointer, label: label(named) }))}
        onChange={(event) => part.choose(event.currentTarget.value)}
      />
      <PartEditor correction={correction} chosen={part.chosen} />
      <Textarea
        label={t('field.reasonText')}
        description={t('correct.reasonHelp')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
      <ChangedMeanwhile correction={correction} />
    </FormDialog>
  );
}
