/** What the National Portal calls the state of a case (trạng thái hồ sơ 1 đến 10): a dated table, not a rule of any procedure. */
import { assert, required } from '../values/assert.js';
import type { CaseStatus } from './effects.js';

/** One row: our status of a case, and the national code that stands for it in a time. */
export interface PortalStatus {
  readonly status: CaseStatus;
  /** `1` to `10`. */
  readonly code: string;
  /** `YYYY-MM-DD`: the first day on which it is sent so; absent: since always. */
  readonly from?: string;
  /** Where it was read. */
  readonly source: string;
  readonly confirmed: boolean;
}

/**
 * The row by which a status is told on a day: of those in force the latest.
 *
 * @param on - `YYYY-MM-DD`, the day of what is told
 * @throws InvariantBroken if the table has no row for it
 */
export function portalStatusOn(table: readonly PortalStatus[], status: string, on: string): PortalStatus {
  const inForce = table.filter((row) => row.status === status && (row.from ?? '') <= on);
  return required(
    inForce.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1)).at(-1),
    `the portal's code of ${status} on ${on}`,
  );
}

/**
 * The table as an installation was told to send it instead: what is set there somebody has asked the portal about.
 *
 * @param set - codes by status
 * @throws InvariantBroken if a status is none of a case
 */
export function portalStatusesWith(
  table: readonly PortalStatus[],
  set: Readonly<Record<string, string>>,
): readonly PortalStatus[] {
  const unknown = Object.keys(set).filter((status) => table.every((row) => row.status !== status));
  assert(unknown.length === 0, `no case is ever ${unknown.join(', ')}`);
  return table.map((row) => {
    const code = set[row.status];
    return code === undefined ? row : { ...row, code, source: 'PORTAL_STATUS_CODES', confirmed: true };
  });
}
