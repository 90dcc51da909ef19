/** Why something is asked of a case, by the codes that the procedures name in both languages. */
export const REASONS = {
  withdraw: ['applicant-request', 'applied-elsewhere', 'duplicate-entry'],
  correct: ['typing-error'],
  'request-correction': ['typing-error'],
  'settle-exemption': ['claim-forgotten', 'claim-not-proven', 'exempted-wrongly', 'exemption-mistyped'],
  'pass-step': ['another-office-competent', 'office-merged'],
  transfer: ['office-merged', 'taken-in-elsewhere'],
  'settle-correction': ['agreed-with-agency'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
