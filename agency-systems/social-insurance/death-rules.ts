/** What social insurance checks before it pays for a funeral, or supports who is left. */
import {
  afterRegistration,
  funeralNotPaidElsewhere,
  paidOnce,
  recipientAuthorised,
  type BenefitPayload,
} from '../_shared/benefit-parts.js';
import { funeralAmountFor } from '../_shared/reference-levels.js';
import { examineBy, type Rule } from '../_shared/rules.js';

const LEGAL_BASIS = 'Luật Bảo hiểm xã hội 2024, Điều 85, Điều 91';

/** What a benefit of either kind needs. */
function benefitRules(claims: (payload: BenefitPayload) => readonly string[]): readonly Rule<BenefitPayload>[] {
  return [
    afterRegistration(LEGAL_BASIS),
    {
      kind: 'refuse',
      code: 'not-insured',
      text: 'Người đã mất không tham gia, không hưởng chế độ bảo hiểm xã hội.',
      legalBasis: LEGAL_BASIS,
      applies: ({ deceased }, world) => world.person(deceased.personalId)?.socialInsuranceNumber === undefined,
    },
    {
      kind: 'refuse',
      code: 'through-employer',
      text: 'Người đã mất đang tham gia bảo hiểm xã hội bắt buộc: thân nhân nộp hồ sơ qua đơn vị sử dụng lao động.',
      legalBasis: LEGAL_BASIS,
      applies: ({ deceased }, world) => !(world.person(deceased.personalId)?.benefits.includes('pension') ?? false),
    },
    paidOnce(LEGAL_BASIS, claims),
    {
      kind: 'refuse',
      code: 'death-before-known-levels',
      text: 'Người đã mất trước ngày 01/07/2024: mức trợ cấp của thời gian đó giải quyết trực tiếp tại cơ quan bảo hiểm xã hội.',
      legalBasis: LEGAL_BASIS,
      applies: ({ deceased }) => funeralAmountFor(deceased.diedAt) === undefined,
    },
    recipientAuthorised(LEGAL_BASIS),
  ];
}

export const examineFuneralBenefit = examineBy([
  ...benefitRules(funeralBenefitClaims),
  funeralNotPaidElsewhere('Nghị định 20/2021/NĐ-CP, Điều 11 khoản 2'),
]);
export const examineSurvivorBenefit = examineBy(benefitRules(survivorBenefitClaims));

export function funeralBenefitClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`funeral-benefit:${deceased.personalId}`];
}

export function survivorBenefitClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`survivor-benefit:${deceased.personalId}`];
}
