/** What social protection checks before it pays for a funeral. */
import type { World } from '../_shared/agency.js';
import {
  accountOfRecipient,
  buriedAfterDeath,
  funeralNotPaidElsewhere,
  recipientAuthorised,
} from '../_shared/benefit-parts.js';
import { earliestDay, latestDay, yearsBetween } from '../_shared/days.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { insuranceOf } from '../social-insurance/register.js';
import { funeralAllowanceFor } from './amounts.js';
import type { FuneralAllowancePayload } from './payload.js';

/** Decree 20/2021, art. 5 and 11: from 80 without a pension one is on a monthly allowance. */
const ELDERLY_FROM_YEARS = 80;

const funeralAllowanceRules: readonly Rule<FuneralAllowancePayload>[] = [
  {
    kind: 'refuse',
    code: 'death-not-registered',
    text: 'Chưa có kết quả đăng ký khai tử; chỉ giải quyết mai táng phí sau khi đã đăng ký khai tử.',
    legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11; Nghị định 63/2024/NĐ-CP, Điều 9',
    applies: ({ results }) => results['death-registration'] === undefined,
  },
  {
    kind: 'refuse',
    code: 'belongs-to-social-insurance',
    text: 'Người chết đang hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng: trợ cấp mai táng do cơ quan bảo hiểm xã hội giải quyết. Đề nghị nộp hồ sơ đến cơ quan bảo hiểm xã hội.',
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 85; Nghị định 20/2021/NĐ-CP, Điều 11',
    applies: ({ deceased }, world) => isPaidMonthly(deceased.personalId, world),
  },
  {
    kind: 'refuse',
    code: 'not-entitled',
    text: 'Người chết không thuộc đối tượng bảo trợ xã hội được hỗ trợ chi phí mai táng.',
    legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11 khoản 1',
    applies: ({ deceased, funeral }, world) =>
      !funeral.received.includes('emergency') &&
      !isOnProtection(deceased.personalId, world) &&
      yearsBetween(earliestDay(deceased.bornOn), latestDay(deceased.diedAt)) < ELDERLY_FROM_YEARS,
  },
  {
    kind: 'refuse',
    code: 'allowance-already-paid',
    text: 'Chi phí mai táng của người này đã được hỗ trợ theo một hồ sơ khác; chỉ được hưởng một lần.',
    legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11',
    applies: (payload, world) => allowanceClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  funeralNotPaidElsewhere('Nghị định 20/2021/NĐ-CP, Điều 11 khoản 2'),
  buriedAfterDeath('Nghị định 20/2021/NĐ-CP, Điều 11'),
  {
    kind: 'refuse',
    code: 'death-before-known-levels',
    text: 'Người chết trước ngày 01/07/2021: không áp dụng mức hỗ trợ của Nghị định 20/2021/NĐ-CP.',
    legalBasis: 'Nghị định 20/2021/NĐ-CP (hiệu lực từ 01/07/2021)',
    applies: ({ deceased }) => funeralAllowanceFor(deceased.diedAt) === undefined,
  },
  {
    kind: 'supplement',
    code: 'death-notice-for-emergency',
    text: 'Hỗ trợ khẩn cấp cần giấy báo tử của người chết do thiên tai, hỏa hoạn, tai nạn; hồ sơ chỉ có giấy tờ thay thế. Đề nghị bổ sung giấy báo tử hoặc văn bản xác nhận của công an.',
    legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 14',
    applies: ({ funeral, notice }) => funeral.received.includes('emergency') && notice?.type === 'substitute',
  },
  recipientAuthorised('Nghị định 20/2021/NĐ-CP, Điều 11'),
  accountOfRecipient('Nghị định 20/2021/NĐ-CP, Điều 11'),
  {
    kind: 'oddity',
    code: 'age-in-favour',
    text: 'Ngày sinh hoặc ngày chết không biết rõ: tuổi được tính có lợi cho người hưởng.',
    legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 5, Điều 11',
    applies: ({ deceased }, world) =>
      !isOnProtection(deceased.personalId, world) &&
      yearsBetween(latestDay(deceased.bornOn), earliestDay(deceased.diedAt)) < ELDERLY_FROM_YEARS,
  },
];
export const examineFuneralAllowance = examineBy(funeralAllowanceRules);

export function allowanceClaims({ deceased }: FuneralAllowancePayload): readonly string[] {
  return [`funeral-allowance:${deceased.personalId}`];
}

function isOnProtection(personalId: string, world: World): boolean {
  return world.person(personalId)?.benefits.includes('social-protection') ?? false;
}

/** By social insurance: a pension or a monthly allowance. */
function isPaidMonthly(personalId: string, world: World): boolean {
  const insurance = insuranceOf(world.person(personalId));
  return insurance?.kind === 'pension' || insurance?.kind === 'monthly-allowance';
}
