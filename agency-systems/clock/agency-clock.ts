/** Real time for signatures, retries and delays; legal time for what agencies write on papers. */
import { Temporal } from 'temporal-polyfill';

const ZONE = 'Asia/Ho_Chi_Minh';

/** The clock of all agency systems: this machine's time, and beside it a legal time that development may shift. */
export class AgencyClock {
  constructor(private offsetMs: number) {}

  /** Moves the legal time to so many milliseconds after the real one. */
  shift(offsetMs: number): void {
    this.offsetMs = offsetMs;
  }

  /** Milliseconds since 1970, unshifted. */
  realMs(): number {
    return Date.now();
  }

  /** The legal time, ISO 8601 in UTC. */
  legalNow(): string {
    return this.legalInstant().toString({ smallestUnit: 'millisecond' });
  }

  /** The legal day in Vietnam, `YYYY-MM-DD`. */
  today(): string {
    return this.legalInstant().toZonedDateTimeISO(ZONE).toPlainDate().toString();
  }

  private legalInstant(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + this.offsetMs);
  }
}
