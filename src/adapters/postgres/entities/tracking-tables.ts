import { table } from '../table.js';

interface AttemptCount {
  /** An HMAC of whose attempts they are: a case code or the network of a client. */
  readonly subject: string;
  readonly windowEndsAt: string;
  readonly attempts: number;
}

/** Attempts to track a case since the window began. */
export const trackingAttempts = table<AttemptCount>({
  name: 'tracking_attempts',
  key: ['subject'],
  whenKnown: 'replace',
  columns: { subject: 'text', windowEndsAt: 'timestamptz', attempts: 'integer' },
  indexes: { tracking_attempts_by_end: { columns: ['windowEndsAt'] } },
});
