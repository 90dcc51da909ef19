import * as fc from 'fast-check';
import { instant, instantFromMs, msOf, plusMs } from '../values/time.js';
import type { Instant } from '../values/time.js';
import {
  amendClock,
  extendClock,
  pauseClock,
  reappointClock,
  resumeClock,
  startClock,
  warningInstant,
} from './deadline.js';
import type { DeadlineRule, LegalClock } from './deadline.js';
import { deriveDeadline } from './derivation.js';
import { CURRENT_EDITION as edition } from './editions.js';
import { isWorkingDay } from './working-calendar.js';

const MINUTE_MS = 60_000;
const moments = fc
  .integer({ min: 0, max: 700 * 24 * 60 })
  .map((minutes) => instantFromMs(msOf(instant('2025-01-02T00:00:00.000Z')) + minutes * MINUTE_MS));
const delaysMs = fc.integer({ min: 0, max: 20 * 24 * 60 }).map((minutes) => minutes * MINUTE_MS);
const rules = fc.record({ workingDays: fc.integer({ min: 0, max: 20 }), restarts: fc.boolean() }).map(ruleOf);

function ruleOf({ workingDays, restarts }: { workingDays: number; restarts: boolean }): DeadlineRule {
  return {
    name: 'any',
    length: { workingDays },
    extended: { workingDays: workingDays + 3 },
    cutOff: '15:00',
    onSupplement: restarts ? 'restart' : 'pause',
    warnWorkingDaysBefore: 2,
    article: 'any',
    confirmed: true,
  };
}

function started(rule: DeadlineRule, at: Instant): LegalClock {
  return startClock(rule, { at, edition, office: 'any' });
}

/** A story of a clock: each turn is taken if the clock can take it. */
const stories = fc
  .record({
    rule: rules,
    at: moments,
    turns: fc.array(fc.tuple(fc.constantFrom('pause', 'extend', 'reappoint'), delaysMs), { maxLength: 5 }),
  })
  .map(({ rule, at, turns }) => {
    let clock = started(rule, at);
    let now = at;
    for (const [turn, delayMs] of turns) {
      now = plusMs(now, delayMs);
      clock = taken(clock, rule, { turn, at: now });
    }
    return { rule, clock };
  });

function taken(clock: LegalClock, rule: DeadlineRule, { turn, at }: { turn: string; at: Instant }): LegalClock {
  if (turn === 'extend') return extendClock(clock, rule, { at, edition });
  if (clock.pausedSince !== null) return resumeClock(clock, { at, edition });
  if (turn === 'reappoint') return reappointClock(clock, { at, edition, workingDays: 4 });
  return pauseClock(clock, { at, edition });
}

describe('any legal clock', () => {
  it('is due on a working day, after its start', () => {
    fc.assert(
      fc.property(stories, ({ clock }) => {
        expect(isWorkingDay(edition, clock.dueOn)).toBe(true);
        expect(clock.dueAt > clock.startedAt).toBe(true);
      }),
    );
  });

  it('is not due earlier if it starts later', () => {
    fc.assert(
      fc.property(rules, moments, delaysMs, (rule, at, delayMs) => {
        expect(started(rule, plusMs(at, delayMs)).dueAt >= started(rule, at).dueAt).toBe(true);
      }),
    );
  });

  it('is never due earlier for a pause, and not later for resuming earlier', () => {
    fc.assert(
      fc.property(rules, moments, fc.tuple(delaysMs, delaysMs, delaysMs), (rule, at, [running, paused, more]) => {
        const clock = started(rule, at);
        const stopped = pauseClock(clock, { at: plusMs(at, running), edition });

        const soon = resumeClock(stopped, { at: plusMs(at, running + paused), edition });
        const later = resumeClock(stopped, { at: plusMs(at, running + paused + more), edition });

        expect(soon.dueAt >= clock.dueAt).toBe(true);
        expect(later.dueAt >= soon.dueAt).toBe(true);
      }),
    );
  });

  it('has a derivation that numbers the days that count from 1', () => {
    fc.assert(
      fc.property(stories, ({ rule, clock }) => {
        const counted = deriveDeadline(clock, rule, edition).filter(({ counts }) => counts);

        expect(counted.map(({ number }) => number)).toEqual(counted.map((_day, index) => index + 1));
      }),
    );
  });

  it('has a derivation that counts its whole length and ends on its last day, unless it stands', () => {
    fc.assert(
      fc.property(
        stories.filter(({ clock }) => clock.pausedSince === null),
        ({ rule, clock }) => {
          const derived = deriveDeadline(clock, rule, edition);

          expect(derived.filter(({ counts }) => counts)).toHaveLength(clock.lengthWorkingDays);
          expect(derived.at(-1)?.day).toBe(clock.dueOn);
        },
      ),
    );
  });

  it('has a derivation without gaps', () => {
    fc.assert(
      fc.property(stories, ({ rule, clock }) => {
        const days = deriveDeadline(clock, rule, edition).map(({ day }) => msOf(instant(`${day}T00:00:00.000Z`)));

        expect(days).toEqual(days.map((_day, index) => (days[0] ?? 0) + index * 24 * 60 * MINUTE_MS));
      }),
    );
  });

  it('comes out the same when it is counted again', () => {
    fc.assert(
      fc.property(stories, ({ clock }) => {
        expect(amendClock(clock, edition)).toEqual(clock);
      }),
    );
  });

  it('warns between its latest turn and its end, unless the end has passed', () => {
    fc.assert(
      fc.property(rules, moments, (rule, at) => {
        const clock = started(rule, at);
        const warning = warningInstant(clock, rule, edition) ?? '';

        expect(warning >= clock.startedAt && warning < clock.dueAt).toBe(true);
      }),
    );
  });
});
