import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useLabel } from '../../i18n/use-label.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { revealPurposesQuery, type RevealAsked } from './revealed.js';

interface Typed {
  readonly purpose: RevealAsked['purpose'] | '';
  readonly reason: string;
}

interface RevealDialogProps<Shown> {
  /** Asks for what is to be shown; each time is written down. */
  readonly ask: (asked: RevealAsked) => Promise<Shown>;
  /** Why it has to be asked first, where the reader wanted to do something else. */
  readonly why?: string;
  readonly purpose?: Typed['purpose'];
  readonly onShown: (shown: Shown) => void;
  readonly onClose: () => void;
}

const REASON_LENGTH_MIN = 5;

/** What for, and why: asked before anything is shown in full. */
export function RevealDialog<Shown>({ ask, why, purpose = '', onShown, onClose }: RevealDialogProps<Shown>) {
  const { t } = useTranslation('reveal');
  const label = useLabel();
  const purposes = useQuery(revealPurposesQuery);
  const { register, handleSubmit, formState } = useForm<Typed>({ defaultValues: { purpose, reason: '' } });
  const action = useAction((asked: RevealAsked) => ask(asked), onShown);
  const problem = action.error ?? purposes.error;
  const choices = (purposes.data ?? []).map((item) => ({ value: item.code, label: label(item.label) }));
  return (
    <FormDialog
      title={t('button')}
      isPending={action.isPending}
      problem={problem !== null && <ProblemAlert error={problem} takesFocus fieldName={() => ''} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ purpose: chosen, reason }) => {
        if (chosen !== '') action.mutate({ purpose: chosen, reason });
      })}
    >
      {why !== undefined && <Text size="sm">{why}</Text>}
      <Text size="sm">{t('logged')}</Text>
      <NativeSelect
        label={t('purpose')}
        key={choices.length}
        data={[{ value: '', label: t('choose') }, ...choices]}
        error={formState.errors.purpose?.message}
        {...register('purpose', { required: t('needed') })}
      />
      <Textarea
        label={t('reason')}
        description={t('reasonHelp')}
        autosize
        minRows={2}
        maxLength={1000}
        error={formState.errors.reason?.message}
        {...register('reason', {
          validate: (reason) =>
            reason.trim().length >= REASON_LENGTH_MIN || t('tooShort', { least: REASON_LENGTH_MIN }),
        })}
      />
    </FormDialog>
  );
}
