/** What the prints of papers say, held against what the agency of the step is told. */
import type { CaseData, ProcedureVersion, StepDefinition } from '../procedure/procedure-version.js';
import { tellerOf } from '../procedure/paper-form.js';
import type { PaperField } from '../procedure/paper-form.js';
import { isRecord } from '../values/records.js';

/**
 * Fields of a step's print that no sample's payload of the step tells, and fields that are read where they were asked for when the agency
 * entered nothing. What the agency itself enters (`result`) no definition tells: that is for the specs of its print.
 */
export function wrongPapers(version: ProcedureVersion, { step, issues }: StepDefinition): readonly string[] {
  const fields = version.papers?.[issues]?.parts.flatMap(({ rows }) => rows.flat()) ?? [];
  const asked = fields.flatMap(({ from }) => from).filter((path) => tellerOf(path) !== 'issuer');
  const told = toldInSamples(version, step, asked);
  return [
    ...fields
      .filter(isOfTwo)
      .map(({ words }) => `${issues} says as “${words}” now what was decided, now what was told`),
    ...fields
      .filter(({ from }) => !from.some((path) => tellerOf(path) === 'issuer' || told.has(path)))
      .map(({ from }) => `${issues} says ${from.join(' or ')}, which ${step} is not told`),
  ];
}

function isOfTwo({ from }: PaperField): boolean {
  return new Set(from.map(tellerOf)).size > 1;
}

/** Those of the places that the payload of the step has in some sample. */
function toldInSamples(version: ProcedureVersion, step: string, places: readonly string[]): ReadonlySet<string> {
  const results = resultsAt(places);
  const payloads = version.samples.flatMap(({ body }) => {
    const [applicant, data] = [version.applicant.safeParse(body['applicant']), version.form.safeParse(body['data'])];
    if (!applicant.success || !data.success) return [];
    return [version.payload(step, { applicant: applicant.data, data: data.data, results, supplements: [] })];
  });
  return new Set(places.filter((path) => payloads.some((payload) => valueAt(payload, path.split('.')) !== undefined)));
}

/** Something at each place of an earlier step, so that it shows whether the payload passes it on. */
function resultsAt(places: readonly string[]): CaseData['results'] {
  const results: Record<string, Record<string, unknown>> = {};
  for (const path of places) {
    const [group, step, name, inner] = path.split('.');
    if (group !== 'results' || step === undefined || name === undefined) continue;
    results[step] = { ...results[step], [name]: inner === undefined ? path : { [inner]: path } };
  }
  return results;
}

function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
}
