import { Checkbox, Group, Radio, Stack, TextInput } from '@mantine/core';
import { Controller, useForm, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RELATIONS } from '../../../api/codes.js';
import type { Case } from '../../../features/case/case.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';
import { useCommand, type CommandProps } from './use-command.js';

interface HandingOver {
  readonly results: string[];
  readonly relation: string;
  readonly fullName: string;
  readonly idChecked: boolean;
}

/** Somebody is at the desk and collects results; the desk looked at that person's papers. */
export function HandOverDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('hand-over', props);
  const { register, control, handleSubmit, watch, formState } = useForm<HandingOver>({
    defaultValues: {
      results: waitingIn(found).map(({ step }) => step),
      relation: String(RELATIONS[0]),
      fullName: '',
      idChecked: false,
    },
  });
  const isSomebodyElse = watch('relation') !== 'applicant';
  return (
    <FormDialog
      title={word('command.hand-over')}
      isPending={action.isPending}
      problem={action.error !== null && <CommandProblem error={action.error} found={found} />}
      onClose={onClose}
      onSubmit={handleSubmit(({ results, relation, fullName, idChecked }) => {
        const name = isSomebodyElse ? { fullName } : {};
        action.mutate({ data: { results, collector: { relation, idChecked, ...name } } });
      })}
    >
      <CollectedResults found={found} control={control} />
      <Controller
        control={control}
        name="relation"
        render={({ field }) => (
          <Radio.Group {...field} label={t('handOver.relation')}>
            <Group gap="md" mt={4}>
              {RELATIONS.map((relation) => (
                <Radio key={relation} value={relation} label={t(`relation.${relation}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      {isSomebodyElse && (
        <TextInput
          label={t('handOver.fullName')}
          error={formState.errors.fullName?.message}
          {...register('fullName', { required: t('field.needed') })}
        />
      )}
      <Checkbox
        label={t('handOver.idChecked')}
        error={formState.errors.idChecked?.message}
        {...register('idChecked', { required: t('handOver.idNeeded') })}
      />
    </FormDialog>
  );
}

function waitingIn({ documents }: Case): Case['documents'] {
  return documents.filter(({ handedOver }) => handedOver === undefined);
}

function CollectedResults({ found, control }: { readonly found: Case; readonly control: Control<HandingOver> }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version, found.receivedAt);
  return (
    <Controller
      control={control}
      name="results"
      rules={{ required: t('handOver.noResult') }}
      render={({ field, fieldState }) => (
        <Checkbox.Group {...field} label={t('handOver.results')} error={fieldState.error?.message}>
          <Stack gap="xs" mt={4}>
            {waitingIn(found).map(({ step, type, number }) => (
              <Checkbox key={step} value={step} label={`${word(`document.${type}`)}, ${number}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    />
  );
}
