import type { AssignmentRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { MigrationRecord } from './migrations.port.js';

/** In force from (included) until (excluded); with no end until further notice. */
export interface Validity {
  readonly validFrom: Instant;
  readonly validTo?: Instant | undefined;
}

/** An agency at a place, with all of its time. */
export interface DatedOffice extends Validity {
  /** `civil-status.07210`, `one-stop.07210`. */
  readonly code: string;
  readonly agency: string;
  readonly commune: string;
  /** What its case codes begin with, `H05.01`. */
  readonly unitCode: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Who takes the applications after its end. */
  readonly successor?: string | undefined;
}

/** A role that somebody holds for a time. */
export interface HeldRoleRecord extends AssignmentRecord, Validity {
  readonly id: string;
}

/** For which time of receipt a version may be started. */
export interface DatedPublication extends Validity {
  readonly procedure: string;
  readonly version: number;
  /** Two subjects, or `seed` of a fresh installation. */
  readonly approvedBy: readonly string[];
}

/** What is not done yet at an office. */
export interface OpenWork {
  /** Open cases in which it has a part. */
  readonly cases: number;
  readonly workItems: number;
}

/** What holds of offices, roles and publications, now, later and before: the ground of a change. */
export interface Standing {
  readonly legalNow: Instant;
  readonly offices: readonly DatedOffice[];
  readonly roles: readonly HeldRoleRecord[];
  readonly publications: readonly DatedPublication[];
  /** Who has proposed or decided something here: the identity provider knows their logins, which nobody can tell of others. */
  readonly haveActed: ReadonlySet<string>;
  /** What people are called, by login. */
  readonly people: ReadonlyMap<string, string>;
  /** Of the office that the change is about; absent where it is about none. */
  readonly openWork?: OpenWork | undefined;
}

/** The rows that a change writes. */
export interface StandingWrites {
  readonly offices?: readonly DatedOffice[];
  readonly roles?: readonly HeldRoleRecord[];
  readonly publications?: readonly DatedPublication[];
  readonly migrations?: readonly MigrationRecord[];
  readonly people?: readonly { readonly subject: string; readonly name: string }[];
}
