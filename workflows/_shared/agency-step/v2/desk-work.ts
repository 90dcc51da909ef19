/** What the desk is to do while a step waits for something: papers, a consent, or the right code of another system's list. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../../src/kernel/procedure/context.js';
import { isOwedByApplicant } from '../../../../src/kernel/procedure/effects.js';
import type { WorkItemKind } from '../../../../src/kernel/procedure/effects.js';
import type { StepDefinition } from '../../../../src/kernel/procedure/procedure-version.js';
import type { agencyStep } from '../v1.js';
import { itemsOf, memoryOf, told } from '../v1/memory.js';
import { stepDeadlineNames } from '../v1/options.js';
import { lensOn } from '../v1/records.js';
import { clockSignal } from '../v1/signals.js';

interface StepRegion {
  readonly states: Pick<ReturnType<typeof agencyStep>['states'], 'open'>;
}

type Active = StepRegion['states']['open']['states']['work']['states']['active'];
type Waiting = Active['states']['awaiting-supplement'];
type InContext = { readonly context: CaseContext };

/**
 * The region of a step whose waits open work of several kinds; each ends as a wait for papers does. What the family does not owe stops no
 * clock, is told to nobody, and lapses for nobody: at the end of the limit the work is opened anew.
 *
 * @param region - of that step, by version 1 or by one that builds on it
 * @param definition - of the step, with its work by the code that the agency asks with; all else is a wait for papers
 */
export function withDeskWork<Region extends StepRegion>(
  region: Region,
  { step, deskWork: kinds = {} }: Pick<StepDefinition, 'step' | 'deskWork'>,
) {
  const { open } = region.states;
  const { work } = open.states;
  const { active } = work.states;
  const states = { ...active.states, 'awaiting-supplement': wait(active.states['awaiting-supplement'], step, kinds) };
  const atWork = { ...work, states: { ...work.states, active: { ...active, states } } };
  return { ...region, states: { ...region.states, open: { ...open, states: { ...open.states, work: atWork } } } };
}

function wait(waiting: Waiting, step: string, kinds: Readonly<Record<string, WorkItemKind>>) {
  const lens = lensOn(step);
  const limit = stepDeadlineNames(step).supplementLimit;
  const kindOf = ({ context }: InContext): WorkItemKind => kinds[lens.record(context).reason ?? ''] ?? 'supplement';
  const isOwed = (scope: InContext) => isOwedByApplicant(kindOf(scope));
  const opening = {
    type: 'open-work-item' as const,
    params: (scope: InContext) => itemsOf(step).open(kindOf(scope), 'one-stop').params(scope),
  };
  return {
    ...waiting,
    entry: [
      chartSetup.assign(lens.change((_scope, { reason = '' }) => ({ asks: kinds[reason] ?? 'supplement' }))),
      memoryOf(step).nextItem,
      opening,
      chartSetup.enqueueActions(({ context, enqueue }) => {
        if (!isOwed({ context })) return;
        enqueue.assign(lens.change(() => ({ awaitsSupplement: true })));
        enqueue.raise(clockSignal(step, 'stop'));
        enqueue(told(step, 'supplement-requested'));
      }),
    ],
    after: Object.values(kinds).every(isOwedByApplicant)
      ? waiting.after
      : {
          [limit]: [
            { ...waiting.after[limit], guard: isOwed },
            { target: 'awaiting-supplement', reenter: true },
          ],
        },
  };
}
