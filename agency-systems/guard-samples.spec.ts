/**
 * Goal: a rule that no application meets by itself is shown by a sample too: it guards against steps out of order or twice, or is met by
 * few families. Method: a sample says which step of which application it is, what is told otherwise, and what was registered before in
 * another case; the agency examines that.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { versionName } from '../src/kernel/procedure/procedure-version.js';
import { required } from '../src/kernel/values/assert.js';
import { aResult, aWorld } from '../test/support/agency-world.js';
import { payloadOf, readStep } from '../test/support/read-step.js';
import { registry } from '../workflows/registry.js';

const part = z.record(z.string(), z.unknown());
const stepSchema = z.strictObject({
  of: z.strictObject({ version: z.string(), sample: z.string(), step: z.string() }),
  /** By part of the payload, laid over what is told; null: nothing of it. */
  otherwise: z.record(z.string(), part.nullable()).default({}),
});
const sampleSchema = stepSchema.extend({
  name: z.string(),
  shows: z.strictObject({ vi: z.string().regex(/[À-ỹ]/), en: z.string().regex(/^[A-Z][ -~]+$/) }),
  before: stepSchema.array().default([]),
});
type Step = z.infer<typeof stepSchema>;

const AGENCIES_WITH_GUARDS = ['data-protection', 'identity-card', 'merit', 'social-insurance', 'social-protection'];
const samples = AGENCIES_WITH_GUARDS.flatMap((agency) =>
  samplesOf(agency).map((sample) => [agency, sample.name, sample] as const),
);

const RESULTS = {
  'birth-registration': { ...aResult('birth-certificate'), data: { personalId: '024326000001' } },
  'death-registration': aResult('death-extract'),
};

describe('a sample of a rule that guards', () => {
  it.each(samples)('at %s, named %s, meets what it is named after', (_agency, name, sample) => {
    const claimed = sample.before.flatMap((step) => readOf(step).claims);

    const finding = readOf(sample).examine(aWorld({ claimed }));

    expect(finding.kind === 'approve' ? finding.oddity : finding.reason.code).toBe(name);
  });

  it.each(['identity-card', 'merit', 'social-insurance', 'social-protection'])(
    'would meet nothing as the family told it: %s',
    (agency) => {
      const steps = samplesOf(agency).map(({ of }) => ({ of, otherwise: {} }));

      expect(steps.map((step) => readOf(step).examine(aWorld()))).toEqual(steps.map(() => ({ kind: 'approve' })));
    },
  );
});

function samplesOf(agency: string) {
  const folder = `agency-systems/${agency}/samples/`;
  return (existsSync(folder) ? readdirSync(folder) : []).map((file) => {
    const sample = sampleSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
    expect(file).toBe(`${sample.name}.json`);
    return sample;
  });
}

function readOf({ of, otherwise }: Step) {
  const version = required(
    registry.find((candidate) => versionName(candidate) === of.version),
    of.version,
  );
  const { applicant, data } = required(
    version.samples.find(({ name }) => name === of.sample),
    of.sample,
  ).body;
  const payload = payloadOf(version, of.step, {
    body: { applicant: part.parse(applicant), data: part.parse(data) },
    results: RESULTS,
  });
  const changed = Object.entries(otherwise).map(([name, change]) => [
    name,
    change === null ? {} : { ...part.safeParse(payload[name]).data, ...change },
  ]);
  return readStep(of.step, { ...payload, ...Object.fromEntries(changed) });
}
