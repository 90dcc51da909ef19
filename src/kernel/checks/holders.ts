/** Who holds each step (I6), what watches it (I7), and that each alarm is listened to. */
import type { CaseState } from '../case-state.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { unheardTimers } from './explored-case.js';
import type { ExploredCase } from './explored-case.js';
import type { Finding } from './finding.js';
import { isOpen, watchingTimers } from './holding.js';
import type { Place } from './place.js';
import type { Walks } from './walk.js';

/** What is wrong with the holders and the deadlines of a step, in any place. */
export function checkHolders(version: ProcedureVersion, { chain, steps }: Walks): readonly Finding[] {
  const all = version.steps.map(({ step }) => step);
  return [
    ...chain.flatMap((place) => [...unheard(version, place), ...all.flatMap((step) => heldBy(version, place, step))]),
    ...steps.flatMap(({ step, places }) =>
      places.flatMap((place) => [...unheard(version, place), ...heldBy(version, place, step)]),
    ),
  ];
}

function unheard(version: ProcedureVersion, { at, story }: Place): readonly Finding[] {
  return unheardTimers(version, at).map((timer) => ({
    check: 'timers-handled',
    what: `nothing happens when ${timer} goes off`,
    story,
  }));
}

function heldBy(version: ProcedureVersion, { at, story }: Place, step: string): readonly Finding[] {
  const status = at.state.steps[step];
  const told = (check: Finding['check'], what: string): Finding => ({
    check,
    what: `${step} is ${String(status)} and ${what}`,
    story,
  });
  if (at.broken !== undefined) return [];
  const holders = holdersOf(at, step);
  const watchers = [...watchingTimers(version, at.state, step), ...incidentsOf(at.state, step)];
  if (!isOpen(status)) {
    // A result that the agency contradicts is looked at although its step has ended.
    const left = [...holders, ...watchers].filter((name) => status !== 'completed' || !name.startsWith('incident'));
    return left.length === 0 ? [] : [told('one-holder', `still has ${[...new Set(left)].join(', ')}`)];
  }
  const single =
    holders.length === 1
      ? []
      : [told('one-holder', `has ${holders.length} holders: ${holders.join(', ') || 'nobody'}`)];
  const live = watchers.length > 0 ? [] : [told('live-deadline', 'has neither a live deadline nor an open incident')];
  return [...single, ...live];
}

/** An overdue step keeps its holder: the supervisor's incident stands beside it, like the deadline that it replaces. */
function holdersOf({ state, underWay }: ExploredCase, step: string): readonly string[] {
  const items = Object.values(state.workItems)
    .filter((item) => item.step === step)
    .map(({ workKind }) => `work item ${workKind}`);
  const dispatch = underWay[step];
  const incidents = incidentsOf(state, step).filter((name) => !name.startsWith('incident overdue'));
  return [...items, ...incidents, ...(dispatch === undefined ? [] : [`dispatch ${dispatch}`])];
}

function incidentsOf({ incidents }: CaseState, step: string): readonly string[] {
  return Object.values(incidents)
    .filter((incident) => incident.step === step)
    .map(({ cause }) => `incident ${cause}`);
}
