import { z } from 'zod';
import { BRANCH_ANSWERS } from '../kernel/procedure/corrections.js';
import { PAYMENT_STATUSES } from '../kernel/payment.js';
import { feeLineSchema } from '../kernel/procedure/fees.js';
import { CONSENT_ANSWERS } from '../kernel/procedure/consents.js';
import { CASE_STATUSES, STEP_STATUSES } from '../kernel/procedure/effects.js';

const document = z.object({
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  digest: z.string(),
});

const settled = z.object({
  at: z.string(),
  by: z.string(),
  amountVnd: z.int(),
  method: z.string(),
  /** Its number in the books of receipts. */
  receipt: z.string(),
  /** Whose book it stands in, where another desk has the case by now. */
  office: z.string().optional(),
});

/** Of what is charged, and whether it was read in force. */
const source = { article: z.string(), confirmed: z.boolean() };

/** In whole đồng. */
const payment = z.object({
  status: z.enum(PAYMENT_STATUSES),
  totalVnd: z.int(),
  /** What is to be paid now, or given back, by the status. */
  openVnd: z.int(),
  lines: z.array(
    feeLineSchema.extend({
      ...source,
      /** By what its amount is nothing; on which ground stands in the form, for those who may read it. */
      exemption: z.object({ since: z.string(), ...source }).optional(),
    }),
  ),
  paid: settled.optional(),
  refunded: settled.optional(),
  /** What changed hands before these, oldest first. */
  earlier: z.array(settled.extend({ kind: z.enum(['paid', 'refunded']) })).optional(),
});

const correction = z.object({
  /** The number of the event that asked for it. */
  correction: z.int(),
  step: z.string(),
  fields: z.array(z.string()),
  status: z.enum(['asked', 'made', 'refused']),
  askedAt: z.string(),
  by: z.string(),
  endedAt: z.string().optional(),
  /** The paper as it was; the one that stands is among the documents. */
  replaced: document.optional(),
  reason: z.string().optional(),
  branches: z.array(
    z.object({
      step: z.string(),
      answer: z.enum(BRANCH_ANSWERS),
      replaced: document.optional(),
      reason: z.string().optional(),
    }),
  ),
  /** Steps whose refusal the desk has still to settle. */
  unsettled: z.array(z.string()),
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
      /** Who was asked for consent, by part of the application, and where each stands. */
      consents: z.array(z.object({ person: z.string(), answer: z.enum(CONSENT_ANSWERS), at: z.string() })).optional(),
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
  /** What was wrong in issued results and what became of it, oldest first; absent where nothing was. */
  corrections: z.array(correction).optional(),
  /** What it costs and where the money stands; absent where nothing is charged. */
  payment: payment.optional(),
  /** The desks that had it before, the one that took it in first, each until when; absent while that one has it. */
  formerDesks: z.array(z.object({ office: z.string(), until: z.string() })).optional(),
  allowedCommands: z.array(z.string()),
});
