import type { AssignmentRecord } from './records.js';

/** Who holds which role where, today by the legal clock: a revoked right ends at once. */
export abstract class Assignments {
  abstract of(subject: string): Promise<readonly AssignmentRecord[]>;
  abstract ofAll(subjects: readonly string[]): Promise<readonly AssignmentRecord[]>;
}
