import { useState } from 'react';
import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ADMINISTRATION, proposeChange, type Change, type Reason } from './administration.js';
import { ProposalInput } from './proposal-input.js';
import { FIELD_NAMES, type Proposal, type Values } from './proposals.js';
import { REASON_TEXT, ReasonFields, reasonOf } from './reason-fields.js';
import { PROPOSAL_REASONS } from './reasons.js';

interface ProposalDialogProps {
  readonly title: string;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** Proposes a change: what it needs to know, and why. Who sent it comes to the page of the proposal. */
export function ProposalDialog({ title, proposal, onClose }: ProposalDialogProps) {
  const { t } = useTranslation('administration');
  const [values, setValues] = useState<Values>(proposal.initial);
  const [reason, setReason] = useState<Required<Reason>>({ code: PROPOSAL_REASONS[0], text: '', legalBasis: '' });
  const [attempt, setAttempt] = useState(0);
  const action = useProposing();
  const fields = proposal.fields(values);
  const missing = fields.filter(({ name, isNeeded }) => isNeeded && (values[name] ?? '').trim() === '');
  const isSilent = reason.text.trim() === '';
  const labelOf = (field: (typeof fields)[number]) => t(`form.${field.label ?? field.name}`);
  const faults = [
    ...missing.map((field) => ({ fieldId: field.name, message: `${labelOf(field)}: ${t('form.needed')}` })),
    ...(isSilent ? [{ fieldId: REASON_TEXT, message: `${t('form.reasonText')}: ${t('form.needed')}` }] : []),
  ];
  const errorOf = (isMissing: boolean) => (attempt > 0 && isMissing ? t('form.needed') : undefined);
  return (
    <FormDialog
      title={title}
      submitLabel={t('form.send')}
      isPending={action.isPending}
      problem={action.error !== null && <ProposalProblem error={action.error} />}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((before) => before + 1);
        if (faults.length === 0) action.mutate({ change: proposal.toChange(values), reason: reasonOf(reason) });
      }}
    >
      {attempt > 0 && faults.length > 0 && <ErrorSummary messages={faults} attempt={attempt} />}
      <Text size="sm">{t('form.nothingYet')}</Text>
      {fields.map((field) => (
        <ProposalInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorOf(missing.includes(field))}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <ReasonFields codes={PROPOSAL_REASONS} reason={reason} onChange={setReason} error={errorOf(isSilent)} />
    </FormDialog>
  );
}

function useProposing() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useAction(
    (input: { readonly change: Change; readonly reason: Reason }, key) => proposeChange(input, key),
    async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ADMINISTRATION });
      await navigate({ to: '/administration/changes/$id', params: { id } });
    },
  );
}

/** What the server says against it, field by field, as the dialog calls them. */
function ProposalProblem({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('administration');
  return (
    <ProblemAlert
      error={error}
      takesFocus
      fieldName={(pointer) => {
        const [, , field, language] = pointer.split('/');
        if (field === 'name' && language !== undefined) return t(language === 'en' ? 'form.nameEn' : 'form.nameVi');
        const known = FIELD_NAMES.find((name) => name === field);
        return known === undefined ? '' : t(`form.${known}`);
      }}
    />
  );
}
