/** What a correction comes to: the application as it is with it, and what differs. */
import { z } from 'zod';
import { NOT_THE_APPLICANT } from '../../../engine/not-the-applicant.js';
import { isApplicantAsTold } from '../../../kernel/procedure/applicant.js';
import type { Application, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { canonicalJson } from '../../../kernel/values/canonical.js';
import { isRecord } from '../../../kernel/values/records.js';
import { passOn } from '../../../platform/http/invalid-body.js';
import { reasonSchema } from '../../../platform/http/reason.js';
import { ownIssue } from '../../../platform/problems/fault-texts.js';
import type { CommandBody } from '../command-case/read-command.js';

const group = z.record(z.string(), z.unknown());

const correctionBody = z.object({
  /** Whole groups of the form, and `applicant`; those that are not given stay as they are. */
  data: z.record(z.string(), z.union([group, z.string(), z.number(), z.boolean()])),
  reason: reasonSchema,
});

/** The application before and after, checked against the form. */
export interface Correction {
  readonly application: Application;
  /** `applicant.phone`, `child.givenName`: as labels name fields. */
  readonly fields: readonly string[];
  /** Names of the facts that would differ. */
  readonly changedFacts: readonly string[];
  readonly reason: z.infer<typeof reasonSchema>;
}

/** Reads a correction of the application as it stands; problems point into the body. */
export function readCorrection(
  version: ProcedureVersion,
  before: Application,
  body: CommandBody,
): z.ZodSafeParseResult<Correction> {
  return correctionBody
    .transform(({ data: { applicant, ...data }, reason }, context): Correction => {
      const check = (schema: z.ZodType<Readonly<Record<string, unknown>>>, value: unknown, at: readonly string[]) => {
        const parsed = schema.safeParse(value);
        if (!parsed.success) passOn(parsed.error, context, { value, at });
        return parsed.data;
      };
      const after = {
        applicant: check(version.applicant, applicant ?? before.applicant, ['data', 'applicant']),
        data: check(version.form, { ...before.data, ...data }, ['data']),
      };
      if (after.applicant === undefined || after.data === undefined) return z.NEVER;
      const application = { applicant: after.applicant, data: after.data };
      // What was taken in before anybody asked about it stays as it was told.
      if (isApplicantAsTold(version, before) && !isApplicantAsTold(version, application))
        context.addIssue(ownIssue(['data', 'applicant', 'personalId'], NOT_THE_APPLICANT));
      const fields = differing(
        { applicant: before.applicant, ...before.data },
        { applicant: application.applicant, ...application.data },
      );
      return { application, fields, changedFacts: changedFacts(version, before, application), reason };
    })
    .safeParse(body);
}

/** By the data as they stand: what a supplement changed before is not held against a correction. */
function changedFacts(version: ProcedureVersion, before: Application, after: Application): readonly string[] {
  return differing(version.facts(before), version.facts(after));
}

/** Paths of the values that differ; a list counts as one value. */
export function differing(before: unknown, after: unknown, path = ''): readonly string[] {
  if (!isRecord(before) || !isRecord(after)) {
    return canonicalJson(before ?? null) === canonicalJson(after ?? null) ? [] : [path];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => differing(before[name], after[name], path === '' ? name : `${path}.${name}`));
}
