import { applyEvent, applySubmission } from './apply-event.js';
import type { Applied } from './case-state.js';
import type { CaseEvent } from './procedure/events.js';
import { versionInForce } from './migration/lineage.js';
import type { Lineage } from './migration/lineage.js';
import { versionName } from './procedure/procedure-version.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { assert } from './values/assert.js';

/**
 * Folds a history to the state and the effects after each of its events: the same that deciding gave.
 *
 * @param version - of the submission; after a migration the case goes on by the version that it names
 * @param events - a whole history from its submission, or its beginning up to a moment
 * @param lineage - the versions of the procedure; needed where the history has a migration
 * @throws InvariantBroken if the version does not accept an event of the history
 */
export function replay(version: ProcedureVersion, events: readonly CaseEvent[], lineage?: Lineage): readonly Applied[] {
  const [first, ...rest] = events;
  assert(first !== undefined, 'a history has at least its submission');
  const submitted = applySubmission(version, first);
  const steps: Applied[] = [submitted];
  let { state } = submitted;
  for (const event of rest) {
    const current = versionInForce(version, state, lineage);
    const applied = applyEvent(current, state, event, lineage);
    assert(applied !== undefined, `event ${state.seq + 1} (${event.type}) is not accepted by ${versionName(current)}`);
    steps.push(applied);
    state = applied.state;
  }
  return steps;
}
