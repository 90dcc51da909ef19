/** The case beside its steps where some of them go on side by side and some alone: version 1, but for what the others can hold. */
import type { CaseContext } from '../../../src/kernel/procedure/context.js';
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { clockEvent } from '../agency-step/v1/signals.js';
import { caseRegion as first } from './v1.js';

type Chain = readonly Pick<StepDefinition, 'step' | 'after'>[];

/**
 * The region of the case as a whole.
 *
 * @param chain - the steps of the procedure; those that come after the same one go on side by side
 */
export function caseRegion(chain: Chain) {
  const region = first(chain);
  const { open } = region.states;
  const { stopped } = open.states;
  const isVerified = ({ context }: { readonly context: CaseContext }) =>
    Object.values(context.steps).some(({ verified }) => verified === true);
  // While it is open no other step is: nobody else can make the clock of the case stand.
  const alone = chain.filter(({ step }) =>
    chain.every((other) => other.step === step || areInARow(chain, step, other.step)),
  );
  const resumed = alone.map(({ step }) => [
    clockEvent(step, 'resume'),
    [{ guard: isVerified, target: 'verifying' }, { target: 'running' }],
  ]);

  return {
    ...region,
    states: {
      ...region.states,
      open: {
        ...open,
        states: { ...open.states, stopped: { ...stopped, on: { ...stopped.on, ...Object.fromEntries(resumed) } } },
      },
    },
  };
}

function areInARow(chain: Chain, one: string, other: string): boolean {
  return comesAfter(chain, one, other) || comesAfter(chain, other, one);
}

function comesAfter(chain: Chain, later: string, earlier: string): boolean {
  const before = chain.find(({ step }) => step === later)?.after ?? [];
  return before.some((step) => step === earlier || comesAfter(chain, step, earlier));
}
