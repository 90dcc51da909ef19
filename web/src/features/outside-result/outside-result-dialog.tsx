import type { ReactNode } from 'react';
import { Alert, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { useAction } from '../../api/use-action.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { DayInput } from '../../ui/day-input.js';

/** A step that a result may be of. */
export interface OutsideStep {
  readonly step: string;
  readonly label: string;
  /** The paper that it issues. */
  readonly issues: string;
  /** Who completes it: two roles where two people decide. */
  readonly responsible: readonly string[];
}

interface OutsideResultDialogProps {
  /** What recording it is called here. */
  readonly title: string;
  /** Of the case. */
  readonly code: string;
  readonly steps: readonly OutsideStep[];
  /** Who most likely issued it; empty until that is known. */
  readonly issuer: string;
  /** What is said of a refusal. */
  readonly problem: (error: Error) => ReactNode;
  readonly onClose: () => void;
  /** The server did it; or another person has to confirm it first. */
  readonly onDone: (outcome: 'recorded' | 'prepared') => void | Promise<void>;
}

interface OutsideResult {
  readonly step: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly evidence: string;
  readonly text: string;
}

/** The agency dealt with it in another system: its result is recorded with the evidence, and the case goes on. */
export function OutsideResultDialog({ title, code, steps, issuer, problem, ...dialog }: OutsideResultDialogProps) {
  const { t } = useTranslation('case');
  const { t: words } = useTranslation('outside');
  const action = useAction(
    async ({ text, ...result }: OutsideResult, key) => {
      const params = { path: { code, name: 'record-outside-result' }, header: { 'Idempotency-Key': key } };
      const type = steps.find(({ step }) => step === result.step)?.issues ?? '';
      const body = { data: { ...result, type }, reason: { code: 'done-in-other-system', text } };
      return bodyOf(await api.POST('/api/v1/cases/{code}/commands/{name}', { params, body }));
    },
    (answer) => dialog.onDone('awaitsConfirmation' in answer ? 'prepared' : 'recorded'),
  );
  const { register, handleSubmit, formState, control, watch } = useForm<OutsideResult>({
    // Who issued it may become known after the dialog is opened; what somebody typed stays.
    values: { step: steps[0]?.step ?? '', number: '', issuer, issuedOn: '', evidence: '', text: '' },
    resetOptions: { keepDirtyValues: true, keepErrors: true },
  });
  const needed = { required: t('field.needed') };
  const text = (field: 'number' | 'issuer' | 'evidence', label: string) => (
    <TextInput label={label} error={formState.errors[field]?.message} {...register(field, needed)} />
  );
  return (
    <FormDialog
      title={title}
      isPending={action.isPending}
      problem={action.error !== null && problem(action.error)}
      onClose={dialog.onClose}
      onSubmit={handleSubmit((result) => action.mutate(result))}
    >
      <Text size="sm">{words('text')}</Text>
      <NativeSelect
        label={words('step')}
        data={steps.map(({ step, label }) => ({ value: step, label }))}
        {...register('step')}
      />
      {(steps.find(({ step }) => step === watch('step'))?.responsible.length ?? 0) > 1 && (
        <Alert variant="outline">{words('twoDecide')}</Alert>
      )}
      {text('number', t('results.number'))}
      {text('issuer', t('results.issuer'))}
      <Controller
        name="issuedOn"
        control={control}
        rules={needed}
        render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
          <DayInput label={t('results.issuedOn')} value={value} onChange={onChange} error={error?.message} ref={ref} />
        )}
      />
      {text('evidence', words('evidence'))}
      <Textarea
        label={t('field.reasonText')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', needed)}
      />
    </FormDialog>
  );
}
