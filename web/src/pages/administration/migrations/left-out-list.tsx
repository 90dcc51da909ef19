import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';

interface LeftOutListProps {
  readonly procedure: string;
  readonly to: number;
  readonly leftOut: Readonly<Record<string, unknown>>;
}

/** Which steps are left out, and why. */
export function LeftOutList({ procedure, to, leftOut }: LeftOutListProps) {
  const { t } = useTranslation('migration');
  const word = useProcedureWords(procedure, to);
  const steps = Object.entries(leftOut);
  if (steps.length === 0) return null;
  return (
    <List size="sm">
      {steps.map(([step, why]) => (
        <List.Item key={step}>
          {t('leftOut', { step: word(`step.${step}`), why: word(`reason.${String(why)}`) })}
        </List.Item>
      ))}
    </List>
  );
}
