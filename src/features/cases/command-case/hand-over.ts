import { z } from 'zod';
import type { CommandBody, Given, ReadCommand } from './read-command.js';
import { ownIssue } from '../../../platform/problems/fault-texts.js';
import { catalogueCode } from '../../../platform/http/reason.js';

/** In what relation somebody collects a result: the applicant, whom the applicant authorised, or who stands for a person by law. */
const RELATIONS = ['applicant', 'authorised', 'legal-representative'] as const;

const COLLECTOR = {
  vi: 'Nhập họ tên người nhận; nếu người nhận là người nộp hồ sơ thì bỏ trống, vì hồ sơ đã có tên.',
  en: 'Enter the name of who collects it; leave it out for the applicant, whose name the case knows.',
};
const RESULT = {
  vi: 'Chọn một bước của thủ tục, hoặc một loại giấy tờ mà bước đó cấp.',
  en: 'Name a step of the procedure, or a paper that one issues.',
};

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
        context.addIssue(ownIssue(['fullName'], COLLECTOR));
      }),
  }),
});

/** Reads who collects which results; a name is personal and goes into a part. */
export function handOver(body: CommandBody, { steps, by }: Given): z.ZodSafeParseResult<ReadCommand> {
  return handingOver
    .transform(({ data: { results, collector } }, context): ReadCommand => {
      const named = results.map((result, index) => {
        const found = steps.find(({ step, issues }) => step === result || issues === result);
        if (found === undefined) context.addIssue(ownIssue(['data', 'results', index], RESULT));
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
