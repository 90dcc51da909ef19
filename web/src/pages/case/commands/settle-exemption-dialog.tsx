import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords, type ProcedureVersion } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';

const GROUND = /^exemption\./;

/** Who pays nothing is settled whenever it shows, by the paper that the desk has seen. */
export function SettleExemptionDialog(props: CommandProps) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('settle-exemption', props);
  const isExempt = found.payment?.lines.some(({ exemption }) => exemption !== undefined) === true;
  const exempt = isExempt ? 'taken-back' : 'granted';
  const grounds = groundsOf(version);
  const [forgotten, notProven, wrongly] = REASONS['settle-exemption'];
  const reasons = [isExempt ? notProven : forgotten, wrongly];
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { ground: grounds[0] ?? '', paper: '', code: String(reasons[0]), text: '' },
  });
  const { errors } = formState;
  return (
    <FormDialog
      title={word('command.settle-exemption')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ ground, paper, ...reason }) =>
        action.mutate({ data: isExempt ? { exempt } : { exempt, ground, paper }, reason }),
      )}
    >
      <Text size="sm">{t('exemption.text')}</Text>
      <Text fw={600}>
        {t('exemption.what')}: {t(`exemption.${exempt}`)}
      </Text>
      {!isExempt && (
        <>
          <NativeSelect
            label={t('exemption.ground')}
            data={grounds.map((value) => ({ value, label: word(`exemption.${value}`) }))}
            {...register('ground')}
          />
          <TextInput
            label={t('exemption.paper')}
            maxLength={120}
            error={errors.paper?.message}
            {...register('paper', { required: t('field.needed') })}
          />
        </>
      )}
      <NativeSelect
        label={t('field.reason')}
        data={reasons.map((value) => ({ value, label: word(`reason.${value}`) }))}
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

/** As the version names them. */
function groundsOf({ labels }: ProcedureVersion): readonly string[] {
  return Object.keys(labels.vi)
    .filter((key) => GROUND.test(key))
    .map((key) => key.replace(GROUND, ''));
}
