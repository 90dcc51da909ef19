import type { ProcedureVersion } from '../procedure/procedure-version.js';

/** What goes by the form that the family filled in: a later version knows other fields, and would find none of these. */
const OF_THE_FORM = [
  // The portal knows the case by the code under which it was submitted.
  'officialCodes',
  'applicant',
  'form',
  'facts',
  'persons',
  'subject',
  'ownerOf',
  'retention',
  'contactFields',
  'masked',
  'fees',
  'applicantAs',
  'portalForm',
  'samples',
] as const satisfies readonly (keyof ProcedureVersion)[];

const known = new WeakMap<ProcedureVersion, WeakMap<ProcedureVersion, ProcedureVersion>>();

/**
 * A version as cases go by it that were told in the form of another one: the course is its own, everything personal is read, kept, masked and
 * told to agencies as it was told.
 */
export function asToldIn(submitted: ProcedureVersion, version: ProcedureVersion): ProcedureVersion {
  if (submitted === version) return version;
  const made = known.get(version)?.get(submitted) ?? merged(submitted, version);
  const ofVersion = known.get(version) ?? new WeakMap<ProcedureVersion, ProcedureVersion>();
  known.set(version, ofVersion.set(submitted, made));
  return made;
}

function merged(submitted: ProcedureVersion, version: ProcedureVersion): ProcedureVersion {
  const { fees: _fees, ...course } = version;
  const told = Object.fromEntries(OF_THE_FORM.map((name) => [name, submitted[name]]));
  const steps = new Set(submitted.steps.map(({ step }) => step));
  return {
    ...course,
    ...told,
    payload: (step, data) => (steps.has(step) ? submitted : version).payload(step, data),
    documents: { ...submitted.documents, ...version.documents },
    renamed: [...new Set([...(submitted.renamed ?? []), ...(version.renamed ?? [])])],
    labels: {
      vi: { ...submitted.labels.vi, ...version.labels.vi },
      en: { ...submitted.labels.en, ...version.labels.en },
    },
  };
}
