import { z } from 'zod';
import { CASE_STATUSES, STEP_STATUSES } from '../../../kernel/procedure/effects.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';

const place = z.object({ code: z.string(), name: textsSchema });

/** Days are days in Vietnam, `YYYY-MM-DD`. */
const step = z.object({
  step: z.string(),
  label: textsSchema,
  agency: textsSchema,
  /** Who has it now: an office, or whoever is asked for a consent or for papers. */
  with: textsSchema,
  status: z.enum(STEP_STATUSES),
  text: textsSchema,
  /** When it ended. */
  endedOn: z.string().optional(),
  /** When its result is expected; absent before its turn, after its end, and while it waits for papers. */
  expectedOn: z.string().optional(),
  /** The days that were promised and missed. */
  missedOn: z.array(z.string()),
  apology: textsSchema.optional(),
  /** Why it was refused, or what has to be supplied. */
  reason: textsSchema.optional(),
  /** Whose consent is there and whose is not, never what else somebody answered; by what the person is to the case, never by name. */
  consents: z.array(z.object({ isGiven: z.boolean(), text: textsSchema })).optional(),
  result: z.object({ label: textsSchema, number: z.string(), issuer: z.string(), issuedOn: z.string() }).optional(),
});

const duty = z.object({
  kind: z.enum(['supply-papers', 'pay-fees', 'collect-results']),
  text: textsSchema,
  /** What to bring, or what is waiting. */
  items: z.array(z.object({ step: z.string(), label: textsSchema, number: z.string().optional() })),
  by: z.string().optional(),
  where: place,
});

/** A case in plain words for its family: where it is, until when, what they have to do. Nothing in it is personal. */
export const trackingResponse = z.object({
  code: z.string(),
  procedure: textsSchema,
  status: z.enum(CASE_STATUSES),
  text: textsSchema,
  receivedAt: z.string(),
  /** Legal time of this answer. */
  asOf: z.string(),
  appointment: z.object({
    /** The promised day; absent while the case waits for papers, because it moves with them. */
    on: z.string().optional(),
    endedOn: z.string().optional(),
    late: z.boolean(),
    text: textsSchema,
    apology: textsSchema.optional(),
  }),
  steps: z.array(step),
  /** What is charged and how each amount comes about, also where nothing is to be paid of it. */
  fees: z.array(textsSchema),
  /** Empty: nothing has to be done. */
  toDo: z.array(duty),
});
export type Tracking = z.infer<typeof trackingResponse>;
