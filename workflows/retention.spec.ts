import { retentionClassOf } from '../src/kernel/procedure/retention.js';
import { RETENTION_CLASSES } from '../src/kernel/procedure/procedure-version.js';
import { InvariantBroken } from '../src/kernel/values/assert.js';
import { birthV1 } from './interlinked-birth/v1/procedure.js';
import { registry } from './registry.js';

/** Every kind of part that the engine seals. */
const KINDS = ['application', 'contact', 'supplement', 'result', 'collector', 'reason', 'decision', 'assign'];

describe.each(registry)('the retention of $key, version $version', ({ retention, steps }) => {
  it('has a class for every kind of part', () => {
    for (const kind of KINDS) expect(RETENTION_CLASSES).toContain(retentionClassOf(retention, `${kind}.some-step`));
  });

  it('names parts of steps that there are', () => {
    const named = Object.keys(retention.classOf).flatMap((part) => part.split('.').slice(1));

    for (const step of named) expect(steps.map((known) => known.step)).toContain(step);
  });

  it('says of each class by which law it is kept', () => {
    for (const { legalBasis } of Object.values(retention.rules)) expect(legalBasis.article).toMatch(/^Luật /);
  });
});

describe('the class of a part', () => {
  it('is that of its own name before that of its kind', () => {
    expect(retentionClassOf(birthV1.retention, 'result.birth-registration')).toBe('civil-status-record');
    expect(retentionClassOf(birthV1.retention, 'result.permanent-residence')).toBe('application-papers');
  });

  it('is never guessed', () => {
    expect(() => retentionClassOf(birthV1.retention, 'photograph')).toThrow(InvariantBroken);
  });
});
