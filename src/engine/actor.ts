import type { Actor } from '../platform/policy/authorize.js';

/** The actor as histories name it: `person:desk-officer`, `agency:civil-status`, `engine:timers`. */
export function actorName({ kind, subject }: Actor): string {
  return `${kind}:${subject}`;
}
