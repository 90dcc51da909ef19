/**
 * A step that the applicant may leave out: version 1 of the agency's step, which the form's choice opens or ends.
 *
 * waiting → left out at once, if that was chosen; else as in version 1.
 */
import { chartSetup } from '../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from './v1.js';
import type { AgencyStepOptions } from './v1/options.js';
import { lensOn } from './v1/records.js';

/** The fact that takes a step up; anything else is the reason for which it was left out. */
export const TAKEN_UP = 'now';

/** What an author says of a step that may be left out. It comes after another one: a procedure has to begin somewhere. */
export interface ChosenStepOptions extends AgencyStepOptions {
  readonly after: readonly [string, ...string[]];
  /** The fact that holds the choice: `now`, or why not. */
  readonly choiceFact: string;
}

/**
 * The region of a step that the applicant chooses.
 *
 * @param options - as of any step, and which fact holds the choice
 */
export function chosenStep({ choiceFact, ...options }: ChosenStepOptions) {
  const { step } = options;
  const region = agencyStep(options);
  const { waiting } = region.states;
  const choice = ({ facts }: CaseContext) => String(facts[choiceFact] ?? TAKEN_UP);
  const leaveOut = {
    guard: ({ context }: { readonly context: CaseContext }) => choice(context) !== TAKEN_UP,
    target: 'left-out',
    actions: chartSetup.assign(lensOn(step).change(({ context }) => ({ reason: choice(context) }))),
  };

  return {
    ...region,
    states: {
      ...region.states,
      waiting: { ...waiting, always: [leaveOut, ...[waiting?.always ?? []].flat()] },
      'left-out': chartSetup.createStateConfig({
        tags: `${step}:skipped`,
        // The applicant knows: nobody is told anything.
        entry: chartSetup.assign(lensOn(step).change(() => ({ ended: 'left-out' }))),
      }),
    },
  };
}
