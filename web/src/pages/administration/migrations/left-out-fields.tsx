import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProcedureWords, versionQuery } from '../../../features/procedures/procedures.js';

interface LeftOutFieldsProps {
  readonly procedure: string;
  readonly from: number;
  readonly to: number;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly onChange: (leftOut: Readonly<Record<string, string>>) => void;
}

/** Why each step is left out that only the target has: nobody was asked about it. */
export function LeftOutFields({ procedure, from, to, leftOut, onChange }: LeftOutFieldsProps) {
  const { t } = useTranslation('migration');
  const word = useProcedureWords(procedure, to);
  const steps = useStepsToLeaveOut(procedure, from, to);
  if (steps.length === 0) return null;
  return (
    <Stack gap="xs">
      {steps.map(({ step, leftOut: reasons }) => (
        <NativeSelect
          key={step}
          label={t('field.leftOut', { step: word(`step.${step}`) })}
          value={leftOut[step] ?? ''}
          data={[
            { value: '', label: t('field.noReason') },
            ...reasons.map((value) => ({ value, label: word(`reason.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => onChange({ ...leftOut, [step]: value })}
        />
      ))}
    </Stack>
  );
}

function useStepsToLeaveOut(procedure: string, from: number, to: number) {
  const source = useQuery(versionQuery(procedure, from)).data;
  const target = useQuery(versionQuery(procedure, to)).data;
  if (source === undefined || target === undefined) return [];
  return target.choices.filter(({ step }) => !source.steps.some((known) => known.step === step));
}
