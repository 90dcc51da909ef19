/** A step of an application as its agency reads it: the payload that the version builds, in the codes of the agency's own lists. */
import { z } from 'zod';
import { AGENCIES } from '../../agency-systems/agencies.js';
import { inTheirCodes, theirCodesOn } from '../../src/kernel/procedure/code-lists.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { codeLists } from '../../workflows/code-lists.js';

type Part = Readonly<Record<string, unknown>>;

const part = z.record(z.string(), z.unknown());

export interface ToldStep {
  readonly body: { readonly applicant: Part; readonly data: Part };
  readonly results: Readonly<Record<string, Part>>;
}

/** What the version tells the agency of the step. */
export function payloadOf(version: ProcedureVersion, step: string, { body, results }: ToldStep): Part {
  const applicant = part.parse(version.applicant.parse(body.applicant));
  const data = part.parse(version.form.parse(body.data));
  const facts = version.facts({ applicant, data });
  const definition = version.steps.find((candidate) => candidate.step === step);
  const payload = {
    office: `${definition?.agency}.${String(facts[definition?.communeFact ?? ''])}`,
    receivedAt: '2026-11-24T09:00:00+07:00',
    ...inTheirCodes(
      version.payload(step, { applicant, data, results, supplements: [] }),
      definition?.codes ?? [],
      theirCodesOn(codeLists, definition?.agency ?? '', '2026-11-24'),
    ),
  };
  return part.parse(JSON.parse(JSON.stringify(payload)));
}

/** @throws RangeError if its agency cannot read it */
export function readStep(step: string, payload: Part) {
  const act = AGENCIES.flatMap(({ acts }) => acts).find((candidate) => candidate.step === step);
  const read = act?.read(payload);
  if (!read?.ok) throw new RangeError(`${step} cannot be read: ${read?.problem ?? 'no act'}`);
  return read;
}
