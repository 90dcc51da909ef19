import { DispatchSlots } from './dispatch-slots.js';

/** A job of that many dispatches, and when it may end. */
function aJob(slots: DispatchSlots, agency: string, count: number) {
  const dispatches = Array.from({ length: count }, (_, index) => ({ key: `case-${index}:step:1`, fence: 1 }));
  const job = { hasBegun: false, end: (): void => undefined, ended: Promise.resolve() };
  const may = new Promise<void>((resolve) => {
    job.end = resolve;
  });
  job.ended = slots.handle({ agency, dispatches }, () => {
    job.hasBegun = true;
    return may;
  });
  return job;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the slots of an agency', () => {
  it('count dispatches, not jobs: a job waits until all that it carries have one', async () => {
    const slots = new DispatchSlots(100);
    const jobs = [64, 30, 20].map((count) => aJob(slots, 'residence', count));
    await settled();
    const before = jobs.map(({ hasBegun }) => hasBegun);

    jobs[1]?.end();
    await jobs[1]?.ended;
    await settled();

    expect(before).toEqual([true, true, false]);
    expect(jobs[2]?.hasBegun).toBe(true);
  });

  it('of one agency are no other agency’s', async () => {
    const slots = new DispatchSlots(10);
    const jobs = ['residence', 'civil-status'].map((agency) => aJob(slots, agency, 10));
    await settled();

    expect(jobs.map(({ hasBegun }) => hasBegun)).toEqual([true, true]);
  });

  it('are given in order: a small job does not overtake a large one', async () => {
    const slots = new DispatchSlots(10);
    const jobs = [6, 8, 1].map((count) => aJob(slots, 'residence', count));
    await settled();

    expect(jobs.map(({ hasBegun }) => hasBegun)).toEqual([true, false, false]);
  });

  it('are free again after a job that failed', async () => {
    const slots = new DispatchSlots(1);
    const failing = slots.handle({ agency: 'residence', dispatches: [{ key: 'case-1:step:1', fence: 1 }] }, () =>
      Promise.reject(new RangeError('broken')),
    );
    await expect(failing).rejects.toThrow('broken');

    const next = aJob(slots, 'residence', 1);
    await settled();

    expect(next.hasBegun).toBe(true);
  });
});
