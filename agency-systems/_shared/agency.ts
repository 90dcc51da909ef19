import type { z } from 'zod';
import type { AgencyKey, AgencyResult, Reason } from '../../agency-contract/wire.js';
import type { Person } from './synthetic-person.js';

/** What a rule may look at beside the payload; the same answers for the same register. */
export interface World {
  /** The person of that id in the population register, as of now. */
  readonly person: (personalId: string) => Person | undefined;
  /** The other case for which this agency, or under some claims any, registered something (`birth-notice:00123.GCS.24001.26`). */
  readonly claimedBy: (claim: string) => string | undefined;
  /** Today in Vietnam, `YYYY-MM-DD`, by the agency's clock. */
  readonly today: string;
}

/** What an examination comes to. `oddity` names what is approved and yet not as usual. */
export type Finding =
  | { readonly kind: 'approve'; readonly oddity?: string }
  | { readonly kind: 'verify'; readonly reason: Reason }
  | { readonly kind: 'supplement'; readonly reason: Reason }
  | { readonly kind: 'refuse'; readonly reason: Reason };

/** What an approval is issued with. */
export interface Issue {
  /** The next official number of the series, from 1, by commune and year. */
  readonly number: number;
  readonly year: number;
  readonly commune: string;
  readonly today: string;
  readonly oddity?: string | undefined;
  /** Whether newborns get no numbers at present. */
  readonly isNumberingDown?: boolean;
  readonly world: World;
}

/** What is issued; the digest is the register's own business. */
export type Issued = Omit<AgencyResult, 'digest'> & {
  /** What comes later by a `result-amended` (the child's personal id number), and why. */
  readonly amendment?: { readonly data: NonNullable<AgencyResult['data']>; readonly because: string };
};

/** What stands in the agency's own register, for the population register to follow. */
export interface Registered {
  readonly result: Omit<AgencyResult, 'digest'>;
  readonly commune: string;
  readonly person: World['person'];
}

/** One kind of act of an agency: how its payload reads, what it checks, what it issues, whom it changes, whether it can be taken back. */
export interface Act<Payload = unknown> {
  readonly step: string;
  readonly payload: z.ZodType<Payload>;
  /** Keys under which this act may be registered once: a second case with one of them is a double entry. */
  readonly claims: (payload: Payload) => readonly string[];
  readonly examine: (payload: Payload, world: World) => Finding;
  readonly issue: (payload: Payload, issue: Issue) => Issued;
  /** Whom the population register knows otherwise once it is registered: a newborn, the deceased, a couple. */
  readonly changes?: (payload: Payload, registered: Registered) => readonly Person[];
  readonly undo: { readonly kind: 'revocable' } | { readonly kind: 'irreversible'; readonly reason: Reason };
}

/** An act whose payload type is known only inside: what the server works with. */
export interface AnyAct {
  readonly step: string;
  readonly undo: Act['undo'];
  /** The payload read and checked, or the problem with it. */
  readonly read: (payload: unknown) => ReadPayload;
}

export type ReadPayload =
  | { readonly ok: false; readonly problem: string }
  | {
      readonly ok: true;
      readonly claims: readonly string[];
      readonly examine: (world: World) => Finding;
      readonly issue: (issue: Issue) => Issued;
      readonly changes: (registered: Registered) => readonly Person[];
    };

/** An agency: its key, its name and its acts. Agencies without acts keep what they are told (`notify`, `report-status`). */
export interface Agency {
  readonly key: AgencyKey;
  readonly name: string;
  readonly acts: readonly AnyAct[];
}

/** Hides an act's payload type behind its own schema. */
export function act<Payload>(definition: Act<Payload>): AnyAct {
  const { step, undo, payload: schema, claims, examine, issue, changes } = definition;
  return {
    step,
    undo,
    read: (payload) => {
      const parsed = schema.safeParse(payload);
      if (!parsed.success)
        return {
          ok: false,
          problem: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
        };
      return {
        ok: true,
        claims: claims(parsed.data),
        examine: (world) => examine(parsed.data, world),
        issue: (given) => issue(parsed.data, given),
        changes: (registered) => changes?.(parsed.data, registered) ?? [],
      };
    },
  };
}
