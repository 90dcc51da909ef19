import { useState } from 'react';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useRevealed } from '../../../features/case/revealed.js';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { WrittenText } from '../../../ui/written-text.js';
import { textAt } from '../opened.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CorrectionProblem } from './correction-problem.js';
import { openedInFull } from './opened-in-full.js';
import { PaperFields, type SuppliedPapers } from './paper-fields.js';
import { PartEditor } from './part-editor.js';
import { useCommand, type CommandProps } from './use-command.js';
import { isOfData, useCorrection } from './use-correction.js';
import { usePart } from './use-part.js';

/** The family brings what an agency asked for: papers, and where needed what was told differently. */
export function SupplementDialog(props: CommandProps) {
  const { found, version, onClose } = props;
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  const action = useCommand('submit-supplement', props);
  const asking = found.steps.find(({ status }) => status === 'awaiting-supplement');
  const asked = asking?.reason?.code ?? 'other-paper';
  const form = useForm<SuppliedPapers>({ defaultValues: { papers: [{ code: asked, number: '', note: '' }] } });
  const papers = useFieldArray({ control: form.control, name: 'papers' });
  const { revealed } = useRevealed(found.code);
  const [opened] = useState(() => openedInFull(found, revealed));
  const correction = useCorrection({ found, asked: undefined, ...opened, version }, isOfData);
  const part = usePart(correction, '');
  const isCorrected = part.chosen !== '' && correction.changes.length > 0;
  const send = form.handleSubmit(({ papers: given }) => {
    const supplied = { ...(asking && { step: asking.step }), papers: given.map(filledIn) };
    if (!isCorrected) return action.mutate({ data: supplied });
    if (!part.passes()) return undefined;
    const body = { data: { ...supplied, data: correction.data }, expectedSeq: correction.readSeq };
    return action.mutate(body, { onError: correction.onRefused });
  });
  return (
    <FormDialog
      title={word('command.submit-supplement')}
      isPending={action.isPending}
      problem={<CorrectionProblem {...{ action, found, correction, part }} />}
      onClose={onClose}
      onSubmit={send}
    >
      {asking !== undefined && <Asked found={found} step={asking.step} code={asked} />}
      <PaperFields
        form={form}
        papers={papers}
        asked={{ code: asked, label: t('supplement.asAsked', { what: word(`reason.${asked}`) }) }}
      />
      {opened === undefined ? (
        <MaskedData />
      ) : (
        <NativeSelect
          label={t('supplement.data')}
          description={t('supplement.dataHelp')}
          value={part.chosen}
          data={[
            { value: '', label: t('supplement.noData') },
            ...correction.form.fields.map(({ pointer, label: named }) => ({ value: pointer, label: label(named) })),
          ]}
          onChange={(event) => part.choose(event.currentTarget.value)}
        />
      )}
      {part.chosen !== '' && <PartEditor correction={correction} chosen={part.chosen} />}
      <ChangedMeanwhile correction={correction} />
    </FormDialog>
  );
}

/** Papers are taken in without that; to correct what was told one has to see it. */
function MaskedData() {
  const { t } = useTranslation('reveal');
  return <Text size="sm">{t('beforeSupplying')}</Text>;
}

/** What the agency asked for, in its own words. */
function Asked({ found, step, code }: Pick<CommandProps, 'found'> & { readonly step: string; readonly code: string }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const written = textAt(found.reasons?.[step], 'text');
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {t('supplement.asked', { step: word(`step.${step}`) })}
      </Text>
      <Text size="sm">{word(`reason.${code}`)}</Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {written !== undefined && <WrittenText>{written}</WrittenText>}
      </Text>
    </Stack>
  );
}

/** What was left empty is left out. */
function filledIn({ code, number, note }: SuppliedPapers['papers'][number]) {
  return { code, ...(number.trim() !== '' && { number }), ...(note.trim() !== '' && { note }) };
}
