/**
 * The limits of data-subject-request. The official text of Decree 356/2025 was not read, only what law firms write of it: an
 * answer within 2 working days; done within 10 days (what is known, who looked, correction) or 20 (erasure), extended once.
 *
 * The decree counts days, the working calendar working days: in a week without a holiday 6 of these end within 10 days and 14
 * within 20. The longer limit is the one extension of a request that may take 10 days, and the limit of an erasure, which the
 * unit always has to verify. Counted from receipt, so the time of the answer is part of it.
 */
import type { DeadlineRule, NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';

const ANSWER_WORKING_DAYS = 2;
const WHOLE = {
  workingDays: 6,
  workingDaysVerified: 14,
  article: 'Nghị định 356/2025/NĐ-CP, Điều 5 (10 ngày, 20 ngày khi xóa hoặc gia hạn; đếm thành 6 và 14 ngày làm việc)',
  confirmed: false,
};

const limits: Readonly<Record<string, NamedDeadline>> = {
  ...caseDeadlines(WHOLE),
  ...stepDeadlines('request-answer', {
    workingDays: ANSWER_WORKING_DAYS,
    article: 'Nghị định 356/2025/NĐ-CP, Điều 5 (trả lời trong 02 ngày làm việc)',
    confirmed: false,
  }),
  ...stepDeadlines('request-fulfilment', {
    ...WHOLE,
    workingDays: WHOLE.workingDays - ANSWER_WORKING_DAYS,
    workingDaysVerified: WHOLE.workingDaysVerified - ANSWER_WORKING_DAYS,
  }),
};

/** Decree 63/2024 is about interlinked procedures: what the shared rules take from it is an internal limit here. */
const BORROWED = 'Nghị định 63/2024/NĐ-CP';
const INTERNAL = 'Thời hạn nội bộ, không phải thời hạn luật định';

/** No earlier hour than the closing of the office is known for these requests. */
const CLOSING = '17:00';

export const requestDeadlines: Readonly<Record<string, NamedDeadline>> = Object.fromEntries(
  Object.entries(limits).map(([name, deadline]) => [name, { ...deadline, rule: ofRequests(deadline.rule) }]),
);

function ofRequests(rule: DeadlineRule): DeadlineRule {
  const isBorrowed = rule.article.startsWith(BORROWED);
  return { ...rule, cutOff: CLOSING, ...(isBorrowed && { article: INTERNAL, confirmed: false }) };
}
