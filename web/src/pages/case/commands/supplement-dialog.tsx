import { useState } from 'react';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { textAt } from '../opened.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CommandDialog } from './command-dialog.js';
import { GroupEditor } from './group-editor.js';
import { PaperFields, type SuppliedPapers } from './paper-fields.js';
import { useCommand, type CommandProps } from './use-command.js';
import { dataOf, useCorrection } from './use-correction.js';

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
  const correction = useCorrection(found);
  const [chosen, choose] = useState('');
  const groups = correction.groups.filter(({ name }) => name !== 'applicant');
  const group = groups.find(({ name }) => name === chosen);
  return (
    <CommandDialog
      found={found}
      title={word('command.submit-supplement')}
      action={action}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ papers: given }) => {
        const supplied = { ...(asking && { step: asking.step }), papers: given.map(filledIn) };
        const changed = dataOf(correction.changed.filter(({ name }) => name === chosen));
        if (Object.keys(changed).length === 0) return action.mutate({ data: supplied });
        const body = { data: { ...supplied, data: changed }, expectedSeq: correction.readSeq };
        return action.mutate(body, { onError: correction.onRefused });
      })}
    >
      {asking !== undefined && <Asked found={found} step={asking.step} code={asked} />}
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
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {group !== undefined && (
        <GroupEditor group={group} onAnswer={(path, value) => correction.type(group.name, path, value)} />
      )}
      <ChangedMeanwhile news={correction.news} />
    </CommandDialog>
  );
}

/** What the agency asked for, in its own words. */
function Asked({ found, step, code }: Pick<CommandProps, 'found'> & { readonly step: string; readonly code: string }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {t('supplement.asked', { step: word(`step.${step}`) })}
      </Text>
      <Text size="sm">{word(`reason.${code}`)}</Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {textAt(found.reasons?.[step], 'text')}
      </Text>
    </Stack>
  );
}

/** What was left empty is left out. */
function filledIn({ code, number, note }: SuppliedPapers['papers'][number]) {
  return { code, ...(number.trim() !== '' && { number }), ...(note.trim() !== '' && { note }) };
}
