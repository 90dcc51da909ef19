/** What officers choose from is what the procedures and their agencies call it. */
import { registry } from '../../workflows/registry.js';
import { reasonsFor } from '../../web/src/features/reasons/reasons.js';

const OUTCOMES = ['refuse', 'request-supplement', 'send-back'] as const;
const steps = registry.flatMap(({ labels, reasons, steps: all }) =>
  all.map(({ step }) => ({ step, labels, own: reasons[step] })),
);

describe('the catalogue of reasons', () => {
  it.each(steps)('has only codes for $step that the procedure has words for', ({ own, labels }) => {
    const codes = OUTCOMES.flatMap((outcome) => reasonsFor(own, outcome).map(({ code }) => code));
    const unknown = codes.filter((code) =>
      [labels.vi, labels.en].some((words) => words[`reason.${code}`] === undefined),
    );

    expect(unknown).toEqual([]);
    expect(codes.length).toBeGreaterThan(OUTCOMES.length);
  });

  it.each(steps)('says a reason once for each outcome of $step', ({ own }) => {
    for (const outcome of OUTCOMES) {
      const codes = reasonsFor(own, outcome).map(({ code }) => code);
      expect([...new Set(codes)]).toEqual(codes);
    }
  });
});
