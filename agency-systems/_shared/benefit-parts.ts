/** What payers of funeral and survivor benefits read of an application, and what they check alike. */
import { z } from 'zod';
import type { World } from './agency.js';
import { claimOfFuneral } from './claims.js';
import { earliestDay } from './days.js';
import { isKin } from './kinship.js';
import { recipient, recipientOf, survivors, type Recipient } from './death-parts.js';
import * as part from './payload-parts.js';
import { sameName } from './persons.js';
import type { Rule } from './rules.js';

export const benefitPayload = part.performing
  .extend({
    deceased: part.toldPerson.extend({ diedAt: part.partialDate }),
    funeral: z.object({
      buriedOn: z.iso.date(),
      recipient,
      payment: z.object({ method: z.enum(['cash', 'transfer']), holder: z.string().optional() }),
      meritDecision: z.object({ number: z.string() }).optional(),
      survivors: survivors.prefault('none'),
    }),
    results: part.results,
  })
  .transform((told) => ({
    ...told,
    funeral: { ...told.funeral, recipient: recipientOf(told.funeral.recipient, told.applicant) },
  }));
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

/** What the rules of every payer look at. */
interface Paid {
  readonly deceased: { readonly diedAt: part.PartialDate };
  readonly funeral: {
    readonly buriedOn: string;
    readonly recipient: Recipient;
    readonly payment: { readonly method: string; readonly holder?: string | undefined };
  };
}

/** Nobody is buried alive: one of the two days is wrong. */
export function buriedAfterDeath(legalBasis: string) {
  return {
    kind: 'refuse',
    code: 'buried-before-death',
    text: 'Ngày mai táng đã khai sớm hơn ngày chết. Đề nghị kiểm tra lại tờ khai rồi nộp lại.',
    legalBasis,
    applies: ({ deceased, funeral }: Paid) => funeral.buriedOn < earliestDay(deceased.diedAt),
  } as const;
}

/** Money goes to who receives it. */
export function accountOfRecipient(legalBasis: string) {
  return {
    kind: 'verify',
    code: 'account-of-another',
    text: 'Tài khoản nhận tiền không đứng tên người nhận; cơ quan chi trả xác minh chủ tài khoản.',
    legalBasis,
    applies: ({ funeral: { payment, recipient: whoever } }: Paid) =>
      payment.method === 'transfer' && !sameName(payment.holder ?? '', whoever.fullName),
  } as const;
}

/** Who is no relative needs a paper. */
export function recipientAuthorised(legalBasis: string) {
  return {
    kind: 'supplement',
    code: 'authorisation-paper',
    text: 'Người nhận không phải là thân nhân của người đã mất. Đề nghị bổ sung văn bản ủy quyền hoặc giấy xác nhận đã tổ chức mai táng.',
    legalBasis,
    applies: ({ funeral }: Paid) => !isKin(funeral.recipient.relation ?? ''),
  } as const;
}
