import { Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { useAction } from '../../api/use-action.js';
import { DealDialog, type DealProps } from './deal-dialog.js';
import { useVersions, useWords } from './use-words.js';

interface Result {
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly evidence: string;
  readonly text: string;
}

const FIELDS = ['number', 'issuer', 'issuedOn', 'evidence'] as const;

/** The agency decided in another system: its result is recorded with the evidence, and the case goes on. */
export function OutsideDialog({ incident: { case: code = '', step, agency }, onClose, onDone }: DealProps) {
  const { t } = useTranslation('operations');
  const word = useWords();
  const type = useVersions()
    .flatMap(({ steps }) => steps)
    .find((candidate) => candidate.step === step)?.issues;
  const action = useAction(async ({ text, ...result }: Result, key) => {
    const params = { path: { code, name: 'record-outside-result' }, header: { 'Idempotency-Key': key } };
    const body = { data: { ...result, step, type }, reason: { code: 'done-in-other-system', text } };
    return bodyOf(await api.POST('/api/v1/cases/{code}/commands/{name}', { params, body }));
  }, onDone);
  const { register, handleSubmit, formState } = useForm<Result>({
    defaultValues: {
      number: '',
      issuer: agency === undefined ? '' : word(`agency.${agency}`),
      issuedOn: '',
      evidence: '',
      text: '',
    },
  });
  const needed = { required: t('needed') };
  return (
    <DealDialog
      title={t('outside')}
      text={t('outsideText')}
      action={action}
      onClose={onClose}
      onSubmit={handleSubmit((result) => action.mutate(result))}
    >
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          type={field === 'issuedOn' ? 'date' : 'text'}
          label={t(field)}
          error={formState.errors[field]?.message}
          {...register(field, needed)}
        />
      ))}
      <Textarea
        label={t('reasonText')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', needed)}
      />
    </DealDialog>
  );
}
