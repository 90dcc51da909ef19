/** What officers choose from is what the procedures and their agencies call it. */
import { registry } from '../../workflows/registry.js';
import { reasonsFor } from '../../web/src/features/reasons/reasons.js';

const OUTCOMES = ['refuse', 'request-supplement', 'send-back'] as const;
const steps = registry.flatMap(({ key, labels, steps: own }) => own.map(({ step }) => ({ key, step, labels })));

describe('the catalogue of reasons', () => {
  it.each(steps)('has only codes for $step that the procedure has words for', ({ step, labels }) => {
    const codes = OUTCOMES.flatMap((outcome) => reasonsFor(step, outcome).map(({ code }) => code));
    const unknown = codes.filter((code) =>
      [labels.vi, labels.en].some((words) => words[`reason.${code}`] === undefined),
    );

    expect(unknown).toEqual([]);
    expect(codes.length).toBeGreaterThan(OUTCOMES.length);
  });

  it.each(steps)('says a reason once for each outcome of $step', ({ step }) => {
    for (const outcome of OUTCOMES) {
      const codes = reasonsFor(step, outcome).map(({ code }) => code);
      expect([...new Set(codes)]).toEqual(codes);
    }
  });
});
