import { z } from 'zod';

const label = z.object({ vi: z.string(), en: z.string() });
const legalBasis = z.object({ article: z.string(), confirmed: z.boolean() });

/** A version and the times at which it may be started. */
const versionSummary = z.object({
  version: z.int(),
  /** Whether an application received now is decided by it. */
  startable: z.boolean(),
  digest: z.string(),
  publications: z.array(z.object({ from: z.string(), to: z.string().optional() })),
});

export const procedureResponse = z.object({
  key: z.string(),
  title: label,
  officialCodes: z.array(z.string()),
  legalBasis: z.array(legalBasis),
  versions: z.array(versionSummary),
});

export const proceduresResponse = z.object({ items: z.array(procedureResponse), nextCursor: z.null() });

const reason = z.object({ code: z.string(), text: label, legalBasis: z.string().optional() });

const jsonSchema = z.record(z.string(), z.unknown());

export const versionResponse = versionSummary.extend({
  key: z.string(),
  title: label,
  officialCodes: z.array(z.string()),
  legalBasis: z.array(legalBasis),
  /** JSON Schema 2020-12 of what `POST /cases` accepts, and hints for showing it: each field's path, in order. */
  form: z.object({
    applicant: jsonSchema,
    data: jsonSchema,
    ui: z.array(
      z.object({
        path: z.string(),
        label,
        help: label.optional(),
        widget: z.enum(['group', 'text', 'date', 'number', 'choice', 'checkbox']),
        required: z.boolean(),
        /** The field with the personal id to look up, and the field of `POST /people/lookup` that fills this one in. */
        prefill: z.object({ personId: z.string(), from: z.string() }).optional(),
        /** The field holds the number of a hospital notice: `POST /notices/lookup` gives what it says of the other fields. */
        notice: z.object({ kind: z.enum(['birth', 'death']), issuer: z.string().optional() }).optional(),
      }),
    ),
  }),
  steps: z.array(
    z.object({
      step: z.string(),
      label,
      agency: z.string(),
      responsible: z.array(z.string()),
      after: z.array(z.string()),
      requires: z.array(z.string()),
      issues: z.string(),
      undoing: z.object({ kind: z.string(), because: z.string().optional() }),
      legalBasis,
    }),
  ),
  /** The steps that an application may leave out, and the reasons that it may give. */
  choices: z.array(z.object({ step: z.string(), leftOut: z.array(z.string()) })),
  deadlines: z.array(
    z.object({
      deadline: z.string(),
      label,
      clock: z.string(),
      fires: z.string(),
      workingDays: z.int(),
      workingDaysVerified: z.int().optional(),
      cutOff: z.string(),
      article: z.string(),
      confirmed: z.boolean(),
    }),
  ),
  /** The papers that it issues, by the names that they have in an application received now. */
  documents: z.record(z.string(), label),
  /** Those that are called otherwise since a moment of receipt; the last row that has begun holds for a case. */
  paperNames: z.array(z.object({ type: z.string(), name: label, since: z.string().optional() })),
  /** What an officer of a step may choose from, beside what fits anywhere. */
  reasons: z.record(
    z.string(),
    z.object({
      refuse: z.array(reason),
      'request-supplement': z.array(reason),
      'report-verification': z.array(reason).optional(),
    }),
  ),
  labels: z.object({ vi: z.record(z.string(), z.string()), en: z.record(z.string(), z.string()) }),
  statechart: z.object({
    states: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        parent: z.string().optional(),
        kind: z.enum(['atomic', 'compound', 'parallel', 'final', 'history']),
        initial: z.string().optional(),
      }),
    ),
    transitions: z.array(
      z.object({
        from: z.string(),
        to: z.array(z.string()),
        event: z.string().optional(),
        deadline: z.string().optional(),
        guarded: z.boolean(),
      }),
    ),
  }),
  /** None in production. */
  samples: z.array(z.object({ name: z.string(), shows: label, body: jsonSchema })),
});
