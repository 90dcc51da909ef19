import type { Actor } from '../platform/policy/authorize.js';

/** The actor as histories name it: `person:desk-officer`, `agency:civil-status`, `engine:timers`. */
export function actorName({ kind, subject }: Actor): string {
  return `${kind}:${subject}`;
}

/** Whom a history names so. */
export function subjectIn(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
