import { z } from 'zod';
import { CASE_STATUSES, STEP_STATUSES } from '../kernel/procedure/effects.js';

const document = z.object({
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  digest: z.string(),
});

/** A case in its wire shape; no personal data. */
export const caseResponse = z.object({
  code: z.string(),
  procedure: z.string(),
  version: z.int(),
  status: z.enum(CASE_STATUSES),
  channel: z.enum(['counter', 'portal']),
  receivedAt: z.string(),
  seq: z.int(),
  due: z.string().optional(),
  steps: z.array(
    z.object({
      step: z.string(),
      agency: z.string(),
      office: z.string(),
      status: z.enum(STEP_STATUSES),
      due: z.string().optional(),
      late: z.boolean(),
      result: document.optional(),
      reason: z.object({ code: z.string(), text: z.string() }).optional(),
    }),
  ),
  deadlines: z.array(
    z.object({
      deadline: z.string(),
      dueAt: z.string(),
      dueOn: z.string(),
      article: z.string(),
      confirmed: z.boolean(),
    }),
  ),
  documents: z.array(
    document.extend({
      step: z.string(),
      /** Absent while it waits to be collected. */
      handedOver: z.object({ at: z.string(), by: z.string(), relation: z.string() }).optional(),
    }),
  ),
  allowedCommands: z.array(z.string()),
});
