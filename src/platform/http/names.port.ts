import { z } from 'zod';
import { textsSchema } from '../problems/problem-schema.js';

/** What people call those whom an answer names by login and code; who has no name is left out. */
export const namesSchema = z.object({
  people: z.record(z.string(), z.string()),
  offices: z.record(z.string(), textsSchema),
});
export type Names = z.infer<typeof namesSchema>;

/** Whom an answer names. */
export interface Named {
  /** As histories name it: `person:desk-officer`, `agency:civil-status`. */
  readonly actor?: string | undefined;
  /** The rule by which they acted, which says where: `role:desk-officer@one-stop.07210`. */
  readonly rule?: string | undefined;
}

/** The login of the person behind an actor; none of a machine or an agency. */
export function loginsIn(actor = ''): readonly string[] {
  return actor.startsWith('person:') ? [actor.slice('person:'.length)] : [];
}

/** Names of officers and offices. */
export abstract class NamesReader {
  abstract find(people: readonly string[], offices: readonly string[]): Promise<Names>;

  /** The names of everybody who acted, of the offices for which they did, and of others that are named. */
  ofActors(named: readonly Named[], others: readonly string[] = []): Promise<Names> {
    const people = named.flatMap(({ actor }) => loginsIn(actor));
    const offices = named.flatMap(({ rule }) => /^role:[^@]+@(.+)$/.exec(rule ?? '')?.[1] ?? []);
    return this.find([...new Set(people)], [...new Set([...offices, ...others])]);
  }
}
