import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REASONS, type Judged } from './duplicates.js';

interface ReasonChoiceProps {
  readonly value: Judged['reason'] | undefined;
  readonly onChange: (reason: Judged['reason'] | undefined) => void;
  readonly error?: string | undefined;
}

/** Why the cases that were compared are others. */
export function ReasonChoice({ value, onChange, error }: ReasonChoiceProps) {
  const { t } = useTranslation('duplicates');
  return (
    <NativeSelect
      label={t('reasonLabel')}
      data={[
        { value: '', label: t('reasonNone') },
        ...REASONS.map((code) => ({ value: code, label: t(`reason.${code}`) })),
      ]}
      value={value ?? ''}
      error={error}
      onChange={({ currentTarget }) => onChange(REASONS.find((code) => code === currentTarget.value))}
    />
  );
}
