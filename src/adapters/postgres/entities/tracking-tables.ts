import { table } from '../table.js';

interface AttemptCount {
  /** An HMAC of whose attempts they are: a case code or the network of a client. */
  readonly subject: string;
  readonly windowEndsAt: string;
  /** Those that were wrong. */
  readonly attempts: number;
  /** Those that are being made, until when at most. */
  readonly held: number;
  readonly heldUntil: string | undefined;
}

/** Attempts to track a case: the wrong ones since the window began, and those under way. */
export const trackingAttempts = table<AttemptCount>({
  name: 'tracking_attempts',
  key: ['subject'],
  whenKnown: 'replace',
  columns: {
    subject: 'text',
    windowEndsAt: 'timestamptz',
    attempts: 'integer',
    held: 'integer',
    heldUntil: 'timestamptz?',
  },
  defaults: { held: 0 },
  indexes: { tracking_attempts_by_end: { columns: ['windowEndsAt'] } },
});
