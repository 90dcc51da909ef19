import type { Applied } from './case-state.js';
import type { CaseState } from './case-state.js';
import { amendClock } from './calendar/deadline.js';
import { editionOf } from './calendar/editions.js';
import type { Effect } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { armedTimer, deadlineOf } from './timers.js';
import { required } from './values/assert.js';
import { laterOf } from './values/time.js';

/** The case by a newer edition of the calendar: its clocks counted anew, and the timers whose day moved set again. */
export function amendCalendar(version: ProcedureVersion, before: CaseState, event: CaseEvent): Applied {
  const edition = editionOf(event.edition);
  const clocks = Object.fromEntries(
    Object.entries(before.clocks).map(([name, clock]) => [name, amendClock(clock, edition)]),
  );
  const timers = { ...before.timers };
  const generations = { ...before.generations };
  const effects: Effect[] = [];
  for (const [timer, armed] of Object.entries(before.timers)) {
    const deadline = deadlineOf(version, timer);
    const moments = armedTimer(deadline, required(clocks[deadline.clock], `clock ${deadline.clock}`), {
      edition,
      version,
    });
    if (moments === undefined || moments.dueOn === armed.dueOn) continue;
    const generation = armed.generation + 1;
    const dueAt = laterOf(moments.dueAt, event.at);
    timers[timer] = { ...armed, generation, dueAt, dueOn: moments.dueOn };
    generations[timer] = generation;
    effects.push(
      { kind: 'cancel-timer', timer, generation: armed.generation },
      { kind: 'start-timer', timer, generation, dueAt, dueOn: moments.dueOn },
    );
  }
  return { state: { ...before, seq: before.seq + 1, at: event.at, clocks, timers, generations }, effects };
}
