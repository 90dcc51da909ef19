import { z } from 'zod';
import { givenAttachments } from '../../../engine/given-attachments.js';
import type { CommandName } from '../../../kernel/procedure/events.js';
import { handOver } from './hand-over.js';
import { settleCorrection } from './settle-correction.js';
import { settlePayment } from './settle-payment.js';
import { correctedData } from './corrected-data.js';
import type { CommandBody, Given, ReadCommand } from './read-command.js';
import { passOn } from '../../../platform/http/invalid-body.js';
import { catalogueCode, reasonSchema } from '../../../platform/http/reason.js';

const stepName = catalogueCode;
const text = (max: number) => z.string().trim().normalize('NFC').min(1).max(max);

/** A command that people may give to a case, and how its body is read. */
export interface PublicCommand {
  readonly name: CommandName;
  readonly read: (body: CommandBody, given: Given) => z.ZodSafeParseResult<ReadCommand>;
}

const supplement = z.object({
  data: z.strictObject({
    step: stepName.optional(),
    papers: z
      .array(z.strictObject({ code: catalogueCode, number: text(80).optional(), note: text(400).optional() }))
      .min(1)
      .max(20),
    data: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  }),
  attachments: givenAttachments.optional(),
});

const withdrawal = z.object({ reason: reasonSchema });

const outsideResult = z.object({
  data: z.strictObject({
    step: stepName,
    type: catalogueCode,
    number: text(80),
    issuer: text(200),
    issuedOn: z.iso.date(),
    /** Where the evidence lies: a document number or a link in the other system. */
    evidence: text(400),
  }),
  reason: reasonSchema,
});

/** Every command of `POST /cases/{code}/commands/{name}`; a name that is not here does not exist. */
export const PUBLIC_COMMANDS: Readonly<Record<string, PublicCommand>> = {
  'submit-supplement': {
    name: 'submit-supplement',
    read: (body, { awaiting, form, charged }) =>
      supplement
        .transform(({ data: { data = {}, ...given }, attachments }, context) => {
          const corrected = correctedData({ form, charged }, data);
          if (!corrected.success) passOn(corrected.error, context, { value: data, at: ['data', 'data'] });
          const step = given.step ?? awaiting ?? 'none';
          return {
            facts: { step, papers: given.papers.map(({ code }) => code) },
            parts: { supplement: { ...given, step, data: corrected.data ?? {} } },
            attachments,
          };
        })
        .safeParse(body),
  },
  withdraw: {
    name: 'withdraw',
    read: (body) =>
      withdrawal
        .transform(({ reason }) => ({ facts: { reason: { code: reason.code } }, parts: { 'reason.case': reason } }))
        .safeParse(body),
  },
  'hand-over': { name: 'hand-over', read: handOver },
  'settle-correction': { name: 'settle-correction', read: settleCorrection },
  'record-payment': { name: 'record-payment', read: settlePayment },
  'refund-payment': { name: 'refund-payment', read: settlePayment },
  'record-outside-result': {
    name: 'record-outside-result',
    read: (body, { digest }) =>
      outsideResult
        .transform(({ data, reason }) => {
          const { step, type, number, issuer, issuedOn, evidence } = data;
          const result = { type, number, issuer, issuedOn, digest: digest(evidence) };
          return {
            facts: { step, result, reason: { code: reason.code } },
            parts: { [`result.${step}`]: { ...result, evidence, reason } },
          };
        })
        .safeParse(body),
  },
};
