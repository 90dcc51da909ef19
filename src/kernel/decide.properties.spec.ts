/**
 * Goal: the promises of the kernel hold on every way through the real procedures. Method: random walks, whose commands are
 * mostly ones that the chart listens to; the case is deep-frozen before each of them.
 */
import * as fc from 'fast-check';
import { factsFor, outcomesOf, walks } from '../../test/support/case-walk.js';
import type { Ask, Walk } from '../../test/support/case-walk.js';
import { sha256 } from '../../test/support/sealed-history.js';
import { allowedCommands } from './allowed-commands.js';
import { canonicalJson } from './values/canonical.js';
import { decide } from './decide.js';
import { effectsDigest, stateDigest } from './header.js';
import { COMMANDS } from './procedure/events.js';
import type { Effect } from './procedure/effects.js';
import { replay } from './replay.js';
import { factsSchema } from './values/facts.js';

const RUNS = { numRuns: 40 };

describe('any walk through a procedure', () => {
  it('appends exactly one event for each accepted command, in the order of their numbers', () => {
    onEachWalk((walk) => {
      expect(outcomesOf(walk).map(({ state }) => state.seq)).toEqual(
        outcomesOf(walk).map((_outcome, index) => index + 1),
      );
      const asked = walk.asks.filter(({ decision }) => decision.kind === 'outcome').map(({ command }) => command.name);
      expect(outcomesOf(walk).map(({ event }) => event.type)).toEqual(asked.map((name) => COMMANDS[name].event));
    });
  });

  it('replays to the same state and the same effects after each of its events', () => {
    onEachWalk((walk) => {
      const outcomes = outcomesOf(walk);

      const replayed = replay(
        walk.version,
        outcomes.map(({ event }) => event),
      );

      expect(replayed).toEqual(outcomes.map(({ state, effects }) => ({ state, effects })));
    });
  });

  it('goes on from stored JSON as it would have gone on from memory', () => {
    onEachWalk(({ version, asks }) => {
      for (const { before, command, moment, decision } of asks) {
        const stored = before === undefined ? undefined : JSON.parse(JSON.stringify(before));

        expect(decide(version, stored, command, moment)).toEqual(decision);
      }
    });
  });

  it('never runs backwards in time, whatever the clocks say', () => {
    onEachWalk((walk) => {
      const times = outcomesOf(walk).map(({ event }) => event.at);

      expect(times).toEqual(times.toSorted());
      expect(outcomesOf(walk).map(({ state }) => state.at)).toEqual(times);
    });
  });

  it('changes nothing where it refuses, and names only commands that the case then accepts', () => {
    onEachWalk((walk) => {
      for (const ask of walk.asks) {
        const { decision } = ask;
        if (decision.kind !== 'refusal') continue;
        expect(Object.keys(decision).toSorted()).toEqual(['allowedCommands', 'code', 'command', 'kind']);
        expect(decision.allowedCommands.filter((name) => !isAccepted(walk, ask, name))).toEqual([]);
      }
    });
  });

  it('accepts each command that it says is allowed for a step', () => {
    onEachWalk(({ version, asks }) => {
      for (const { before: state, moment } of asks) {
        if (state === undefined) continue;
        for (const { step } of version.steps) {
          for (const name of allowedCommands(version, state, step)) {
            expect(decide(version, state, { name, facts: factsFor(name, step) }, moment).kind).toBe('outcome');
          }
        }
      }
    });
  });

  it('has facts, states and effects in canonical form, so that their digests do not depend on who computes them', () => {
    onEachWalk((walk) => {
      for (const { event, state, effects } of outcomesOf(walk)) {
        expect(factsSchema.safeParse(event.facts).error).toBeUndefined();
        expect(stateDigest(JSON.parse(canonicalJson(state)), sha256)).toBe(stateDigest(state, sha256));
        expect(effectsDigest(JSON.parse(canonicalJson(effects)), sha256)).toBe(effectsDigest(effects, sha256));
      }
    });
  });

  it('uses each key of a work item, an incident and a timer once', () => {
    onEachWalk((walk) => {
      const keys = outcomesOf(walk).flatMap(({ effects }) => effects.flatMap(keyOf));

      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });
  });

  it('asks the agency for one thing only under one dispatch key, also when it is sent again', () => {
    onEachWalk((walk) => {
      const askedUnder = new Map<string, Effect>();
      for (const effect of outcomesOf(walk).flatMap(({ effects }) => effects)) {
        if (!('occurrence' in effect)) continue;
        const key = `${effect.step}/${effect.occurrence}`;
        expect(askedUnder.get(key) ?? effect).toEqual(effect);
        askedUnder.set(key, effect);
      }
    });
  });

  it('sets no alarm before the moment in which it is set', () => {
    onEachWalk((walk) => {
      for (const { event, effects } of outcomesOf(walk)) {
        const early = effects.filter((effect) => effect.kind === 'start-timer' && effect.dueAt < event.at);
        expect(early).toEqual([]);
      }
    });
  });

  it('leaves nothing open when the case is closed, but a dispute about what was recorded by hand', () => {
    onEachWalk((walk) => {
      for (const { state, effects } of outcomesOf(walk)) {
        if (!effects.some(({ kind }) => kind === 'close-case')) continue;
        const causes = Object.values(state.incidents).map(({ cause }) => cause);
        expect([state.timers, state.workItems]).toEqual([{}, {}]);
        expect(causes.filter((cause) => cause !== 'answer-contradicts-recorded-result')).toEqual([]);
      }
    });
  });

  it('closes a case at most once, and reports it', () => {
    onEachWalk((walk) => {
      const closings = outcomesOf(walk).flatMap(({ effects }) => effects.filter(({ kind }) => kind === 'close-case'));

      expect(closings.length).toBeLessThanOrEqual(1);
    });
  });
});

function onEachWalk(check: (walk: Walk) => void): void {
  fc.assert(fc.property(walks, check), RUNS);
}

function isAccepted({ version }: Walk, { before, moment }: Ask, name: string): boolean {
  if (before === undefined || name === 'submit') return false;
  const command = Object.keys(COMMANDS).find((candidate): candidate is keyof typeof COMMANDS => candidate === name);
  if (command === undefined) return false;
  return version.steps.some(
    ({ step }) => decide(version, before, { name: command, facts: factsFor(command, step) }, moment).kind === 'outcome',
  );
}

function keyOf(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case 'open-work-item':
      return [`item ${effect.item}`];
    case 'raise-incident':
      return [`incident ${effect.incident}`];
    case 'start-timer':
      return [`timer ${effect.timer}/${effect.generation}`];
    default:
      return [];
  }
}
