import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOver } from '../../api/codes.js';
import { Due } from '../../ui/due.js';
import type { Step } from './case.js';
import { legalNow } from '../../api/server-clock.js';

interface CaseDueProps {
  readonly due: string;
  /** The time of the case stands: the day promises nothing. */
  readonly isPaused: boolean;
  readonly steps: readonly Pick<Step, 'status' | 'late'>[];
}

/** Until when the whole case has time; and, while it still has, whether one of its steps is overdue. */
export function CaseDue({ due, isPaused, steps }: CaseDueProps) {
  const { t } = useTranslation();
  const isStepLate = steps.some(({ status, late }) => late && !isOver(status));
  const isPast = !isPaused && Date.parse(due) < legalNow();
  return (
    <>
      <Due at={due} isLate={isPast} isPaused={isPaused} />
      {isStepLate && !isPast && (
        <Text span size="xs" fw={600}>
          {' '}
          {t('due.lateStep')}
        </Text>
      )}
    </>
  );
}
