import type { Facts } from '../../kernel/values/facts.js';

/** A result from outside that somebody prepared and a work item asks another to confirm; of every other item absent. */
export interface PreparedResult {
  /** The facts of the event that it becomes, with who prepared it. */
  readonly outsideResult?: Facts | undefined;
  /** Number, evidence and reason, sealed as the part of that person which the event will carry. */
  readonly resultPerson?: string | undefined;
  readonly resultKeyId?: string | undefined;
  readonly resultCommitment?: string | undefined;
  readonly resultCiphertext?: Uint8Array | undefined;
}
