/** That a wait for the applicant ends, and that the clocks which it stopped go on. */
import type { CaseState } from '../case-state.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import type { Finding } from './finding.js';
import { asksApplicant } from '../statuses.js';
import { isOpen } from './holding.js';
import type { Edge, Place } from './place.js';
import type { Walks } from './walk.js';

/** Supplement requests that do not return. What the State finds out by itself stops no clock. */
export function checkSupplements(version: ProcedureVersion, { steps }: Walks): readonly Finding[] {
  return steps.flatMap(({ step, places }) =>
    places.flatMap((place) =>
      asksApplicant(place.at.state, step) ? returnsFrom(version, place, step) : requestsFrom(version, place, step),
    ),
  );
}

function returnsFrom(version: ProcedureVersion, { at, story, next }: Place, step: string): readonly Finding[] {
  const told = (what: string): Finding[] => [{ check: 'supplement-returns', what, story }];
  const byPapers = next.some(
    ({ move, after }) => move.command === 'submit-supplement' && after.underWay[step] === 'dispatch-step',
  );
  const byLimit = next.some(
    ({ move, after }) => move.command === 'reach-deadline' && !asksApplicant(after.state, step),
  );
  const isMarked = at.state.chart.context.steps[step]?.awaitsSupplement === true;
  return [
    ...(byPapers ? [] : told(`${step} does not go back to its agency with the papers that were asked for`)),
    ...(byLimit ? [] : told(`${step} waits for papers without a time limit`)),
    ...(isMarked ? [] : told(`${step} waits for papers and does not remember it`)),
    ...stillRunning(version, at.state, step).flatMap((clock) =>
      told(`the clock ${clock} runs on while ${step} waits for papers`),
    ),
  ];
}

/** Every way through the wait, from the moment before it: what ran before runs after, unless it ended. */
function requestsFrom(version: ProcedureVersion, place: Place, step: string): readonly Finding[] {
  const before = runningClocks(version, place.at.state);
  return place.next
    .filter(({ after }) => asksApplicant(after.state, step))
    .flatMap((request) =>
      request.to.next
        .filter(({ after }) => !asksApplicant(after.state, step))
        .flatMap((back) => stopped(version, { before, step, back }).map((what) => finding(place, request, back, what))),
    );
}

function stopped(
  version: ProcedureVersion,
  { before, step, back }: { readonly before: ReadonlySet<string>; readonly step: string; readonly back: Edge },
): readonly string[] {
  const { state } = back.after;
  const { ended, steps } = state.chart.context;
  const isHeldByAnother = Object.entries(steps).some(([other, record]) => other !== step && record.awaitsSupplement);
  const owed = [
    ...(ended || isHeldByAnother ? [] : ['case']),
    ...(isOpen(state.steps[step]) && back.move.command === 'submit-supplement' ? [step] : []),
  ];
  const after = runningClocks(version, state);
  return owed
    .filter((clock) => before.has(clock) && !after.has(clock))
    .map((clock) => `the clock ${clock} does not go on after the papers of ${step}`);
}

function finding({ story }: Place, request: Edge, back: Edge, what: string): Finding {
  return { check: 'supplement-returns', what, story: [...story, request.move.type, back.move.type] };
}

/** Of the two clocks that a wait for the applicant stops, those that still run. */
function stillRunning(version: ProcedureVersion, state: CaseState, step: string): readonly string[] {
  const running = runningClocks(version, state);
  return ['case', step].filter((clock) => running.has(clock));
}

function runningClocks({ deadlines }: ProcedureVersion, { timers }: CaseState): ReadonlySet<string> {
  return new Set(Object.keys(timers).flatMap((timer) => deadlines[timer]?.clock ?? []));
}
