import { ADMINISTRATION_PROBLEMS } from './administration-problems.js';
import { ATTACHMENT_PROBLEMS } from './attachment-problems.js';
import { MIGRATION_PROBLEMS } from './migration-problems.js';
import { PAYMENT_PROBLEMS } from './payment-problems.js';
import { TRANSFER_PROBLEMS } from './transfer-problems.js';
import { CORRECTION_PROBLEMS } from './correction-problems.js';
import { CASE_PROBLEMS } from './case-problems.js';
import { ERASURE_PROBLEMS } from './erasure-problems.js';
import { NOTICE_PROBLEMS } from './notice-problems.js';
import { REQUEST_PROBLEMS } from './request-problems.js';

/** Every problem that the API can answer with, by its code; the code is the last part of the problem's `type`. */
export const PROBLEMS = {
  ...REQUEST_PROBLEMS,
  ...ATTACHMENT_PROBLEMS,
  ...MIGRATION_PROBLEMS,
  ...PAYMENT_PROBLEMS,
  ...CORRECTION_PROBLEMS,
  ...TRANSFER_PROBLEMS,
  ...CASE_PROBLEMS,
  ...NOTICE_PROBLEMS,
  ...ADMINISTRATION_PROBLEMS,
  ...ERASURE_PROBLEMS,
};
export type ProblemCode = keyof typeof PROBLEMS;

/** Whether that is the code of one of them. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
