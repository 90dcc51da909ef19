import { useState } from 'react';
import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../api/use-action.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { ADMINISTRATION, type Reason } from '../administration.js';
import { REASON_TEXT, ReasonFields, reasonOf } from '../reason-fields.js';
import { PROPOSAL_REASONS } from '../reasons.js';
import { migrateCase, type CasePlan } from './migrations.js';

interface MigrateDialogProps {
  readonly plan: CasePlan;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Moves one case, and says why; the server plans it anew as it happens. */
export function MigrateDialog({ plan, leftOut, onDone, onClose }: MigrateDialogProps) {
  const { t } = useTranslation('migration');
  const { t: administration } = useTranslation('administration');
  const queries = useQueryClient();
  const [reason, setReason] = useState<Required<Reason>>({ code: 'new-law', text: '', legalBasis: '' });
  const [attempt, setAttempt] = useState(0);
  const isSilent = reason.text.trim() === '';
  const hasFailed = attempt > 0 && isSilent;
  const action = useAction(migrateCase, async () => {
    await Promise.all(
      [ADMINISTRATION, ['case', plan.code], ['cases']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
    onDone();
  });
  const message = `${administration('form.reasonText')}: ${administration('form.needed')}`;
  return (
    <FormDialog
      title={t('plan.migrate')}
      isPending={action.isPending}
      problem={
        action.error !== null && <ProblemAlert error={action.error} takesFocus fieldName={() => t('field.to')} />
      }
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((before) => before + 1);
        if (!isSilent) action.mutate({ plan, leftOut, reason: reasonOf(reason) });
      }}
    >
      {hasFailed && <ErrorSummary messages={[{ fieldId: REASON_TEXT, message }]} attempt={attempt} />}
      <Text fw={600}>{t('plan.what', { code: plan.code, from: plan.from, to: plan.to })}</Text>
      <Text size="sm">{t('plan.whatText')}</Text>
      <ReasonFields
        codes={PROPOSAL_REASONS}
        reason={reason}
        onChange={setReason}
        error={hasFailed ? administration('form.needed') : undefined}
      />
    </FormDialog>
  );
}
