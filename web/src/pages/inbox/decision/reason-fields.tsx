import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProcedureWords, versionQuery } from '../../../features/procedures/procedures.js';
import type { ReasonedOutcome } from '../../../features/reasons/reasons.js';
import { useLabel } from '../../../i18n/use-label.js';
import type { WorkItem } from '../work-item.js';
import type { DecisionDraft } from './decision-drafts.js';
import { useReasons } from './use-reasons.js';

interface ReasonFieldsProps {
  readonly item: WorkItem;
  readonly outcome: ReasonedOutcome;
  readonly draft: DecisionDraft;
  readonly onChange: (part: Partial<DecisionDraft>) => void;
}

/** Why: a reason of the catalogue, whose text and legal basis the officer goes on from. */
export function ReasonFields({ item, outcome, draft, onChange }: ReasonFieldsProps) {
  const { t } = useTranslation('inbox');
  const label = useLabel();
  const word = useProcedureWords(item.procedure, item.version);
  const article = useStepArticle(item);
  const reasons = useReasons(item, outcome);
  const choose = (code: string) => {
    const reason = reasons.find((candidate) => candidate.code === code);
    if (reason === undefined) return onChange({ code: '' });
    onChange({
      code,
      text: withTemplate(
        draft.text,
        label(reason.text),
        reasons.map(({ text }) => label(text)),
      ),
      legalBasis: reason.legalBasis ?? article,
      ...(outcome === 'request-supplement' && draft.asked.length === 0
        ? { asked: [{ what: `paper:${code}`, problem: '' }] }
        : {}),
    });
  };
  return (
    <>
      <NativeSelect
        id="decision-code"
        label={t('reason.code')}
        value={draft.code}
        data={[
          { value: '', label: t('reason.choose') },
          ...reasons.map(({ code }) => ({ value: code, label: word(`reason.${code}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => choose(value)}
      />
      <Textarea
        id="decision-text"
        label={t('reason.text')}
        description={t(`reason.for.${outcome}`)}
        value={draft.text}
        autosize
        minRows={3}
        maxLength={4000}
        onChange={({ currentTarget: { value } }) => onChange({ text: value })}
      />
      <Textarea
        id="decision-legalBasis"
        label={t('reason.legalBasis')}
        value={draft.legalBasis}
        autosize
        minRows={1}
        maxLength={400}
        onChange={({ currentTarget: { value } }) => onChange({ legalBasis: value })}
      />
    </>
  );
}

/** What somebody typed stays; a text that the catalogue put there gives way to the next. */
function withTemplate(typed: string, template: string, templates: readonly string[]): string {
  const isUntouched = typed.trim() === '' || templates.includes(typed);
  return isUntouched ? template : typed;
}

/** The article by which the step is decided, as the procedure's version says it. */
function useStepArticle({ procedure, version, step }: WorkItem): string {
  const steps = useQuery(versionQuery(procedure, version)).data?.steps ?? [];
  return steps.find((candidate) => candidate.step === step)?.legalBasis.article ?? '';
}
