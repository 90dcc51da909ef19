import type { Instant } from '../../../kernel/values/time.js';

/** Who signed in with a browser. */
export interface WebSession {
  readonly subject: string;
  readonly kind: 'person';
  /** What the identity provider calls the person. */
  readonly name: string | undefined;
  /** When it ends by itself at the latest, in unshifted time. */
  readonly until: Instant;
  /** When it ends if its person does nothing until then; undefined: not for that. */
  readonly idleUntil: Instant | undefined;
  /** When its person last proved to be that person, in unshifted time; undefined: unknown. */
  readonly authenticatedAt: Instant | undefined;
  /** What it is known by once it was found: whoever has that is not that person. */
  readonly session: string;
}

export interface NewWebSession {
  readonly subject: string;
  readonly name: string | undefined;
  /** As the identity provider says; a later time than now counts as now. */
  readonly authenticatedAt: Instant;
  /** Milliseconds until it ends by itself at the latest. */
  readonly lengthMs: number;
}

/** The sign-ins of browsers. Whoever has the id of one is that person, so only the browser keeps it. */
export abstract class WebSessions {
  /**
   * Begins a session under an id that nobody had before.
   *
   * @returns the id, 256 random bits in base64url
   * @throws SignInFailed if it cannot be stored
   */
  abstract open(session: NewWebSession): Promise<string>;
  /** The session of that id; undefined if it ended, or never was. */
  abstract find(id: string): Promise<WebSession | undefined>;
  /** The same where its person does something: that puts off its end for want of work. */
  abstract findAtWork(id: string): Promise<WebSession | undefined>;
  /** Those of the sessions that have not ended yet, by what they are known by. */
  abstract stillOpen(sessions: readonly string[]): Promise<readonly string[]>;
  /** Ends it for every process at once; one that is unknown is no error. */
  abstract end(id: string): Promise<void>;
}
