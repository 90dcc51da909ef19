/**
 * Goal: no number of a person leaves an agency's result unmasked.
 * Method: the simulated agency of each step issues its result for each sample; each field that it enters is masked, or stands here as harmless.
 */
import { AGENCIES } from '../../agency-systems/agencies.js';
import { startCaseBody } from '../../src/features/cases/start-case/start-case.body.js';
import type { Application, ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { versionName } from '../../src/kernel/procedure/procedure-version.js';
import { registry } from '../../workflows/registry.js';

/** They say what was decided, and tell nobody apart from somebody else. */
const HARMLESS = [
  'amountVnd',
  'book',
  'commune',
  'derivation',
  'facility',
  'from',
  'kind',
  'legalBasis',
  'maritalStatus',
  'method',
  'originals',
  'relationToHead',
  'request',
  'until',
];

const RECEIVED_AT = '2026-09-15T02:00:00Z';
const WORLD = { person: () => undefined, claimedBy: () => undefined, today: '2026-09-15' };

const perStep = registry.flatMap((version) =>
  version.steps.map(({ agency, step }) => ({ name: `${versionName(version)}: ${step}`, version, agency, step })),
);

/** What an agency issues at its step to an application, also with what comes later; nothing where the step is left out. */
function entered({ version, agency, step }: (typeof perStep)[number], body: unknown): readonly string[] {
  const application = applicationOf(version, body);
  const choice = version.choices?.[step];
  if (choice?.leftOut.includes(String(version.facts(application)[choice.fact])) === true) return [];
  const act = AGENCIES.find(({ key }) => key === agency)?.acts.find((candidate) => candidate.step === step);
  const read = act?.read({
    office: `${agency}.07210`,
    receivedAt: RECEIVED_AT,
    ...version.payload(step, { ...application, results: {}, supplements: [] }),
  });
  if (read?.ok !== true) throw new Error(`${agency} does not take it: ${JSON.stringify(read)}`);
  const { data, amendment } = read.issue({ number: 1, year: 2026, commune: '07210', today: WORLD.today, world: WORLD });
  return Object.keys({ ...data, ...amendment?.data });
}

function applicationOf(version: ProcedureVersion, body: unknown): Application {
  const { applicant, data } = startCaseBody.parse(body);
  return { applicant: version.applicant.parse(applicant), data: version.form.parse(data) };
}

describe('what an agency enters with its result', () => {
  it.each(perStep)('is masked, or harmless: $name', (asked) => {
    const { masked, samples } = asked.version;

    const fields = new Set(samples.flatMap(({ body }) => entered(asked, body)));

    const known = [...Object.keys(masked.results), ...HARMLESS];
    expect([...fields].filter((field) => !known.includes(field))).toEqual([]);
  });
});
