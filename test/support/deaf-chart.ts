import { createMachine } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { isRecord } from '../../src/kernel/values/records.js';

/** The chart as it would be if a step heard nothing any more once it has begun. */
export function withoutAnswers({ config, implementations }: AnyStateMachine, step: string): AnyStateMachine {
  const { states = {}, ...rest } = config;
  const { waiting, ...begun } = states[step]?.states ?? {};
  const region = { ...states[step], states: { ...deafened(begun), ...(waiting !== undefined && { waiting }) } };
  return createMachine({ ...rest, states: { ...states, [step]: region } }, implementations);
}

function deafened(states: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => {
      const inner = isRecord(state) && isRecord(state['states']) ? { states: deafened(state['states']) } : {};
      return [name, isRecord(state) ? { ...state, on: {}, ...inner } : state];
    }),
  );
}
