import { useState } from 'react';
import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ADMINISTRATION, decideChange, type Decision, type Reason } from './administration.js';
import { REASON_TEXT, ReasonFields, reasonOf } from './reason-fields.js';
import { DISMISSAL_REASONS } from './reasons.js';

interface DecisionDialogProps {
  readonly id: string;
  readonly decision: Decision;
  /** What the change is, in words. */
  readonly what: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A last look before something is decided; whoever refuses or withdraws says why. */
export function DecisionDialog({ id, decision, what, onDone, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const [reason, setReason] = useState<Required<Reason>>({ code: DISMISSAL_REASONS[0], text: '', legalBasis: '' });
  const [attempt, setAttempt] = useState(0);
  const needsReason = decision !== 'approve';
  const isSilent = needsReason && reason.text.trim() === '';
  const action = useAction(decideChange, async () => {
    await queries.invalidateQueries({ queryKey: ADMINISTRATION });
    onDone();
  });
  const message = `${t('form.reasonText')}: ${t('form.needed')}`;
  return (
    <FormDialog
      title={t(`change.${decision}`)}
      isPending={action.isPending}
      problem={action.error !== null && <ProblemAlert error={action.error} takesFocus fieldName={() => ''} />}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((before) => before + 1);
        if (!isSilent) action.mutate({ id, decision, ...(needsReason && { reason: reasonOf(reason) }) });
      }}
    >
      {attempt > 0 && isSilent && <ErrorSummary messages={[{ fieldId: REASON_TEXT, message }]} attempt={attempt} />}
      <Text fw={600}>{what}</Text>
      <Text size="sm">{t(`change.${decision}Text`)}</Text>
      {needsReason && (
        <ReasonFields
          codes={DISMISSAL_REASONS}
          reason={reason}
          onChange={setReason}
          error={attempt > 0 && isSilent ? t('form.needed') : undefined}
        />
      )}
    </FormDialog>
  );
}
