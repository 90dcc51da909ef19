import type { Instant } from '../../../kernel/values/time.js';

/** The offset of the legal clock: development and tests move it, nobody else. */
export abstract class LegalClockSetting {
  /** False in production. */
  abstract readonly isAllowed: boolean;

  /**
   * Moves the legal clock to so many milliseconds after real time, here and in the agency systems.
   *
   * @returns the legal time then
   */
  abstract move(offsetMs: number): Promise<Instant>;
}
