import type { Instant } from '../../kernel/values/time.js';

/** Where ids and chance come from, so that tests and the simulation repeat exactly. */
export abstract class IdSource {
  /** A UUIDv7 (RFC 9562) of that time. */
  abstract uuid(at: Instant): string;
  /** 128 random bits, 32 hex digits. */
  abstract nonce(): string;
  /** A fraction in [0, 1), for jitter. */
  abstract fraction(): number;
}
