import { outlineOf } from '../../kernel/chart-outline.js';
import { OWN_LABELS } from '../../kernel/procedure/own-labels.js';
import { asReceivedAt, nameBegins } from '../../kernel/procedure/paper-names.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { Definition } from '../../engine/ports/definitions.port.js';
import type { Publication } from '../../engine/ports/publications.port.js';
import type { Instant } from '../../kernel/values/time.js';
import type { CodeNames } from '../../engine/ports/code-names.port.js';
import { hintsOf, jsonSchemaOf, labelOf } from './form-hints.js';
import { withPrefills } from './prefill.js';

/** What a version is, as everybody who is signed in may read it; without its samples. Papers bear the names of applications received now. */
export function versionView(
  definition: Definition,
  codeNames: CodeNames['labels'],
  publications: readonly Publication[],
  now: Instant,
) {
  const version = asReceivedAt(definition.version, now);
  const { vi, en } = version.labels;
  const [applicant, data] = [jsonSchemaOf(version.applicant), jsonSchemaOf(version.form)];
  return {
    key: version.key,
    ...versionSummaryOf(definition, publications, now),
    title: version.title,
    officialCodes: version.officialCodes,
    legalBasis: version.legalBasis,
    form: {
      applicant,
      data,
      ui: [...withPrefills(hintsOf(version, applicant, 'applicant')), ...withPrefills(hintsOf(version, data, ''))],
    },
    steps: version.steps.map((step) => ({ ...step, label: labelIn(version, `step.${step.step}`) })),
    choices: choicesOf(version),
    deadlines: deadlinesOf(version),
    documents: version.documents,
    paperNames: paperNamesOf(definition.version),
    reasons: version.reasons,
    labels: {
      vi: { ...OWN_LABELS.vi, ...codeNames.vi, ...vi },
      en: { ...OWN_LABELS.en, ...codeNames.en, ...en },
    },
    statechart: outlineOf(version.chart),
  };
}

/** When a version may be started. */
export function versionSummaryOf({ version, digest }: Definition, publications: readonly Publication[], now: Instant) {
  const own = publications.filter(
    ({ procedure, version: number }) => procedure === version.key && number === version.version,
  );
  return {
    version: version.version,
    digest,
    startable: own.some(({ from, to }) => from <= now && (to === undefined || to > now)),
    publications: own.map(({ from, to }) => ({ from, to })),
  };
}

/** The steps that an application may leave out, and the reasons that it may give. */
function choicesOf({ choices = {} }: ProcedureVersion) {
  return Object.entries(choices).map(([step, { leftOut }]) => ({ step, leftOut }));
}

/** What is called otherwise since a day, first as it was called before: a case keeps the name of the day on which it was received. */
function paperNamesOf({ documents, renamed = [] }: ProcedureVersion) {
  const first = [...new Set(renamed.map(({ type }) => type))].map((type) => ({ type, name: documents[type] }));
  const later = renamed.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return [...first, ...later.map((row) => ({ type: row.type, name: row.name, since: nameBegins(row) }))];
}

function deadlinesOf(version: ProcedureVersion) {
  return Object.entries(version.deadlines).map(([deadline, { clock, fires, rule }]) => ({
    deadline,
    label: labelIn(version, `deadline.${deadline}`),
    clock,
    fires,
    workingDays: rule.length.workingDays,
    workingDaysVerified: rule.extended?.workingDays,
    cutOff: rule.cutOff,
    article: rule.article,
    confirmed: rule.confirmed,
  }));
}

function labelIn(version: ProcedureVersion, key: string) {
  return labelOf(version, key) ?? { vi: key, en: key };
}
