/** That what a step waits for can come. */
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import type { Finding } from './finding.js';
import { isOpen } from './holding.js';
import { leadingTo } from './progress.js';
import type { Place } from './place.js';
import type { StepWalk, Walks } from './walk.js';

/** Steps that wait for a result which no path delivers: their own turn, or their agency's answer. */
export function checkResults({ steps }: ProcedureVersion, walks: Walks): readonly Finding[] {
  return [
    ...steps.flatMap(({ step }) => unopened(walks, step)),
    ...walks.steps.flatMap((walk) => [...undelivered(walk), ...unissued(walk)]),
  ];
}

function unopened({ chain, steps }: Walks, step: string): readonly Finding[] {
  const leaving = leadingTo(chain, ({ at }) => at.state.steps[step] !== 'waiting');
  const stuck = chain.find((place) => !leaving.has(place));
  const waits: Finding[] =
    stuck === undefined ? [] : [{ check: 'result-is-delivered', what: `${step} waits for ever`, story: stuck.story }];
  if (steps.some((walk) => walk.step === step)) return waits;
  const first = chain.find(({ at }) => at.state.steps[step] === 'waiting');
  return [...waits, { check: 'result-is-delivered', what: `no story opens ${step}`, story: first?.story ?? [] }];
}

function undelivered({ step, places }: StepWalk): readonly Finding[] {
  const delivering = leadingTo(places, ({ at }) => at.state.steps[step] === 'completed');
  return places
    .filter((place) => isAtWork(place, step) && !isRefusing(place, step) && !delivering.has(place))
    .map(({ at, story }) => ({
      check: 'result-is-delivered',
      what: `${step} is ${String(at.state.steps[step])} and no path delivers its result`,
      story,
    }));
}

/** While nobody withdrew, an open step works towards its result. */
function isAtWork({ at }: Place, step: string): boolean {
  return isOpen(at.state.steps[step]) && !at.state.chart.context.withdrawn && at.broken === undefined;
}

/** The officer refused, and the refusal is on its way to the agency. */
function isRefusing({ at: { state, underWay } }: Place, step: string): boolean {
  const isDecided = underWay[step] === 'send-decision' || state.steps[step] === 'incident';
  return isDecided && state.chart.context.steps[step]?.decision === 'refuse';
}

function unissued({ step, places }: StepWalk): readonly Finding[] {
  return places.flatMap((place) =>
    place.next
      .filter(({ after }) => isAtWork(place, step) && after.state.steps[step] === 'completed')
      .filter(({ after }) => !after.effects.some((effect) => effect.kind === 'issue-document' && effect.step === step))
      .map(({ move }) => ({
        check: 'result-is-delivered' as const,
        what: `${step} is completed and the applicant gets no paper`,
        story: [...place.story, move.type],
      })),
  );
}
