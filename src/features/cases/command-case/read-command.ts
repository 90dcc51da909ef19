import { z } from 'zod';
import { givenAttachments } from '../../../engine/given-attachments.js';
import type { AttachmentGiven } from '../../../engine/ports/attachments.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { Facts } from '../../../kernel/values/facts.js';
import { givenData } from '../../../platform/http/given-data.js';
import { reasonSchema } from '../../../platform/http/reason.js';

/** What a command's body comes to: facts for the kernel, parts for the cipher. */
export interface ReadCommand {
  readonly facts: Facts;
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Files that are handed in with it. */
  readonly attachments?: readonly AttachmentGiven[] | undefined;
}

/** What reading a body needs beside it. */
export interface Given {
  /** SHA-256 as hex digits. */
  readonly digest: (text: string) => string;
  /** The form that the application was checked against. */
  readonly form: z.ZodType;
  /** The groups of the form on which depends what it costs. */
  readonly charged: readonly string[];
  /** The step that waits for the applicant, if there is one. */
  readonly awaiting: string | undefined;
  readonly steps: ProcedureVersion['steps'];
  /** Who gives the command, as histories name actors. */
  readonly by: string;
}

/** `data` is read by the command itself. */
export const commandBody = z.strictObject({
  data: givenData.optional(),
  reason: reasonSchema.optional(),
  expectedSeq: z.int().min(1).optional(),
  /** With a supplement alone. */
  attachments: givenAttachments.optional(),
});
export type CommandBody = z.infer<typeof commandBody>;
