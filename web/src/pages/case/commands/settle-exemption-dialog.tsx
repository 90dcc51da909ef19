import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords, type ProcedureVersion } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

const GROUND = /^exemption\./;
const [FORGOTTEN, NOT_PROVEN, WRONGLY, MISTYPED] = REASONS['settle-exemption'];

type Decision = 'granted' | 'corrected' | 'taken-back';
type Decisions = readonly [Decision, ...Decision[]];
const FIRST: Decisions = ['granted'];
/** What stands is taken back, or what was written down of it is put right. */
const AGAIN: Decisions = ['taken-back', 'corrected'];
const CODES = { granted: FORGOTTEN, corrected: MISTYPED, 'taken-back': NOT_PROVEN };
const REASONS_OF: Readonly<Record<Decision, readonly string[]>> = {
  granted: [FORGOTTEN, WRONGLY],
  corrected: [MISTYPED],
  'taken-back': [NOT_PROVEN, WRONGLY],
};

interface Entered {
  readonly exempt: Decision;
  readonly ground: string;
  readonly paper: string;
  /** By decision: each has reasons of its own. */
  readonly codes: Readonly<Record<Decision, string>>;
  readonly text: string;
}

/** Who pays nothing is settled whenever it shows, by the paper that the desk has seen. */
export function SettleExemptionDialog(props: CommandProps) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('settle-exemption', props);
  const isExempt = found.payment?.lines.some(({ exemption }) => exemption !== undefined) === true;
  const decisions = isExempt ? AGAIN : FIRST;
  const grounds = groundsOf(version);
  const defaultValues = { exempt: decisions[0], ground: grounds[0] ?? '', paper: '', codes: CODES, text: '' };
  const form = useForm<Entered>({ defaultValues });
  const { register, handleSubmit, formState, watch } = form;
  const exempt = watch('exempt');
  return (
    <FormDialog
      title={word('command.settle-exemption')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ ground, paper, codes, text }) =>
        action.mutate({
          data: exempt === 'taken-back' ? { exempt } : { exempt, ground, paper },
          reason: { code: codes[exempt], text },
        }),
      )}
    >
      <Text size="sm">{t('exemption.text')}</Text>
      {isExempt ? (
        <NativeSelect
          label={t('exemption.what')}
          data={decisions.map((value) => ({ value, label: t(`exemption.${value}`) }))}
          {...register('exempt')}
        />
      ) : (
        <Text fw={600}>
          {t('exemption.what')}: {t(`exemption.${exempt}`)}
        </Text>
      )}
      {exempt !== 'taken-back' && (
        <Proof form={form} grounds={grounds.map((value) => ({ value, label: word(`exemption.${value}`) }))} />
      )}
      <NativeSelect
        key={exempt}
        label={t('field.reason')}
        data={REASONS_OF[exempt].map((value) => ({ value, label: word(`reason.${value}`) }))}
        {...register(`codes.${exempt}`)}
      />
      <Textarea
        label={t('field.reasonText')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
    </FormDialog>
  );
}

interface ProofProps {
  readonly form: UseFormReturn<Entered>;
  readonly grounds: readonly { readonly value: string; readonly label: string }[];
}

/** On which ground, and by which paper. */
function Proof({ form: { register, formState }, grounds }: ProofProps) {
  const { t } = useTranslation('case');
  return (
    <>
      <NativeSelect label={t('exemption.ground')} data={[...grounds]} {...register('ground')} />
      <TextInput
        label={t('exemption.paper')}
        maxLength={120}
        error={formState.errors.paper?.message}
        {...register('paper', { required: t('field.needed') })}
      />
    </>
  );
}

/** As the version names them. */
function groundsOf({ labels }: ProcedureVersion): readonly string[] {
  return Object.keys(labels.vi)
    .filter((key) => GROUND.test(key))
    .map((key) => key.replace(GROUND, ''));
}
