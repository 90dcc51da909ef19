/** What payers of funeral and survivor benefits read of an application, and what they check alike. */
import { z } from 'zod';
import type { World } from './agency.js';
import { claimOfFuneral } from './claims.js';
import { isKin } from './kinship.js';
import * as part from './payload-parts.js';
import type { Rule } from './rules.js';

export const benefitPayload = part.performing.extend({
  deceased: part.toldPerson.extend({ diedAt: part.partialDate }),
  funeral: z.object({
    recipient: part.toldPerson.extend({ relation: z.string() }),
    payment: z.object({ method: z.enum(['cash', 'transfer']) }),
    survivors: z.enum(['none', 'one-time', 'monthly']),
  }),
  results: part.results,
});
export type BenefitPayload = z.infer<typeof benefitPayload>;

/** A death that nobody registered is paid for by nobody. */
export function afterRegistration(legalBasis: string): Rule<BenefitPayload> {
  return {
    kind: 'refuse',
    code: 'death-not-registered',
    text: 'Chưa có kết quả đăng ký khai tử; chỉ giải quyết sau khi đã đăng ký khai tử.',
    legalBasis,
    applies: ({ results }) => results['death-registration'] === undefined,
  };
}

/** What was granted in another case is not granted again. */
export function paidOnce(
  legalBasis: string,
  claims: (payload: BenefitPayload) => readonly string[],
): Rule<BenefitPayload> {
  return {
    kind: 'refuse',
    code: 'benefit-already-paid',
    text: 'Chế độ này đã được giải quyết theo một hồ sơ khác; chỉ được hưởng một lần.',
    legalBasis,
    applies: (payload, world: World) => claims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  };
}

/**
 * Of several supports for one funeral the highest alone is paid (Decree 20/2021, art. 11.2), by whoever was first here: another payer
 * has to take its decision back before.
 */
export function funeralNotPaidElsewhere(legalBasis: string) {
  return {
    kind: 'refuse',
    code: 'funeral-paid-elsewhere',
    text: 'Một cơ quan khác đã chi trả mai táng phí cho người đã mất trong một hồ sơ khác; mỗi đám tang chỉ được hưởng một mức, là mức cao nhất. Nếu mức ở đây cao hơn, đề nghị xin thu hồi quyết định kia rồi nộp lại.',
    legalBasis,
    applies: ({ deceased }: { readonly deceased: { readonly personalId: string } }, world: World) =>
      world.claimedBy(claimOfFuneral(deceased.personalId)) !== undefined,
  } as const;
}

/** Who is no relative needs a paper. */
export function recipientAuthorised(legalBasis: string): Rule<BenefitPayload> {
  return {
    kind: 'supplement',
    code: 'authorisation-paper',
    text: 'Người nhận không phải là thân nhân của người đã mất. Đề nghị bổ sung văn bản ủy quyền hoặc giấy xác nhận đã tổ chức mai táng.',
    legalBasis,
    applies: ({ funeral }) => !isKin(funeral.recipient.relation),
  };
}
