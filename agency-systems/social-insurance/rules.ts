/** What social insurance checks before a child under six gets its card. */
import { HEALTH_FACILITIES } from '../../agency-contract/health-facilities.js';
import type { World } from '../_shared/agency.js';
import { yearsBetween } from '../_shared/days.js';
import { childKey } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import type { ChildHealthInsurancePayload } from './payload.js';

/** Law on Health Insurance 2008, art. 12: the State pays for children under six. */
const CHILD_UNTIL_YEARS = 6;

const childHealthInsuranceRules: readonly Rule<ChildHealthInsurancePayload>[] = [
  {
    kind: 'refuse',
    code: 'birth-not-registered',
    text: 'Chưa có kết quả đăng ký khai sinh của trẻ; chỉ cấp thẻ bảo hiểm y tế sau khi đã đăng ký khai sinh.',
    legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 7, Điều 8',
    applies: ({ results }) => results['birth-registration'] === undefined,
  },
  {
    kind: 'refuse',
    code: 'six-or-older',
    text: 'Trẻ đã đủ 6 tuổi nên không thuộc đối tượng cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi.',
    legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 12',
    applies: ({ child }, { today }) => yearsBetween(child.bornOn, today) >= CHILD_UNTIL_YEARS,
  },
  {
    kind: 'refuse',
    code: 'already-insured',
    text: 'Trẻ đã có thẻ bảo hiểm y tế theo một hồ sơ khác; mỗi người chỉ được cấp một thẻ.',
    legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 16',
    applies: (payload, world) => insuranceClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'refuse',
    code: 'child-died',
    text: 'Trẻ đã chết nên không cấp thẻ bảo hiểm y tế.',
    legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 20',
    applies: ({ child }) => child.died !== undefined,
  },
  {
    kind: 'supplement',
    code: 'facility-unknown',
    text: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu không có trong danh mục. Đề nghị chọn lại cơ sở.',
    legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 26; Nghị định 63/2024/NĐ-CP, Điều 5',
    applies: ({ insurance }) => !HEALTH_FACILITIES.some(({ code }) => code === insurance.facility),
  },
  {
    kind: 'supplement',
    code: 'guardian-missing',
    text: 'Tờ khai ghi người cha là người giám hộ nhưng không khai thông tin người cha. Đề nghị chọn lại người giám hộ.',
    legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 17; Nghị định 63/2024/NĐ-CP, Điều 5',
    applies: ({ insurance, father }) => insurance.guardian === 'father' && father === undefined,
  },
  {
    kind: 'oddity',
    code: 'poor-household-paper-unknown',
    text: 'Số giấy chứng nhận hộ nghèo không phải của hộ đã khai: thẻ được cấp theo diện trẻ em dưới 6 tuổi, mức hưởng không thay đổi.',
    legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 12, Điều 22',
    applies: ({ insurance, residence }, world) =>
      insurance.poorHouseholdPaper !== undefined &&
      insurance.poorHouseholdPaper !== poorHouseholdPaperOf(residence?.headPersonalId, world),
  },
];
export const examineChildHealthInsurance = examineBy(childHealthInsuranceRules);

/** The child has a personal id number later than it has a mother, a birthday and a name. */
export function insuranceClaims(payload: ChildHealthInsurancePayload): readonly string[] {
  return [`insured:${childKey(payload)}`];
}

/** A certificate is numbered by its household: `07210/0007-HN` for the household `07210-0007`. */
function poorHouseholdPaperOf(headPersonalId: string | undefined, world: World): string | undefined {
  const household = headPersonalId === undefined ? undefined : world.person(headPersonalId)?.householdId;
  return household === undefined ? undefined : `${household.replace('-', '/')}-HN`;
}
