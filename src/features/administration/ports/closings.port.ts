import type { Instant } from '../../../kernel/values/time.js';

/**
 * What became of a case that stood at an office when it closed. `nothing-left`: by its turn there was nothing more to do for it there, or
 * another one had it already. `failed`: the passing on broke; an operator has the incident, and it may have its turn again.
 */
export const CLOSING_OUTCOMES = ['passed-on', 'nothing-left', 'failed'] as const;
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** A case that stood at an office when it closed; without an outcome its turn has not come. */
export interface ClosingItem {
  readonly office: string;
  readonly caseId: string;
  /** Who goes on with it. */
  readonly successor: string;
  readonly outcome?: ClosingOutcome | undefined;
  readonly at?: Instant | undefined;
  /** How often it stood there again after it had had its turn. */
  readonly turn: number;
}

/** An office with a last day, and what there is of it still. */
export interface Closing {
  readonly office: string;
  /** The moment from which on it is closed. */
  readonly validTo: Instant;
  readonly isClosed: boolean;
  /** Who goes on now: of several that closed one after the other, the last. Absent while nobody does. */
  readonly successor?: string | undefined;
  /** Cases that stand there now. */
  readonly left: number;
  /** Those of them whose turn has not come. */
  readonly waiting: number;
  readonly outcomes: Readonly<Partial<Record<ClosingOutcome, number>>>;
}

/** Offices that close, and how their cases go over to those that follow them. */
export abstract class Closings {
  /**
   * Notes the cases that stand at closed offices somebody follows. One that had its turn has another where something came to stand there
   * since; one that broke waits for somebody to try it again. @returns how many came
   */
  abstract gather(): Promise<number>;
  /** The next cases that wait for their turn, with who goes on with them now. */
  abstract next(limit: number): Promise<readonly ClosingItem[]>;
  /** Keeps what became of cases; of one that is kept already nothing changes. */
  abstract keep(items: readonly ClosingItem[]): Promise<void>;
  /** Those first of which cases wait or broke, and of these the last to close first. */
  abstract list(page: { readonly limit: number; readonly cursor?: string | undefined }): Promise<{
    readonly items: readonly Closing[];
    readonly nextCursor: string | null;
  }>;
  abstract find(office: string): Promise<Closing | undefined>;
  /** By the codes of the cases; those with an outcome of that name. */
  abstract items(
    office: string,
    page: {
      readonly outcome?: ClosingOutcome | undefined;
      readonly limit: number;
      readonly cursor?: string | undefined;
    },
  ): Promise<{
    readonly items: readonly (ClosingItem & { readonly code: string })[];
    readonly nextCursor: string | null;
  }>;
  /** Gives those that were not passed on their turn again. */
  abstract retry(office: string): Promise<void>;
}
