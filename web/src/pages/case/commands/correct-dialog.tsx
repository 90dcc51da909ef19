import { Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CorrectionFields } from './correction-fields.js';
import { CorrectionProblem } from './correction-problem.js';
import type { OpenedInFull } from './opened-in-full.js';
import { OpenedFirst } from './opened-first.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';
import { isPart, useCorrection } from './use-correction.js';
import { usePart } from './use-part.js';

/** The desk mends what it typed wrongly. */
export function CorrectDialog(props: CommandProps) {
  return <OpenedFirst {...props}>{(opened) => <Correcting {...props} opened={opened} />}</OpenedFirst>;
}

function Correcting({ opened, ...props }: CommandProps & { readonly opened: OpenedInFull }) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('correct', props);
  const correction = useCorrection({ ...opened, version }, isPart);
  const part = usePart(correction, '/applicant');
  const reason = useForm({ defaultValues: { text: '' } });
  const send = reason.handleSubmit(({ text }) => {
    if (!part.passes()) return;
    const { data, readSeq: expectedSeq, onRefused } = correction;
    action.mutate({ data, reason: { code: REASONS.correct[0], text }, expectedSeq }, { onError: onRefused });
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
      <CorrectionFields {...{ correction, part, reason }} reasonHelp={t('correct.reasonHelp')} />
    </FormDialog>
  );
}
