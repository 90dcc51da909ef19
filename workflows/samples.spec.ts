/** Goal: whoever tries the engine may post any sample as it is. Method: read each body with its version's own schemas. */
import { existsSync, readdirSync } from 'node:fs';
import { isApplicantAsTold } from '../src/kernel/procedure/applicant.js';
import { versionName } from '../src/kernel/procedure/procedure-version.js';
import type { ProcedureVersion } from '../src/kernel/procedure/procedure-version.js';
import { startCaseBody } from '../src/features/cases/start-case/start-case.body.js';
import { canonicalJson } from '../src/kernel/values/canonical.js';
import { registry } from './registry.js';

const samples = registry.flatMap((version) =>
  version.samples.map((sample) => [versionName(version), sample.name, { version, sample }] as const),
);

describe('the samples of a version', () => {
  it.each(registry.map((version) => [versionName(version), version] as const))(
    'of %s leave out no file',
    (_name, version) => {
      const folder = new URL(`./${versionName(version)}/samples/`, import.meta.url);
      // A later version may tell the same families, in its own form.
      const files = existsSync(folder) ? readdirSync(folder) : version.samples.map(({ name }) => `${name}.json`);

      expect(version.samples.map(({ name }) => `${name}.json`).toSorted()).toEqual(files.toSorted());
      expect(version.samples[0]?.name).toBe('straightforward');
    },
  );

  it.each(samples)('of %s: %s is a body that starts a case', (_version, _name, { version, sample }) => {
    const body = startCaseBody.parse(sample.body);

    expect(body.procedure).toBe(version.key);
    expect(version.applicant.safeParse(body.applicant).error).toBeUndefined();
    expect(version.form.safeParse(body.data).error).toBeUndefined();
  });

  it.each(samples)('of %s: %s names the applicant as the form does', (_version, _name, { version, sample }) => {
    const application = applicationOf(version, sample.body);

    expect(isApplicantAsTold(version, application)).toBe(true);
  });

  it.each(samples)('of %s: %s comes down to facts and people', (_key, _name, { version, sample }) => {
    const application = applicationOf(version, sample.body);

    expect(canonicalJson(version.facts(application))).not.toBe('{}');
    expect(version.persons(application).map(({ role }) => role)).toContain(version.subject);
  });

  it.each(samples)('of %s: %s says what it shows, in two languages', (_key, _name, { sample }) => {
    const { vi, en } = sample.shows;

    expect(vi).toMatch(/[À-ỹ]/);
    expect(en).toMatch(/^[A-Z][ -~]+$/);
    expect(vi).toBe(vi.normalize('NFC').trim());
  });
});

function applicationOf(version: ProcedureVersion, body: unknown) {
  const { applicant, data } = startCaseBody.parse(body);
  return { applicant: version.applicant.parse(applicant), data: version.form.parse(data) };
}
