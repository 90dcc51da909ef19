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

/** Nobody at a desk serves more families in an hour; who walks through numbers does. */
export const LOOKUPS_AN_HOUR_MAX = 200;

/** Writes down lookups; nothing is shown before that is done. */
export abstract class Lookups {
  /** Seconds until the viewer may look somebody up again; undefined while they may. What they looked up is what was written down. */
  abstract waitS(viewer: Viewer): Promise<number | undefined>;

  /** Legal time of the lookup; or, if so many at the same moment were too many, how long to wait: then nothing may be shown. */
  abstract record(lookup: Lookup): Promise<{ readonly at: Instant } | { readonly waitS: number }>;
}
