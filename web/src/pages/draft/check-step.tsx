import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { submitDraft } from '../../features/drafts/drafts.js';
import type { Judged } from '../../features/duplicates/duplicates.js';
import { useServerMessages } from '../../features/form/messages.js';
import { useLabel } from '../../i18n/use-label.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { AttachedNames } from './attached-files.js';
import { Answers } from './answers.js';
import classes from './draft.module.css';
import { DraftOver, isOver } from './draft-over.js';
import { DuplicateCheck } from './duplicate-check.js';
import { FollowingSteps } from './following-steps.js';
import type { StepProps } from './form-step.js';
import { SavedState } from './saved-state.js';
import { useAlikeCheck } from './use-alike-check.js';
import { useForm } from './use-draft-form.js';
import type { KeepingAsNew } from './use-keep-as-new.js';

interface CheckStepProps extends StepProps {
  /** Goes back to the form, to that field. */
  readonly onChange: (pointer: string) => void;
}

/** Everything that will be handed in, and to whom; then it is handed in, once. */
export function CheckStep({ draft, version, saving, keeping, onOpenAnew, onChange }: CheckStepProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const submit = useAction(
    async ({ id, duplicates }: { id: string; duplicates: Judged | undefined }, key) =>
      submitDraft({ id, revision: await saving.flush(), ...(duplicates && { duplicates }) }, key),
    () => void queryClient.invalidateQueries({ queryKey: ['drafts'] }),
  );
  const messages = useServerMessages()(problemOf(submit.error)?.errors ?? [], useForm());
  // What could not be saved could not be handed in: the state of the draft says so, and the way on.
  const isToldBelow = submit.error === saving.error && isOver(submit.error);
  // Who has gone elsewhere by the time of the answer stays there.
  const alike = useAlikeCheck(draft);
  const handIn = async () => {
    if (!(await alike.isAnswered())) return;
    submit.mutate(
      { id: draft.id, duplicates: alike.judged },
      { onSuccess: ({ code }) => void navigate({ to: '/cases/$code/receipt', params: { code } }) },
    );
  };
  return (
    <Page title={t('check.title')} lead={label(version.title)} hasErrors={messages.length > 0}>
      {messages.length > 0 && <ErrorSummary attempt={submit.submittedAt} messages={messages} onFollow={onChange} />}
      {messages.length === 0 && submit.error !== null && !isToldBelow && (
        <Refused error={submit.error} keeping={keeping} />
      )}
      <Stack gap="lg" maw={900}>
        {alike.candidates.length > 0 && (
          <DuplicateCheck
            candidates={alike.candidates}
            version={version}
            judged={alike.judged}
            onJudged={alike.judge}
            attempts={alike.attempts}
          />
        )}
        <Answers onChange={onChange} />
        <AttachedNames />
        <FollowingSteps version={version} />
      </Stack>
      <Group className={classes['bar']} justify="space-between">
        <SavedState saving={saving} keeping={keeping} onOpenAnew={onOpenAnew} />
        <Group gap="xs">
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/start/$draftId" params={{ draftId: draft.id }} {...props} />}
          >
            {t('check.back')}
          </Button>
          <Button loading={submit.isPending} onClick={() => void handIn()}>
            {t('check.submit')}
          </Button>
        </Group>
      </Group>
    </Page>
  );
}

/** The server's reason, and the way on from a draft that takes nothing more. */
function Refused({ error, keeping }: { readonly error: Error; readonly keeping: KeepingAsNew }) {
  if (isOver(error)) return <DraftOver error={error} keeping={keeping} takesFocus />;
  return <ProblemAlert error={error} takesFocus />;
}
