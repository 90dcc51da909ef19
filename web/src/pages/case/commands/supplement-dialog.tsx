import { useState } from 'react';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { groupFrom } from '../../../features/procedures/form-fields.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { textAt } from '../opened.js';
import { CommandDialog } from './command-dialog.js';
import { GroupEditor, type GroupAnswers } from './group-editor.js';
import { PaperFields, type SuppliedPapers } from './paper-fields.js';
import { useCommand, type CommandProps } from './use-command.js';
import { useGroups } from './use-groups.js';

/** The family brings what an agency asked for: papers, and where needed what was told differently. */
export function SupplementDialog(props: CommandProps) {
  const { found, onClose } = props;
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('submit-supplement', props);
  const asking = found.steps.find(({ status }) => status === 'awaiting-supplement');
  const asked = asking?.reason?.code ?? 'other-paper';
  const form = useForm<SuppliedPapers>({ defaultValues: { papers: [{ code: asked, number: '', note: '' }] } });
  const papers = useFieldArray({ control: form.control, name: 'papers' });
  const groups = useGroups(found).filter(({ name }) => name !== 'applicant');
  const [chosen, choose] = useState('');
  const [typed, setTyped] = useState<GroupAnswers>();
  const group = groups.find(({ name }) => name === chosen);
  return (
    <CommandDialog
      found={found}
      title={word('command.submit-supplement')}
      action={action}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ papers: given }) => {
        const corrected = group && typed ? { data: { [group.name]: groupFrom(group.fields, typed) } } : {};
        action.mutate({ data: { ...(asking && { step: asking.step }), papers: given.map(filledIn), ...corrected } });
      })}
    >
      {asking !== undefined && (
        <Stack gap={2}>
          <Text size="sm" fw={600}>
            {t('supplement.asked', { step: word(`step.${asking.step}`) })}
          </Text>
          <Text size="sm">{word(`reason.${asked}`)}</Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {textAt(found.reasons?.[asking.step], 'text')}
          </Text>
        </Stack>
      )}
      <PaperFields
        form={form}
        papers={papers}
        asked={{ code: asked, label: t('supplement.asAsked', { what: word(`reason.${asked}`) }) }}
      />
      <NativeSelect
        label={t('supplement.data')}
        description={t('supplement.dataHelp')}
        value={chosen}
        data={[
          { value: '', label: t('supplement.noData') },
          ...groups.map((one) => ({ value: one.name, label: label(one.label) })),
        ]}
        onChange={(event) => {
          choose(event.currentTarget.value);
          setTyped(undefined);
        }}
      />
      {group !== undefined && <GroupEditor group={group} answers={typed ?? group.answers} onChange={setTyped} />}
    </CommandDialog>
  );
}

/** What was left empty is left out. */
function filledIn({ code, number, note }: SuppliedPapers['papers'][number]) {
  return { code, ...(number.trim() !== '' && { number }), ...(note.trim() !== '' && { note }) };
}
