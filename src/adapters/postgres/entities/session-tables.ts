import type { Instant } from '../../../kernel/values/time.js';
import { table } from '../table.js';

interface StoredWebSession {
  /** SHA-256 of the id: who reads this table cannot sign in with it. */
  readonly idDigest: Uint8Array;
  readonly subject: string;
  /** What the identity provider calls the person. */
  readonly name?: string | undefined;
  /** All in unshifted time. */
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** Unless its person does something before. */
  readonly idleEndsAt?: Instant | undefined;
  /** When the identity provider last asked who it is. */
  readonly authenticatedAt?: Instant | undefined;
}

/** Sign-ins of the web pages; no token is kept. */
export const webSessions = table<StoredWebSession>({
  name: 'web_sessions',
  key: ['idDigest'],
  whenKnown: 'fail',
  columns: {
    idDigest: 'bytea',
    subject: 'text',
    name: 'text?',
    createdAt: 'timestamptz',
    expiresAt: 'timestamptz',
    idleEndsAt: 'timestamptz?',
    authenticatedAt: 'timestamptz?',
  },
  indexes: { web_sessions_by_end: { columns: ['expiresAt'] } },
});
