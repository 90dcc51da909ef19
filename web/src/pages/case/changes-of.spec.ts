import { changesOf } from './changes-of.js';

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
