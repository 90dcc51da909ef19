import { applyEvent, applySubmission } from './apply-event.js';
import type { Applied } from './case-state.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { assert } from './values/assert.js';

/**
 * Folds a history to the state and the effects after each of its events: the same that deciding gave.
 *
 * @param events - a whole history from its submission, or its beginning up to a moment
 * @throws InvariantBroken if the version does not accept an event of the history
 */
export function replay(version: ProcedureVersion, events: readonly CaseEvent[]): readonly Applied[] {
  const [first, ...rest] = events;
  assert(first !== undefined, 'a history has at least its submission');
  const submitted = applySubmission(version, first);
  const steps: Applied[] = [submitted];
  let { state } = submitted;
  for (const event of rest) {
    const applied = applyEvent(version, state, event);
    assert(
      applied !== undefined,
      `event ${state.seq + 1} (${event.type}) is not accepted by ${version.key}/v${version.version}`,
    );
    steps.push(applied);
    state = applied.state;
  }
  return steps;
}
