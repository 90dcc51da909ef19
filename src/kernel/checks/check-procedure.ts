/** All that is proved of a version before it may run. */
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { checkDefinition, checkResponsible } from './definition.js';
import { shortestFindings } from './finding.js';
import type { Finding } from './finding.js';
import { checkHolders } from './holders.js';
import { checkLabels } from './labels.js';
import { checkProgress } from './progress.js';
import { checkResults } from './results.js';
import { checkSupplements } from './supplements.js';
import { checkUndoing } from './undoing.js';
import { walksOf } from './walk.js';
import type { Walks } from './walk.js';

/** What the checks found, and what they looked at. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly places: number;
  readonly moves: number;
  readonly transitions: number;
}

/**
 * Checks a version. A definition whose steps or timers contradict its chart cannot be walked: then only that is reported.
 *
 * @throws Error if the chart has more configurations than can be walked
 */
export function checkProcedure(version: ProcedureVersion): Report {
  const defined = checkDefinition(version);
  const cannotRun = defined.some(({ check }) => check === 'steps' || check === 'deadlines');
  if (cannotRun) return { findings: shortestFindings(defined), places: 0, moves: 0, transitions: 0 };
  const walks = walksOf(version);
  const findings = shortestFindings([
    ...defined,
    ...checkResponsible(version, walks),
    ...checkLabels(version, walks),
    ...checkProgress(version.chart, walks),
    ...checkHolders(version, walks),
    ...checkSupplements(version, walks),
    ...checkResults(version, walks),
    ...checkUndoing(version, walks),
  ]);
  return { findings, ...sizeOf(walks) };
}

function sizeOf({ chain, steps, traced }: Walks): Omit<Report, 'findings'> {
  const places = [chain, ...steps.map((walk) => walk.places)].flat();
  const moves = places.reduce((sum, { next }) => sum + next.length, 0);
  return { places: places.length, moves, transitions: traced.transitions.size };
}
