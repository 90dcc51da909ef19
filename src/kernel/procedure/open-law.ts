/** What of the law is known by code and day, and what nobody here has read yet. */
import type { Label } from './procedure-version.js';

/** An official procedure code (mã TTHC): a stored case may carry any that its procedure ever had. */
export interface OfficialCode {
  readonly code: string;
  /** The key of the procedure, as the registry has it. */
  readonly procedure: string;
  /** `YYYY-MM-DD`: the first day on which it was the announced one; absent where that is not known. */
  readonly from?: string;
  /** The last such day; absent while it is. */
  readonly until?: string;
  /** Where it was read. */
  readonly source: string;
  readonly confirmed: boolean;
}

/** A value that runs although nobody has read it in a text in force, or a change that is announced and not read. */
export interface OpenQuestion {
  readonly id: string;
  readonly kind: 'code' | 'status-name' | 'limit' | 'amount' | 'paper-name' | 'endpoint' | 'calendar' | 'form';
  /** What runs now. */
  readonly value: Label;
  /** What has to be found out. */
  readonly question: Label;
  /** `YYYY-MM-DD`: the day on which it was written down. */
  readonly since: string;
  /** The day from which the answer matters; absent: since always. */
  readonly from?: string;
}
