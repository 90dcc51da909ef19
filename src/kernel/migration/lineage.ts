import type { CaseState } from '../case-state.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { required } from '../values/assert.js';

/** The versions of a case's procedure, by number; undefined where there is no such version. */
export type Lineage = (version: number) => ProcedureVersion | undefined;

/**
 * The version by which the case goes on.
 *
 * @param given - of its submission
 * @throws InvariantBroken if the case was migrated to a version that the lineage does not know
 */
export function versionInForce(
  given: ProcedureVersion,
  { version }: Pick<CaseState, 'version'>,
  lineage: Lineage | undefined,
): ProcedureVersion {
  return version === given.version ? given : required(lineage?.(version), `${given.key}/v${version}`);
}
