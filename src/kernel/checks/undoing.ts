/** That a withdrawal takes back what can be taken back, and says why the rest stands. */
import type { Effect } from '../procedure/effects.js';
import type { ProcedureVersion, StepDefinition } from '../procedure/procedure-version.js';
import type { Finding } from './finding.js';
import type { Edge, Place } from './place.js';
import type { Walks } from './walk.js';

/** Effects that a withdrawal neither takes back nor explains. */
export function checkUndoing({ steps }: ProcedureVersion, { chain, steps: walks }: Walks): readonly Finding[] {
  const undefinedReasons = steps.flatMap(({ step, undoing }): Finding[] =>
    undoing.kind === 'irreversible' && undoing.because.trim() === ''
      ? [{ check: 'undoing', what: `${step} is irreversible without a reason`, story: [] }]
      : [],
  );
  const places = [...chain, ...walks.flatMap(({ places: own }) => own)];
  return [
    ...undefinedReasons,
    ...places.flatMap((place) =>
      place.next.flatMap((edge) =>
        steps.flatMap((definition) =>
          wrongs(definition, place, edge).map((what): Finding => ({
            check: 'undoing',
            what: `${definition.step} ${what}`,
            story: [...place.story, edge.move.type],
          })),
        ),
      ),
    ),
  ];
}

/** What the agency may be at work on: to be stopped when the case is withdrawn. */
const AT_AGENCY: readonly string[] = ['dispatching', 'at-agency', 'awaiting-decision', 'incident'];

function wrongs({ step, undoing }: StepDefinition, { at }: Place, { move, after }: Edge): readonly string[] {
  if (after.broken !== undefined) return [];
  const before = at.state.steps[step] ?? 'waiting';
  const asks = (kind: Effect['kind']) =>
    after.effects.some((effect) => effect.kind === kind && 'step' in effect && effect.step === step);
  const isWithdrawn = move.command === 'withdraw';
  const mustStop = isWithdrawn && AT_AGENCY.includes(before);
  const mustTakeBack = isWithdrawn && before === 'completed' && undoing.kind === 'compensated';
  const stands = after.state.chart.context.withdrawn && after.state.steps[step] === 'completed';
  const mustExplain = stands && (isWithdrawn || before !== 'completed');
  return [
    ...(mustStop && !asks('cancel-step') ? [`is ${before} and is not asked to stop`] : []),
    ...(mustTakeBack && !asks('compensate-step') ? ['has a result that is not taken back'] : []),
    ...(undoing.kind === 'irreversible' && asks('compensate-step')
      ? ['is irreversible and asked to take back its result']
      : []),
    ...(mustExplain && !tellsWhy(after.effects, step)
      ? ['keeps its result after the withdrawal without saying why']
      : []),
  ];
}

function tellsWhy(effects: readonly Effect[], step: string): boolean {
  return effects.some(
    (effect) => effect.kind === 'notify' && effect.params['step'] === step && effect.params['reason'] !== undefined,
  );
}
