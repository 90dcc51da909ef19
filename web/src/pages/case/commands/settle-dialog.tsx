import { Group, Radio, Text, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { METHODS } from '../../../features/case/payment-methods.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useVnd } from '../../../i18n/use-vnd.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { useCommand, type CommandProps } from './use-command.js';

/** As the server takes it: letters, digits and what parts them, and no number of a person. */
const RECEIPT = /^(?!.*\d{9})[A-Z0-9][A-Z0-9/.-]{0,19}$/;

/** The desk took the fees, and gave a receipt for them. */
export function RecordPaymentDialog(props: CommandProps) {
  return <SettleDialog name="record-payment" {...props} />;
}

/** The desk gave the fees back. */
export function RefundPaymentDialog(props: CommandProps) {
  return <SettleDialog name="refund-payment" {...props} />;
}

function SettleDialog({ name, ...props }: CommandProps & { readonly name: 'record-payment' | 'refund-payment' }) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const vnd = useVnd();
  const action = useCommand(name, props);
  const { register, control, handleSubmit, formState } = useForm({
    defaultValues: { method: String(METHODS[0]), receipt: '' },
  });
  const amountVnd = found.payment?.openVnd ?? 0;
  return (
    <FormDialog
      title={word(`command.${name}`)}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit((given) => action.mutate({ data: { amountVnd, ...given } }))}
    >
      <Text fw={600}>{t('settle.amount', { total: vnd(amountVnd) })}</Text>
      <Controller
        control={control}
        name="method"
        render={({ field }) => (
          <Radio.Group {...field} label={t('settle.method')}>
            <Group gap="md" mt={4}>
              {METHODS.map((method) => (
                <Radio key={method} value={method} label={t(`method.${method}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      <TextInput
        label={t('settle.receipt')}
        description={t('settle.receiptHelp')}
        maxLength={20}
        error={formState.errors.receipt?.message}
        {...register('receipt', {
          required: t('field.needed'),
          pattern: { value: RECEIPT, message: t('settle.receiptWrong') },
        })}
      />
    </FormDialog>
  );
}
