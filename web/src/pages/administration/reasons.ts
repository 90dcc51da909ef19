/** Why administrators propose a change, and why they end a proposal. */
export const PROPOSAL_REASONS = [
  'reorganisation',
  'staff-change',
  'right-misused',
  'new-law',
  'error',
  'other',
] as const;
export const DISMISSAL_REASONS = ['not-agreed', 'error', 'duplicate', 'other'] as const;
