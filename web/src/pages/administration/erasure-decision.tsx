import { useState } from 'react';
import { NativeSelect, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { knownAs } from '../../features/history/known.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ADMINISTRATION } from './administration.js';
import { decideErasure, REFUSALS } from './erasures.js';

export type Decided = 'approve' | 'refuse';

interface ErasureDecisionProps {
  readonly id: string;
  readonly decision: Decided;
  /** What is to be erased, in words. */
  readonly what: string;
  readonly onClose: () => void;
}

/** A last look: what is erased is never there again. */
export function ErasureDecision({ id, decision, what, onClose }: ErasureDecisionProps) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const [reason, setReason] = useState<(typeof REFUSALS)[number]>(REFUSALS[0]);
  const action = useAction(decideErasure, async () => {
    await queries.invalidateQueries({ queryKey: ADMINISTRATION });
    onClose();
  });
  return (
    <FormDialog
      title={t(`erasures.${decision}`)}
      isPending={action.isPending}
      problem={action.error !== null && <ProblemAlert error={action.error} takesFocus />}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        action.mutate({ id, ...(decision === 'refuse' && { reason }) });
      }}
    >
      <Text fw={600}>{what}</Text>
      <Text size="sm">{t(`erasures.${decision}Text`)}</Text>
      {decision === 'refuse' && (
        <NativeSelect
          label={t('form.reason')}
          value={reason}
          data={REFUSALS.map((value) => ({ value, label: t(`erasures.refusal.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setReason(knownAs(REFUSALS, value) ?? REFUSALS[0])}
        />
      )}
    </FormDialog>
  );
}
