import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Reason } from './administration.js';
import type { DISMISSAL_REASONS, PROPOSAL_REASONS } from './reasons.js';

/** The field that an error in the text leads to. */
export const REASON_TEXT = 'reason-text';

interface ReasonFieldsProps {
  readonly codes: typeof PROPOSAL_REASONS | typeof DISMISSAL_REASONS;
  readonly reason: Required<Reason>;
  readonly onChange: (reason: Required<Reason>) => void;
  readonly error: string | undefined;
}

/** A reason of the catalogue, what there is to say of it, and the article if there is one. */
export function ReasonFields({ codes, reason, onChange, error }: ReasonFieldsProps) {
  const { t } = useTranslation('administration');
  return (
    <>
      <NativeSelect
        label={t('form.reason')}
        value={reason.code}
        data={codes.map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ ...reason, code: value })}
      />
      <Textarea
        id={REASON_TEXT}
        label={t('form.reasonText')}
        description={t('form.reasonHint')}
        autosize
        minRows={2}
        value={reason.text}
        error={error}
        onChange={({ currentTarget: { value } }) => onChange({ ...reason, text: value })}
      />
      <TextInput
        label={t('form.legalBasis')}
        value={reason.legalBasis}
        onChange={({ currentTarget: { value } }) => onChange({ ...reason, legalBasis: value })}
      />
    </>
  );
}

/** As the API takes it: what is empty is left out. */
export function reasonOf({ code, text, legalBasis }: Required<Reason>): Reason {
  return { code, text: text.trim(), ...(legalBasis.trim() !== '' && { legalBasis: legalBasis.trim() }) };
}
