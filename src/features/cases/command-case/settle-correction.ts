import { z } from 'zod';
import { CORRECTION } from '../../../engine/case-data.js';
import { catalogueCode, reasonSchema } from '../../../platform/http/reason.js';
import type { CommandBody, ReadCommand } from './read-command.js';

/** What the desk agreed on with an agency that did not take corrected data. */
const HOW = ['tell-again', 'settled-outside'] as const;

const settling = z.object({
  data: z.strictObject({ step: catalogueCode, how: z.enum(HOW) }),
  reason: reasonSchema,
});

/** Reads what became of a branch that refused the corrected data. */
export function settleCorrection(body: CommandBody): z.ZodSafeParseResult<ReadCommand> {
  return settling
    .transform(({ data, reason }): ReadCommand => ({
      facts: { ...data, reason: { code: reason.code } },
      parts: { [`reason.${CORRECTION}`]: reason },
    }))
    .safeParse(body);
}
