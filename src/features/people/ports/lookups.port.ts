import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** Who was shown whom, from where, what for. */
export interface Lookup {
  readonly viewer: Viewer;
  /** The rule that allows it: `role:desk-officer@one-stop.07210`. */
  readonly rule: string;
  readonly purpose: string;
  readonly registers: readonly string[];
  /** HMACs of the personal ids of everybody who was asked for or is shown. */
  readonly personTokens: readonly string[];
}

/** Writes down lookups; nothing is shown before that is done. */
export abstract class Lookups {
  /** @returns legal time of the lookup */
  abstract record(lookup: Lookup): Promise<Instant>;
}
