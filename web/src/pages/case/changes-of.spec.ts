import { changesOf, together } from './changes-of.js';

const registration = (status: 'at-agency' | 'completed') => ({ step: 'birth-registration', status });
const residence = (status: 'waiting' | 'dispatching') => ({ step: 'permanent-residence', status });

describe('what changed of a case', () => {
  const before = { seq: 2, status: 'open' as const, steps: [registration('at-agency'), residence('waiting')] };

  it('is nothing while nothing happens', () => {
    expect(changesOf(before, before)).toBeUndefined();
  });

  it('names the steps that stand elsewhere now', () => {
    const now = { ...before, seq: 3, steps: [registration('completed'), residence('dispatching')] };

    expect(changesOf(before, now)).toEqual({ steps: now.steps });
  });

  it('names the status of the whole case, if that is another one', () => {
    expect(changesOf(before, { ...before, seq: 3, status: 'withdrawn' })).toEqual({ status: 'withdrawn', steps: [] });
  });
});

describe('what has changed since a page was opened', () => {
  it('names each step once, as it is now, the newest first, and the last status', () => {
    const registered = { step: 'birth-registration', status: 'completed' } as const;
    const first = together(undefined, { steps: [registered] });
    const second = together(first, { steps: [{ step: 'residence', status: 'dispatching' }] });

    expect(together(second, { status: 'completed', steps: [{ step: 'residence', status: 'completed' }] })).toEqual({
      status: 'completed',
      steps: [{ step: 'residence', status: 'completed' }, registered],
    });
    expect(together(second, { steps: [] })).toEqual(second);
  });
});
