import { z } from 'zod';
import type { CommandBody, Given, ReadCommand } from './read-command.js';
import { catalogueCode } from '../../../platform/http/reason.js';

/** In what relation somebody collects a result: the applicant, whom the applicant authorised, or who stands for a person by law. */
const RELATIONS = ['applicant', 'authorised', 'legal-representative'] as const;

const handingOver = z.object({
  data: z.strictObject({
    /** By step, or by the type of the paper. */
    results: z.array(catalogueCode).min(1).max(20),
    collector: z
      .strictObject({
        relation: z.enum(RELATIONS),
        /** The desk looked at the paper that proves who it is; nothing is handed over otherwise. */
        idChecked: z.literal(true),
        fullName: z.string().trim().normalize('NFC').min(1).max(120).optional(),
      })
      .superRefine(({ relation, fullName }, context) => {
        if ((relation === 'applicant') === (fullName === undefined)) return;
        const message = 'the name of who collects it, unless that is the applicant, whose name the case knows';
        context.addIssue({ code: 'custom', path: ['fullName'], message });
      }),
  }),
});

/** Reads who collects which results; a name is personal and goes into a part. */
export function handOver(body: CommandBody, { steps, by }: Given): z.ZodSafeParseResult<ReadCommand> {
  return handingOver
    .transform(({ data: { results, collector } }, context): ReadCommand => {
      const named = results.map((result, index) => {
        const found = steps.find(({ step, issues }) => step === result || issues === result);
        const message = 'neither a step of the procedure nor a paper that one issues';
        if (found === undefined) context.addIssue({ code: 'custom', path: ['data', 'results', index], message });
        return found?.step ?? result;
      });
      const { fullName, ...facts } = collector;
      const given = [...new Set(named)];
      return {
        facts: { results: given, collector: facts, channel: 'counter', by },
        parts: fullName === undefined ? {} : { collector: { ...collector, results: given } },
      };
    })
    .safeParse(body);
}
