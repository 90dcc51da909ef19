import type { AssignmentRecord } from './ports/records.js';

/** Who gives a command: a signed-in person or machine client, an agency system (by its signature), or a role of ours. */
export interface Actor {
  readonly kind: 'person' | 'client' | 'agency' | 'engine';
  /** Subject of the token, agency key, or name of the role. */
  readonly subject: string;
}

/** The actor as histories name it: `person:desk-officer`, `agency:civil-status`, `engine:timers`. */
export function actorName({ kind, subject }: Actor): string {
  return `${kind}:${subject}`;
}

/** What an actor must hold for a command; absent fields do not matter. */
export interface Requirement {
  readonly roles: readonly string[];
  readonly office?: string | undefined;
  readonly agency?: string | undefined;
}

/**
 * The rule that lets the actor do it, or undefined: everything is denied by default.
 *
 * @param assignments - the actor's assignments in force
 * @returns a rule id that events and logs keep, such as `role:desk-officer@one-stop.07210`
 */
export function ruleThatAllows(
  actor: Actor,
  requirement: Requirement,
  assignments: readonly AssignmentRecord[],
): string | undefined {
  if (actor.kind === 'agency') return `signature:${actor.subject}`;
  if (actor.kind === 'engine') return `engine:${actor.subject}`;
  const held = assignments.find(
    (assignment) =>
      assignment.subject === actor.subject &&
      requirement.roles.includes(assignment.role) &&
      (requirement.agency === undefined || assignment.agency === requirement.agency) &&
      (requirement.office === undefined || assignment.office === undefined || assignment.office === requirement.office),
  );
  return held === undefined ? undefined : `role:${held.role}@${held.office ?? 'province'}`;
}
