/** What social insurance checks before it pays for a funeral, or supports who is left. */
import {
  accountOfRecipient,
  afterRegistration,
  buriedAfterDeath,
  funeralNotPaidElsewhere,
  paidOnce,
  recipientAuthorised,
  type BenefitPayload,
} from '../_shared/benefit-parts.js';
import { daysBetween, latestDay } from '../_shared/days.js';
import { relativesIn } from '../_shared/death-parts.js';
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
    buriedAfterDeath(LEGAL_BASIS),
    recipientAuthorised(LEGAL_BASIS),
    accountOfRecipient(LEGAL_BASIS),
  ];
}

export const examineFuneralBenefit = examineBy([
  ...benefitRules(funeralBenefitClaims),
  funeralNotPaidElsewhere('Nghị định 20/2021/NĐ-CP, Điều 11 khoản 2'),
]);
/** Decision 1449/QĐ-BHXH: relatives agree to who receives it, on VNeID or on form 09-HSB. */
const RELATIVES = 'Luật Bảo hiểm xã hội 2024, Điều 86, Điều 91; Quyết định 1449/QĐ-BHXH';
/** Law on Social Insurance 2024, art. 91: relatives apply within 90 days. */
const APPLIED_WITHIN_DAYS = 90;

export const examineSurvivorBenefit = examineBy([
  ...benefitRules(survivorBenefitClaims),
  {
    kind: 'supplement',
    code: 'relatives-disagree',
    text: 'Có thân nhân không đồng ý về người đại diện nhận trợ cấp tuất. Đề nghị các thân nhân thống nhất và nộp mẫu 09-HSB có chữ ký của tất cả; quá thời hạn bổ sung thì trợ cấp tuất bị từ chối, các kết quả khác vẫn giữ nguyên.',
    legalBasis: RELATIVES,
    applies: ({ funeral }) => relativesIn(funeral.survivors).some(({ consent }) => consent === 'refused'),
  },
  {
    kind: 'supplement',
    code: 'assessment-paper',
    text: 'Thân nhân thành niên suy giảm khả năng lao động đề nghị trợ cấp hằng tháng. Đề nghị bổ sung biên bản giám định của Hội đồng giám định y khoa.',
    legalBasis: RELATIVES,
    applies: ({ funeral: { survivors } }) =>
      survivors.benefit === 'monthly' && relativesIn(survivors).some(({ reducedCapacity }) => reducedCapacity),
  },
  {
    kind: 'verify',
    code: 'consent-on-paper',
    text: 'Thân nhân đồng ý bằng mẫu 09-HSB trên giấy; cơ quan bảo hiểm xã hội xác minh chữ ký.',
    legalBasis: RELATIVES,
    applies: ({ funeral }) => relativesIn(funeral.survivors).some(({ consent }) => consent === 'form-09-hsb'),
  },
  {
    kind: 'oddity',
    code: 'applied-late',
    text: 'Thân nhân nộp hồ sơ quá 90 ngày kể từ ngày chết: vẫn giải quyết.',
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 91',
    applies: ({ deceased }, { today }) => daysBetween(latestDay(deceased.diedAt), today) > APPLIED_WITHIN_DAYS,
  },
]);

export function funeralBenefitClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`funeral-benefit:${deceased.personalId}`];
}

export function survivorBenefitClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`survivor-benefit:${deceased.personalId}`];
}
