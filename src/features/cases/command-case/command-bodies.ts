import { z } from 'zod';
import type { CommandName } from '../../../kernel/procedure/events.js';
import type { Facts } from '../../../kernel/values/facts.js';
import type { Role } from '../../../platform/http/access.js';
import { reasonSchema } from '../start-case/start-case.body.js';

const stepName = z.string().min(1).max(80);
const text = (max: number) => z.string().trim().normalize('NFC').min(1).max(max);

/** What a command's body comes to: facts for the kernel, parts for the cipher. */
export interface ReadCommand {
  readonly facts: Facts;
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A command that people may give to a case: who may, and how its body is read. */
export interface PublicCommand {
  readonly name: CommandName;
  readonly roles: readonly Role[];
  readonly read: (body: CommandBody, given: Given) => z.ZodSafeParseResult<ReadCommand>;
}

/** What reading a body needs beside it. */
export interface Given {
  /** SHA-256 as hex digits. */
  readonly digest: (text: string) => string;
  /** The step that waits for the applicant, if there is one. */
  readonly awaiting: string | undefined;
}

/** `data` is read by the command itself. */
export const commandBody = z.strictObject({
  data: z.record(z.string(), z.unknown()).optional(),
  reason: reasonSchema.optional(),
  expectedSeq: z.int().min(1).optional(),
});
export type CommandBody = z.infer<typeof commandBody>;

const supplement = z.object({
  data: z.strictObject({
    step: stepName.optional(),
    papers: z
      .array(z.strictObject({ code: text(80), number: text(80).optional(), note: text(400).optional() }))
      .min(1)
      .max(20),
    data: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  }),
});

const withdrawal = z.object({ reason: reasonSchema });

const outsideResult = z.object({
  data: z.strictObject({
    step: stepName,
    type: text(80),
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
    roles: ['desk-officer', 'portal'],
    read: (body, { awaiting }) =>
      supplement
        .transform(({ data }) => {
          const step = data.step ?? awaiting ?? 'none';
          return {
            facts: { step, papers: data.papers.map(({ code }) => code) },
            parts: { supplement: { ...data, step } },
          };
        })
        .safeParse(body),
  },
  withdraw: {
    name: 'withdraw',
    roles: ['desk-officer', 'portal'],
    read: (body) =>
      withdrawal
        .transform(({ reason }) => ({ facts: { reason: { code: reason.code } }, parts: { 'reason.case': reason } }))
        .safeParse(body),
  },
  'record-outside-result': {
    name: 'record-outside-result',
    roles: ['agency-officer', 'signing-officer', 'operator'],
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
