/** What the desk is to do while a step waits for something: papers, a consent, or the right code of another system's list. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../../src/kernel/procedure/context.js';
import type { WorkItemKind } from '../../../../src/kernel/procedure/effects.js';
import type { agencyStep } from '../v1.js';
import { itemsOf } from '../v1/memory.js';
import { lensOn } from '../v1/records.js';

interface StepRegion {
  readonly states: Pick<ReturnType<typeof agencyStep>['states'], 'open'>;
}

type InContext = { readonly context: CaseContext };

/**
 * The region of a step whose waits open work of several kinds; each ends as a wait for papers does.
 *
 * @param region - of that step, by version 1 or by one that builds on it
 * @param step - its name
 * @param kinds - by the code that the agency asks with; all else is a wait for papers
 */
export function withDeskWork<Region extends StepRegion>(
  region: Region,
  step: string,
  kinds: Readonly<Record<string, WorkItemKind>>,
) {
  const { open } = region.states;
  const { work } = open.states;
  const { active } = work.states;
  const waiting = active.states['awaiting-supplement'];
  const lens = lensOn(step);
  const kindOf = (reason = '') => kinds[reason] ?? 'supplement';
  const remembering = chartSetup.assign(lens.change((_scope, { reason }) => ({ asks: kindOf(reason) })));
  const opening = {
    type: 'open-work-item' as const,
    params: ({ context }: InContext) => {
      const { reason } = lens.record(context);
      return itemsOf(step).open(kindOf(reason), 'one-stop').params({ context });
    },
  };
  const entry = waiting.entry.map((action) => ('type' in action && action.type === opening.type ? opening : action));
  const states = { ...active.states, 'awaiting-supplement': { ...waiting, entry: [remembering, ...entry] } };
  const atWork = { ...work, states: { ...work.states, active: { ...active, states } } };
  return { ...region, states: { ...region.states, open: { ...open, states: { ...open.states, work: atWork } } } };
}
