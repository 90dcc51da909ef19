import { useState } from 'react';
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RevealDialog } from '../../../features/case/reveal-dialog.js';
import { askInFull, useRevealed } from '../../../features/case/revealed.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CorrectionProblem } from './correction-problem.js';
import { openedInFull, type OpenedInFull } from './opened-in-full.js';
import { PartEditor } from './part-editor.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';
import { isPart, useCorrection } from './use-correction.js';
import { usePart } from './use-part.js';

/** The desk mends what it typed wrongly, once it sees all of that: a mask is no answer that could be sent back. */
export function CorrectDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('reveal');
  const { revealed, show } = useRevealed(found.code);
  // What was opened in full stays so while it is corrected, also when the page masks it again.
  const [opened, open] = useState<OpenedInFull | undefined>(openedInFull(found, revealed));
  if (opened !== undefined) return <Correcting {...props} opened={opened} />;
  return (
    <RevealDialog
      ask={(asked) => askInFull(found.code, asked)}
      why={t('beforeCorrecting')}
      purpose="supplement-intake"
      onClose={onClose}
      onShown={(asked) => {
        show(asked);
        open(openedInFull(found, asked));
      }}
    />
  );
}

/** A part of the form at a time. */
function Correcting({ opened, ...props }: CommandProps & { readonly opened: OpenedInFull }) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('correct', props);
  const correction = useCorrection({ ...opened, version }, isPart);
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
