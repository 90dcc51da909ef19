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
import type { World } from '../_shared/agency.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { insuranceOf, type Insurance } from './register.js';

const LEGAL_BASIS = 'Luật Bảo hiểm xã hội 2024, Điều 85, Điều 91, Điều 109, Điều 112';

/** What a benefit of either kind needs. */
function benefitRules(claims: (payload: BenefitPayload) => readonly string[]): readonly Rule<BenefitPayload>[] {
  return [
    afterRegistration(LEGAL_BASIS),
    {
      kind: 'refuse',
      code: 'not-insured',
      text: 'Người đã mất không tham gia, không hưởng chế độ bảo hiểm xã hội.',
      legalBasis: LEGAL_BASIS,
      applies: (payload, world) => insuranceIn(payload, world) === undefined,
    },
    {
      kind: 'refuse',
      code: 'through-employer',
      text: 'Người đã mất đang tham gia bảo hiểm xã hội bắt buộc: thân nhân nộp hồ sơ qua đơn vị sử dụng lao động.',
      // Who pays by themselves, or receives a pension or an allowance, has no employer to go through: art. 91.1 and 112.2.
      legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 91 khoản 2',
      applies: (payload, world) => insuranceIn(payload, world)?.kind === 'compulsory',
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

/** Law on Social Insurance 2024, art. 109.1(a): who paid by themselves, from so many months on. */
const VOLUNTARY_MONTHS_MIN = 60;

export const examineFuneralBenefit = examineBy([
  ...benefitRules(funeralBenefitClaims),
  {
    kind: 'refuse',
    code: 'insured-under-sixty-months',
    text: 'Người đã mất tham gia bảo hiểm xã hội tự nguyện chưa đủ 60 tháng nên không có trợ cấp mai táng; thân nhân vẫn được đề nghị trợ cấp tuất một lần.',
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 109 khoản 1, Điều 110',
    applies: (payload, world) => {
      const insurance = insuranceIn(payload, world);
      return insurance?.kind === 'voluntary' && insurance.months < VOLUNTARY_MONTHS_MIN;
    },
  },
  funeralNotPaidElsewhere('Nghị định 20/2021/NĐ-CP, Điều 11 khoản 2'),
]);
/** Decision 1449/QĐ-BHXH: relatives agree to who receives it, on VNeID or on form 09-HSB. */
const RELATIVES = 'Luật Bảo hiểm xã hội 2024, Điều 86, Điều 91; Quyết định 1449/QĐ-BHXH';
/** Law on Social Insurance 2024, art. 91: relatives apply within 90 days. */
const APPLIED_WITHIN_DAYS = 90;
/** Law on Social Insurance 2024, art. 86.1(d): of a monthly allowance, from which loss of working capacity on, in percent. */
const MONTHLY_FROM_REDUCED_BY = 61;
const INSTEAD = 'one-time-instead';

export const examineSurvivorBenefit = examineBy([
  ...benefitRules(survivorBenefitClaims),
  {
    kind: 'supplement',
    code: INSTEAD,
    text: 'Thân nhân của người tham gia bảo hiểm xã hội tự nguyện, hoặc của người hưởng trợ cấp hằng tháng có mức suy giảm khả năng lao động dưới 61%, được hưởng trợ cấp tuất một lần. Đề nghị sửa lại tờ khai, hoặc nộp văn bản đồng ý hưởng một lần.',
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 86 khoản 1, Điều 110',
    applies: ({ deceased, funeral }, world) =>
      funeral.survivors.benefit === 'monthly' && !isMonthlyPossible(insuranceIn({ deceased }, world)),
  },
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
    // Also of who refused first: it is their signature that matters most.
    applies: ({ funeral }) => relativesIn(funeral.survivors).some(({ consent }) => consent !== 'vneid'),
  },
  {
    kind: 'oddity',
    code: 'applied-late',
    text: 'Thân nhân nộp hồ sơ quá 90 ngày kể từ ngày chết: vẫn giải quyết.',
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 91',
    applies: ({ deceased }, { today }) => daysBetween(latestDay(deceased.diedAt), today) > APPLIED_WITHIN_DAYS,
  },
]);

/** What is granted to who is left: once, where the law knows no monthly benefit and they have agreed to that. */
export function survivorBenefitOf({ deceased, funeral: { survivors } }: BenefitPayload, world: World) {
  return isMonthlyPossible(insuranceIn({ deceased }, world)) ? survivors.benefit : 'one-time';
}

/** By which article a funeral is paid for: that of compulsory or that of voluntary insurance. */
export function groundOfFuneral(payload: BenefitPayload, world: World): string {
  const article = insuranceIn(payload, world)?.kind === 'voluntary' ? 'Điều 109' : 'Điều 85';
  return `Luật Bảo hiểm xã hội 2024, ${article}`;
}

function insuranceIn({ deceased }: Pick<BenefitPayload, 'deceased'>, world: World): Insurance | undefined {
  return insuranceOf(world.person(deceased.personalId));
}

function isMonthlyPossible(insurance: Insurance | undefined): boolean {
  if (insurance?.kind === 'monthly-allowance') return insurance.capacityReducedBy >= MONTHLY_FROM_REDUCED_BY;
  return insurance?.kind !== 'voluntary';
}

export function funeralBenefitClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`funeral-benefit:${deceased.personalId}`];
}

export function survivorBenefitClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`survivor-benefit:${deceased.personalId}`];
}
