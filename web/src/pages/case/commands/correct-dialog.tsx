import { useState } from 'react';
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CommandDialog } from './command-dialog.js';
import { GroupEditor } from './group-editor.js';
import { REASONS } from './reasons.js';
import { useCommand, type CommandProps } from './use-command.js';
import { dataOf, useCorrection } from './use-correction.js';

/** The desk mends what it typed wrongly, a part of the form at a time. */
export function CorrectDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('correct', props);
  const { groups, changed, type, readSeq, onRefused, news } = useCorrection(found);
  const [chosen, choose] = useState('applicant');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: '' } });
  const group = groups.find(({ name }) => name === chosen);
  return (
    <CommandDialog
      found={found}
      title={word('command.correct')}
      action={action}
      onClose={onClose}
      onSubmit={handleSubmit(({ text }) => {
        const reason = { code: REASONS.correct[0], text };
        action.mutate({ data: dataOf(changed), reason, expectedSeq: readSeq }, { onError: onRefused });
      })}
    >
      <Text size="sm">{t('correct.text')}</Text>
      <NativeSelect
        label={t('correct.group')}
        value={chosen}
        data={groups.map(({ name, label: named }) => ({ value: name, label: label(named) }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {group !== undefined && <GroupEditor group={group} onAnswer={(path, value) => type(group.name, path, value)} />}
      {changed.length > 0 && (
        <Text size="sm">{t('correct.changed', { groups: changed.map((one) => label(one.label)).join(', ') })}</Text>
      )}
      <Textarea
        label={t('field.reasonText')}
        description={t('correct.reasonHelp')}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
      <ChangedMeanwhile news={news} />
    </CommandDialog>
  );
}
