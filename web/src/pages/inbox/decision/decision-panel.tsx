import { useEffect, useRef } from 'react';
import { Alert, Anchor, Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/dates.js';
import { mayDo, roleOf, type Outcome, type WorkItem } from '../work-item.js';
import { isTyped, useDecisionDraft, type DecisionDraft } from './decision-drafts.js';
import { DecisionForm } from './decision-form.js';
import { OutcomeChoice } from './outcome-choice.js';
import classes from '../inbox.module.css';

interface DecisionPanelProps {
  readonly item: WorkItem;
  readonly onDecided: (outcome: Outcome) => void;
  readonly onNext: () => void;
}

/** The decision on the item: first which, then what it needs. What was typed stays, also when somebody else was faster. */
export function DecisionPanel({ item, onDecided, onNext }: DecisionPanelProps) {
  const { t } = useTranslation('inbox');
  const { draft, change, discard } = useDecisionDraft(item.id);
  const form = useRef<HTMLDivElement>(null);
  const chosen = useRef(draft.outcome);
  useEffect(() => {
    if (chosen.current === draft.outcome) return;
    chosen.current = draft.outcome;
    form.current?.querySelector<HTMLElement>('select, button[type=submit]')?.focus();
  }, [draft.outcome]);
  if (item.status === 'done') return <Done item={item} draft={draft} onNext={onNext} onDiscard={discard} />;
  if (item.outcomes.length === 0) return <NothingToDecide item={item} />;
  if (!mayDo(item)) return item.barred.length > 0 ? null : <ForOthers item={item} />;
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby="decision-heading">
      <Title order={3} size="h6" id="decision-heading" mb="xs">
        {t('decision.title')}
      </Title>
      <FourEyes item={item} />
      <OutcomeChoice item={item} chosen={draft.outcome} onChosen={(outcome) => change({ outcome })} />
      <div ref={form}>
        {draft.outcome !== undefined && (
          <DecisionForm
            key={draft.outcome}
            item={item}
            outcome={draft.outcome}
            draft={draft}
            onChange={change}
            onDecided={(outcome) => {
              discard();
              onDecided(outcome);
            }}
            onNext={onNext}
          />
        )}
      </div>
    </Paper>
  );
}

/** Who prepared the decision that is to be signed. */
function FourEyes({ item: { kind, preparedBy, preparedByName } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  if (kind !== 'sign' || preparedBy === undefined) return null;
  return (
    <Text size="sm" mb="xs">
      {t('decision.preparedBy', { name: preparedByName ?? preparedBy })}
    </Text>
  );
}

interface DoneProps {
  readonly item: WorkItem;
  readonly draft: DecisionDraft;
  readonly onNext: () => void;
  readonly onDiscard: () => void;
}

/** Who did it and when; and what the reader had typed, if that was somebody else. */
function Done({ item: { holder, holderName, closedAt }, draft, onNext, onDiscard }: DoneProps) {
  const { t } = useTranslation('inbox');
  const name = holderName ?? holder;
  const at = closedAt === undefined ? '' : formatMoment(closedAt);
  return (
    <Paper withBorder p="sm">
      <Text size="sm" role="status">
        {name === undefined ? t('done.elsewhere', { at }) : t('done.by', { name, at })}
      </Text>
      {isTyped(draft) && (
        <Alert mt="xs" color="yellow" variant="outline" title={t('done.typed')}>
          <blockquote className={classes['preview']}>
            {[draft.text, ...draft.asked.map(({ problem }) => problem)].filter(Boolean).join('\n')}
          </blockquote>
          <Button size="xs" variant="default" mt="xs" onClick={onDiscard}>
            {t('done.discard')}
          </Button>
        </Alert>
      )}
      <Group mt="xs">
        <Button size="xs" variant="light" onClick={onNext}>
          {t('next')}
        </Button>
      </Group>
    </Paper>
  );
}

/** Says whose work it is. */
function ForOthers({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  return (
    <Paper withBorder p="sm">
      <Text size="sm">{t('decision.forOthers', { role: common(`role.${roleOf(item)}`) })}</Text>
    </Paper>
  );
}

/** By what else a work item ends. */
const ENDS: Readonly<Partial<Record<WorkItem['kind'], 'endsBySettling' | 'endsBySupplement' | 'endsByAnswer'>>> = {
  correction: 'endsBySettling',
  supplement: 'endsBySupplement',
  consent: 'endsBySupplement',
  mapping: 'endsByAnswer',
  confirmation: 'endsByAnswer',
};

/** Something else ends it: says what. */
function NothingToDecide({ item: { kind, case: code } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  return (
    <Paper withBorder p="sm">
      <Text size="sm">{t(`decision.${ENDS[kind] ?? 'none'}`)}</Text>
      <Anchor fz="sm" renderRoot={(root) => <Link to="/cases/$code" params={{ code }} {...root} />}>
        {t('toCase')}
      </Anchor>
    </Paper>
  );
}
