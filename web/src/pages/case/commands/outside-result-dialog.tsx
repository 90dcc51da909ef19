import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { explanationQuery } from '../../../features/case/case.js';
import { useProcedureWords, versionQuery } from '../../../features/procedures/procedures.js';
import { useMe } from '../../../features/session/session.js';
import { useLabel } from '../../../i18n/use-label.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { openStepsOf } from './command-names.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

const EMPTY = { number: '', issuedOn: '', evidence: '', text: '' };

/** The agency dealt with it in another system: its result is recorded with the evidence. */
export function OutsideResultDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const version = useQuery(versionQuery(found.procedure, found.version)).data;
  const offices = useQuery(explanationQuery(found.code)).data?.offices ?? {};
  const action = useCommand('record-outside-result', props);
  const steps = openStepsOf(found, useMe());
  const office = offices[steps[0]?.office ?? ''];
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { ...EMPTY, step: steps[0]?.step ?? '', issuer: office === undefined ? '' : label(office) },
  });
  const { errors } = formState;
  const needed = { required: t('field.needed') };
  return (
    <FormDialog
      title={word('command.record-outside-result')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ text, ...result }) => {
        const type = version?.steps.find(({ step }) => step === result.step)?.issues ?? '';
        const [code] = REASONS['record-outside-result'];
        action.mutate({ data: { ...result, type }, reason: { code, text } });
      })}
    >
      <Text size="sm">{t('outside.text')}</Text>
      <NativeSelect
        label={t('outside.step')}
        data={steps.map(({ step }) => ({ value: step, label: word(`step.${step}`) }))}
        {...register('step')}
      />
      <TextInput label={t('results.number')} error={errors.number?.message} {...register('number', needed)} />
      <TextInput label={t('results.issuer')} error={errors.issuer?.message} {...register('issuer', needed)} />
      <TextInput
        type="date"
        label={t('results.issuedOn')}
        error={errors.issuedOn?.message}
        {...register('issuedOn', needed)}
      />
      <TextInput label={t('outside.evidence')} error={errors.evidence?.message} {...register('evidence', needed)} />
      <Textarea
        label={t('field.reasonText')}
        autosize
        minRows={2}
        error={errors.text?.message}
        {...register('text', needed)}
      />
    </FormDialog>
  );
}
