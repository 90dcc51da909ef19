/**
 * Goal: every sample of a procedure shows what its name says. Method: read the sample's file, walk its steps through the
 * agencies' own acts with the payloads that the version builds, and note what each examination comes to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { AGENCY_KEYS } from '../agency-contract/wire.js';
import type { ProcedureVersion } from '../src/kernel/procedure/procedure-version.js';
import { aWorld } from '../test/support/agency-world.js';
import { payloadOf, readStep } from '../test/support/read-step.js';
import { USUAL_WAYS } from '../test/support/usual-ways.js';
import { registry } from '../workflows/registry.js';
import type { Finding, World } from './_shared/agency.js';
import { AGENCIES } from './agencies.js';

const applicationSchema = z.object({
  applicant: z.record(z.string(), z.unknown()),
  data: z.record(z.string(), z.unknown()),
});
const sampleSchema = z.strictObject({
  name: z.string(),
  shows: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  body: z.strictObject({
    procedure: z.string(),
    channel: z.literal('counter'),
    applicant: z.record(z.string(), z.unknown()),
    data: z.record(z.string(), z.unknown()),
  }),
});

/** Samples whose name is a situation, with the code that it meets. */
const SITUATIONS: Readonly<Record<string, string>> = {
  'sole-member': 'not-entitled',
  'born-in-some-year': 'belongs-to-social-insurance',
};

/** Samples of the newest versions that show a rule which the first ones have no sample of. */
const LATER = {
  'interlinked-death': [
    'witness-statement',
    'foreign-paper-legalised',
    'death-notice-for-emergency',
    'merit-decision-differs',
    'relatives-disagree',
    'assessment-paper',
    'consent-on-paper',
    'insured-under-sixty-months',
    'one-time-instead',
    'through-employer',
    'not-insured',
  ],
} as const;

/** Later versions tell the families of the first in their own forms; how those end is shown over the whole product. */
const firsts = registry.filter(({ version }) => version === 1);
const walks = firsts.flatMap((version) => samplesOf(version).map((sample) => ({ version, sample })));

describe('the agencies', () => {
  it('are those of the contract', () => {
    expect(AGENCIES.map(({ key }) => key)).toEqual([...AGENCY_KEYS]);
  });

  it('have one act for each step that any procedure has, undone as the procedure says', () => {
    const acts = AGENCIES.flatMap(({ key, acts: own }) => own.map(({ step, undo }) => `${key} ${step} ${undo.kind}`));
    const steps = registry.flatMap(({ steps: all }) =>
      all.map(
        ({ agency, step, undoing }) =>
          `${agency} ${step} ${undoing.kind === 'compensated' ? 'revocable' : undoing.kind}`,
      ),
    );

    expect(acts.toSorted()).toEqual([...new Set(steps)].toSorted());
  });

  it('keep the papers that the procedures name', () => {
    const issued = walks.flatMap(({ version, sample }) => walk(version, sample).issued);
    const named = firsts.flatMap(({ steps }) => steps.map(({ step, issues }) => `${step}: ${issues}`));

    expect([...new Set(issued)].toSorted()).toEqual([...new Set(named)].toSorted());
  });
});

describe('a sample', () => {
  it.each(walks.map(({ version, sample }) => [version.key, sample.name, { version, sample }] as const))(
    'of %s named %s meets what it is named after',
    (_key, name, { version, sample }) => {
      const { codes } = walk(version, sample);

      expect(sample.body.procedure).toBe(version.key);
      expect(codes.length > 0).toBe(!USUAL_WAYS.includes(name));
      expect([...codes, ...USUAL_WAYS]).toContain(SITUATIONS[name] ?? name);
    },
  );
});

describe('a sample of a later version', () => {
  const told = Object.entries(LATER).flatMap(([key, names]) => names.map((name) => [key, name] as const));

  it.each(told)('of %s named %s meets what it is named after', (key, name) => {
    const version = registry.findLast((candidate) => candidate.key === key);
    const sample = version?.samples.find((candidate) => candidate.name === name);
    if (version === undefined || sample === undefined) throw new RangeError(`${key} has no sample ${name}`);

    const { codes } = walk(version, { name, body: applicationSchema.parse(sample.body) });

    expect(codes).toContain(name);
  });
});

function samplesOf({ key, version }: ProcedureVersion) {
  const folder = new URL(`../workflows/${key}/v${version}/samples/`, import.meta.url);
  return readdirSync(folder).map((file) => {
    const sample = sampleSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    expect(file).toBe(`${sample.name}.json`);
    return sample;
  });
}

type Sample = Pick<z.infer<typeof sampleSchema>, 'name'> & { readonly body: z.infer<typeof applicationSchema> };

/** The codes met on the way, gravest finding of each step; what has to be verified is taken as verified. */
function walk(version: ProcedureVersion, { name, body }: Sample) {
  // As over the whole product: what the first one asks for is registered when the others come.
  const world = aWorld(name === 'straightforward' ? {} : { claimed: claimsOf(version, 'straightforward') });
  const results: Record<string, Readonly<Record<string, unknown>>> = {};
  const found: Finding[] = [];
  const issued: string[] = [];
  const isLeftOut = leavingOut(version, body);
  for (const { step, requires } of version.steps) {
    if (isLeftOut(step) || requires.some((needed) => results[needed] === undefined)) continue;
    const read = readStep(step, payloadOf(version, step, { body, results }));
    const finding = read.examine(world);
    found.push(finding);
    if (finding.kind === 'refuse' || finding.kind === 'supplement') continue;
    const paper = read.issue(anIssue(world));
    issued.push(`${step}: ${paper.type}`);
    results[step] = { ...paper, digest: 'a'.repeat(64) };
  }
  return { codes: found.flatMap(codeOf), issued };
}

/** Which steps the family has left out, or nobody pays. */
function leavingOut({ choices = {}, applicant, form, facts }: ProcedureVersion, body: Sample['body']) {
  const told = facts({
    applicant: z.record(z.string(), z.unknown()).parse(applicant.parse(body.applicant)),
    data: z.record(z.string(), z.unknown()).parse(form.parse(body.data)),
  });
  return (step: string): boolean => {
    const choice = choices[step];
    return choice !== undefined && choice.leftOut.includes(String(told[choice.fact]));
  };
}

function claimsOf(version: ProcedureVersion, name: string): readonly string[] {
  const [first] = version.steps;
  const sample = version.samples.find((candidate) => candidate.name === name);
  if (first === undefined || sample === undefined) throw new RangeError(`${version.key} has no sample ${name}`);
  return readStep(
    first.step,
    payloadOf(version, first.step, { body: applicationSchema.parse(sample.body), results: {} }),
  ).claims;
}

function anIssue(world: World) {
  return { number: 1, year: 2026, commune: '07210', today: world.today, world };
}

function codeOf(finding: Finding): readonly string[] {
  if (finding.kind === 'approve') return finding.oddity === undefined ? [] : [finding.oddity];
  return [finding.reason.code];
}
