/** The shared words that a procedure needs: of one step none is ever skipped, and within one day nobody is warned. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';

/** Words that are told only where the chart has that state. */
const TOLD_IN: Readonly<Record<string, string>> = {
  'notice.step-skipped.subject': 'skipped',
  'notice.step-skipped.text': 'skipped',
  'notice.deadline-near.subject': 'warned',
  'notice.deadline-near.text': 'warned',
  'role.signing-officer': 'signing',
};
const STATE = 'state.';

/**
 * The shared labels, without those of what cannot happen in the chart.
 *
 * @param chart - of the procedure
 * @param shared - all shared labels of one language
 */
export function wordsFor(chart: AnyStateMachine, shared: LabelFile): LabelFile {
  const states = new Set(statesUnder(chart.root));
  const isMet = (label: string) => {
    const state = label.startsWith(STATE) ? label.slice(STATE.length) : TOLD_IN[label];
    return state === undefined || states.has(state);
  };
  return Object.fromEntries(Object.entries(shared).filter(([label]) => isMet(label)));
}

function statesUnder({ states }: AnyStateNode): readonly string[] {
  return Object.values(states).flatMap((state) => [state.key, ...statesUnder(state)]);
}
