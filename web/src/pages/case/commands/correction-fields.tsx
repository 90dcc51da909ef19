import { NativeSelect, Textarea } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { PartEditor } from './part-editor.js';
import type { Correction } from './use-correction.js';
import type { usePart } from './use-part.js';

interface CorrectionFieldsProps {
  readonly correction: Correction;
  readonly part: ReturnType<typeof usePart>;
  /** Why it is corrected, in words. */
  readonly reason: UseFormReturn<{ text: string }>;
  readonly reasonHelp: string;
}

/** A part of the form at a time, with what is other in it, and why. */
export function CorrectionFields({ correction, part, reason, reasonHelp }: CorrectionFieldsProps) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const { register, formState } = reason;
  return (
    <>
      <NativeSelect
        label={t('correct.group')}
        value={part.chosen}
        data={correction.form.fields.map(({ pointer, label: named }) => ({ value: pointer, label: label(named) }))}
        onChange={(event) => part.choose(event.currentTarget.value)}
      />
      <PartEditor correction={correction} chosen={part.chosen} />
      <Textarea
        label={t('field.reasonText')}
        description={reasonHelp}
        autosize
        minRows={2}
        error={formState.errors.text?.message}
        {...register('text', { required: t('field.needed') })}
      />
      <ChangedMeanwhile correction={correction} />
    </>
  );
}
