import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import { useAction } from '../../../api/use-action.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import type { Outcome, WorkItem } from '../work-item.js';
import { AskedItems } from './asked-items.js';
import { decisionBody, gapsIn, noticeText, reasoned, type DecisionBody, type Gap } from './decision-body.js';
import type { DecisionDraft } from './decision-drafts.js';
import { ReasonFields } from './reason-fields.js';
import { VerifiedLimit } from './verified-limit.js';
import { useAskedNames } from './use-asked-names.js';
import classes from '../inbox.module.css';

interface DecisionFormProps {
  readonly item: WorkItem;
  readonly outcome: Outcome;
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
  readonly onDecided: (outcome: Outcome) => void;
  readonly onNext: () => void;
}

/** What the chosen outcome needs, and the button that sends it; Ctrl+Enter sends it from every field. */
export function DecisionForm({ item, outcome, draft, onChange, onDecided, onNext }: DecisionFormProps) {
  const { t } = useTranslation('inbox');
  const [{ attempt, gaps }, setLast] = useState<{ attempt: number; gaps: readonly Gap[] }>({ attempt: 0, gaps: [] });
  const named = useAskedNames(item);
  const decision = useDecision(item, onDecided);
  const reason = reasoned(outcome);
  const send = () => {
    const found = gapsIn(draft);
    setLast({ attempt: attempt + 1, gaps: found });
    if (found.length === 0 && !decision.isPending)
      decision.mutate({ id: item.id, body: decisionBody(outcome, draft, named.of) });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <Stack gap="sm" mt="sm">
        {gaps.length > 0 && (
          <ErrorSummary
            attempt={attempt}
            messages={gaps.map((gap) => ({
              fieldId: `decision-${gap === 'unfinished' ? 'text' : gap}`,
              message: t(`gap.${gap}`),
            }))}
          />
        )}
        {decision.error !== null && <Refused error={decision.error} onNext={onNext} />}
        {reason === undefined ? (
          <Text size="sm">{t(`means.${outcome}`)}</Text>
        ) : (
          <ReasonFields item={item} outcome={reason} draft={draft} onChange={onChange} />
        )}
        {outcome === 'request-supplement' && (
          <AskedItems item={item} asked={draft.asked} onChange={(asked) => onChange({ asked })} />
        )}
        {outcome === 'report-verification' && <VerifiedLimit item={item} />}
        {reason !== undefined && reason !== 'send-back' && draft.text !== '' && (
          <div>
            <Text size="xs" c="dimmed">
              {t('decision.preview')}
            </Text>
            <blockquote className={classes['preview']}>{noticeText(draft, named.of)}</blockquote>
          </div>
        )}
        <Button type="submit" loading={decision.isPending} {...(outcome === 'refuse' && { color: 'red.9' })}>
          {t(`confirm.${outcome}`)}
        </Button>
      </Stack>
    </form>
  );
}

/** Why it was not done, in the server's words. The form is as it was. */
function Refused({ error, onNext }: { readonly error: unknown; readonly onNext: () => void }) {
  const { t } = useTranslation('inbox');
  return (
    <div>
      <ProblemAlert error={error} takesFocus />
      <Group mt="xs">
        <Button size="xs" variant="default" onClick={onNext}>
          {t('next')}
        </Button>
      </Group>
    </div>
  );
}

interface Decision {
  readonly id: string;
  readonly body: DecisionBody;
}

function useDecision(item: WorkItem, onDecided: (outcome: Outcome) => void) {
  const queryClient = useQueryClient();
  const seen = () =>
    Promise.all([['work-items'], ['case', item.case]].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  const action = useAction(
    async ({ id, body }: Decision, key: string) =>
      bodyOf(
        await api.POST('/api/v1/work-items/{id}/complete', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    (_, { body }) => {
      onDecided(body.outcome);
      void seen();
    },
  );
  return { ...action, mutate: (decision: Decision) => action.mutate(decision, { onError: () => void seen() }) };
}
