/**
 * The server's two clocks: the clock of a machine at a desk may be wrong, and in development the legal time is not the real one.
 * Followed with each answer that tells who is signed in; until the first one the machine is believed.
 */

interface ServerTimes {
  /** Real time (ISO 8601). */
  readonly now: string;
  /** Legal time (ISO 8601). */
  readonly legalNow: string;
}

/** By how many milliseconds the server's clocks are ahead of the machine's. */
let ahead = { realMs: 0, legalMs: 0 };

/** Goes by the times that an answer told, which has just come. */
export function followServer({ now, legalNow: legal }: ServerTimes): void {
  const machineMs = Date.now();
  ahead = { realMs: Date.parse(now) - machineMs, legalMs: Date.parse(legal) - machineMs };
}

/** Milliseconds since 1970 in real time, by which sign-ins and claims end. */
export function serverNow(): number {
  return Date.now() + ahead.realMs;
}

/** Milliseconds since 1970 in legal time, by which deadlines run. */
export function legalNow(): number {
  return Date.now() + ahead.legalMs;
}

/** What the server's legal clock showed (ISO 8601) when the machine's showed that many milliseconds since 1970. */
export function legalTimeAt(machineMs: number): string {
  return new Date(machineMs + ahead.legalMs).toISOString();
}
