import type { Facts } from '../../kernel/values/facts.js';

/** Why a case that looks the same is another one. */
export const NOT_THE_SAME_REASONS = ['another-child', 'another-person', 'earlier-one-ended', 'told-wrongly'] as const;

/** Cases that look as if they were about the same event, by code, and those that somebody compared and called another. */
export interface DuplicatesJudged {
  readonly found: readonly string[];
  readonly notTheSame: readonly string[];
  readonly reason?: (typeof NOT_THE_SAME_REASONS)[number] | undefined;
}

/**
 * Which other cases looked as if they were about the same, and which of them somebody compared and called another: codes, and the
 * code of a reason. `found` and no answer: they came up after the question, or nobody was asked.
 */
export function duplicateFacts(judged: DuplicatesJudged | undefined): Facts {
  if (judged === undefined) return {};
  const { found, notTheSame, reason } = judged;
  return { duplicates: { found, notTheSame, ...(reason !== undefined && { reason }) } };
}
