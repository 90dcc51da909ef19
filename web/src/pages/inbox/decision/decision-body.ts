import type { paths } from '../../../api/schema.js';
import type { ReasonedOutcome } from '../../../features/reasons/reasons.js';
import type { Outcome } from '../work-item.js';
import type { AskedItem, DecisionDraft } from './decision-drafts.js';

export type DecisionBody =
  paths['/api/v1/work-items/{id}/complete']['post']['requestBody']['content']['application/json'];

/** The outcomes for which the applicant, or a colleague, is told why. */
const REASONED: readonly ReasonedOutcome[] = ['refuse', 'request-supplement', 'report-verification', 'send-back'];

export function reasoned(outcome: Outcome | undefined): ReasonedOutcome | undefined {
  return REASONED.find((candidate) => candidate === outcome);
}

/** What a decision still lacks: a field that is empty, or a text that only begins. */
export type Gap = 'code' | 'text' | 'unfinished' | 'legalBasis' | 'asked';

export function gapsIn(draft: DecisionDraft): readonly Gap[] {
  const outcome = reasoned(draft.outcome);
  if (outcome === undefined) return [];
  const isAskedWhole = draft.asked.length > 0 && draft.asked.every(({ what, problem }) => what && problem.trim());
  return [
    ...(draft.code === '' ? (['code'] as const) : []),
    ...textGapsIn(draft.text.trim(), outcome),
    ...(draft.legalBasis.trim() === '' ? (['legalBasis'] as const) : []),
    ...(outcome === 'request-supplement' && !isAskedWhole ? (['asked'] as const) : []),
  ];
}

/** Texts of the catalogue may end where the officer goes on; what is asked for follows the text of a supplement by itself. */
function textGapsIn(text: string, outcome: ReasonedOutcome): readonly Gap[] {
  if (text === '') return ['text'];
  return text.endsWith(':') && outcome !== 'request-supplement' ? ['unfinished'] : [];
}

/**
 * The decision as the API takes it.
 *
 * @param named - what people call a thing that is asked for
 */
export function decisionBody(outcome: Outcome, draft: DecisionDraft, named: (what: string) => string): DecisionBody {
  const duplicates = draft.duplicates && { duplicates: draft.duplicates };
  if (reasoned(outcome) === undefined) return { outcome, ...duplicates };
  const { code, legalBasis } = draft;
  const reason = { code, text: noticeText(draft, named), legalBasis: legalBasis.trim() };
  return outcome === 'request-supplement'
    ? { outcome, reason, data: { items: draft.asked.map(itemOf) }, ...duplicates }
    : { outcome, reason, ...duplicates };
}

/** What the person concerned reads: the reason, and below it what is asked for, one thing a line. */
export function noticeText({ outcome, text, asked }: DecisionDraft, named: (what: string) => string): string {
  const lines = outcome === 'request-supplement' ? asked.filter(({ what }) => what !== '') : [];
  return [
    text.trim(),
    ...lines.map(({ what, problem }, index) => `${index + 1}. ${named(what)}: ${problem.trim()}`),
  ].join('\n');
}

/** `paper:ct01-consent` is the paper `ct01-consent`. */
function itemOf({ what, problem }: AskedItem) {
  const [kind, ...name] = what.split(':');
  return { [kind ?? '']: name.join(':'), problem: problem.trim() };
}
