/** How an agency system behaves: whether it decides by itself, how slowly, and what goes wrong with it. */
import { z } from 'zod';

export const MODES = ['auto', 'officer'] as const;

const rate = z.number().min(0).max(1).default(0);
const durationMs = z.int().min(0).max(86_400_000).default(0);

export const faultsSchema = z.strictObject({
  /** Every answer to the engine waits so long. */
  latencyMs: durationMs,
  /** Requests answered 500 before anything is done. */
  errorRate: rate,
  /** Requests answered 422 before anything is done, as by a system that cannot take what it is sent. */
  rejectRate: rate,
  /** Connections are destroyed, nothing is decided, no callback leaves. */
  down: z.boolean().default(false),
  /** Requests whose work is committed and whose answer never leaves. */
  loseAnswerRate: rate,
  /** Callbacks sent twice under one message id and once more under a new one. */
  duplicateRate: rate,
  /** Callbacks leave so much later. */
  lateMs: durationMs,
  /** Callbacks, and the answers inside them, leave in another order. */
  reorder: z.boolean().default(false),
  /** Dispatches of which a forged callback claims, beside the agency's own answers, that they are completed. */
  forgeRate: rate,
  /** Replies and callbacks that break the wire contract; the answer itself stands and can be asked for. */
  breakContractRate: rate,
  /** Requests whose dispatches are answered `accepted` while nothing of them is kept. */
  forgetRate: rate,
  /** Requests whose dispatches are refused with the text of an exception, in English, as the reason. */
  rawErrorRate: rate,
  /** The service that numbers newborns is interrupted: certificates go out without, the numbers when it is back. */
  numberingDown: z.boolean().default(false),
  /** The agency takes no corrected data of what it has issued: its refusal is a work item of the desk. */
  refuseCorrections: z.boolean().default(false),
});
export type Faults = z.infer<typeof faultsSchema>;

export const behaviourSchema = z.strictObject({
  mode: z.enum(MODES),
  /** From `accepted` to the decision in mode `auto`; 0 decides at once. */
  delayMs: z.int().min(0).max(86_400_000),
  faults: faultsSchema.prefault({}),
});
export type Behaviour = z.infer<typeof behaviourSchema>;
