import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case, Explanation } from '../../features/case/case.js';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';

interface NextStepsProps {
  readonly received: Case;
  readonly waitsFor: Explanation['waitsFor'];
}

/** What happens now, step by step; after the end, that there is nothing more to wait for. */
export function NextSteps({ received, waitsFor }: NextStepsProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  return (
    <section>
      <strong>{t('receipt.happens')}</strong>
      {waitsFor.length === 0 && <Text size="sm">{t('receipt.ended')}</Text>}
      <List type="ordered" size="sm" mt={4}>
        {waitsFor.map(({ step, label: name, text, promisedOn }) => {
          const due = received.steps.find((candidate) => candidate.step === step)?.due ?? promisedOn;
          return (
            <List.Item key={step}>
              {label(name)}: {label(text)}
              {due !== undefined && ` (${t('receipt.until', { day: formatDay(due) })})`}
            </List.Item>
          );
        })}
      </List>
    </section>
  );
}
