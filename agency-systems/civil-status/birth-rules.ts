/** What the civil-status officer checks before a birth is registered. */
import { HEALTH_FACILITIES } from '../../agency-contract/health-facilities.js';
import type { Reason } from '../../agency-contract/wire.js';
import type { World } from '../_shared/agency.js';
import { daysBetween } from '../_shared/days.js';
import type { ToldPerson } from '../_shared/payload-parts.js';
import { childKey, isToldAsRegistered } from '../_shared/persons.js';
import { isTakenBack, isToldAsTwin } from '../health-facility/notices.js';
import { numberingProblem } from '../population/rules.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { ethnicGroupUnmapped } from './list-rules.js';
import type { BirthPayload } from './payload.js';

/** Law on Civil Status 2014, art. 15: a birth is declared within 60 days. */
const BIRTH_DECLARED_WITHIN_DAYS = 60;

const TWINS_CONFIRMATION = 'twins-confirmation';

const birthRules: readonly Rule<BirthPayload>[] = [
  {
    kind: 'refuse',
    code: 'mother-not-in-register',
    text: 'Không tìm thấy người mẹ trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 2; Nghị định 63/2024/NĐ-CP, Điều 8',
    applies: ({ mother }, world) => mother !== undefined && world.person(mother.personalId) === undefined,
  },
  {
    kind: 'refuse',
    code: 'born-in-future',
    text: 'Ngày sinh đã khai muộn hơn ngày hôm nay. Chỉ đăng ký khai sinh sau khi trẻ được sinh ra.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 15 khoản 1',
    applies: ({ child }, { today }) => child.bornOn > today,
  },
  {
    kind: 'refuse',
    code: 'birth-already-registered',
    text: 'Trẻ này hoặc giấy chứng sinh này đã được đăng ký khai sinh trong một hồ sơ khác; mỗi người chỉ đăng ký khai sinh một lần.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 4',
    applies: (payload, world) => birthClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'supplement',
    code: 'marriage-or-acknowledgement-paper',
    text: 'Tờ khai có tên người cha nhưng dữ liệu hộ tịch không có quan hệ hôn nhân của cha mẹ. Đề nghị bổ sung giấy chứng nhận kết hôn hoặc quyết định công nhận việc nhận cha, mẹ, con.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 15; Thông tư 04/2020/TT-BTP, Điều 16',
    applies: ({ mother, father, marriage, recognition }, world) =>
      father !== undefined && marriage === undefined && recognition === undefined && !areMarried(mother, father, world),
  },
  {
    kind: 'supplement',
    code: 'foreign-birth-paper',
    text: 'Trẻ sinh ở nước ngoài. Đề nghị bổ sung giấy chứng sinh hoặc giấy tờ khác do cơ quan có thẩm quyền của nước ngoài cấp, kèm bản dịch.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 29',
    applies: ({ child }) => isAbroad(child),
  },
  ethnicGroupUnmapped('Luật Hộ tịch 2014, Điều 14 khoản 1'),
  {
    kind: 'supplement',
    code: 'birth-notice-cancelled',
    text: 'Cơ sở khám bệnh, chữa bệnh đã thu hồi giấy chứng sinh này và cấp giấy khác. Đề nghị sửa số giấy chứng sinh đã khai, hoặc nộp giấy còn giá trị.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 1; Thông tư 22/2025/TT-BYT',
    applies: ({ child }) => isTakenBack(child.birthNotice),
  },
  {
    kind: 'supplement',
    code: TWINS_CONFIRMATION,
    text: 'Hệ thống cấp số định danh nghi trẻ trùng với trẻ đã được cấp số. Bộ phận một cửa đối chiếu giấy chứng sinh của từng trẻ và xác nhận trẻ sinh đôi, sinh ba.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 14 khoản 1',
    // Where nobody tells that others were born with the child, the certificate comes first and the number later.
    // Where the facility told that this notice is one of several, nobody has to compare the papers.
    applies: ({ child, mother }, world) =>
      (child.bornTogether ?? 1) > 1 &&
      !isToldAsTwin(child.birthNotice, mother?.personalId) &&
      numberingProblem({ ...child, motherId: mother?.personalId }, world)?.code === 'suspected-duplicate',
  },
  {
    kind: 'supplement',
    code: 'birth-notice-facility-unknown',
    text: 'Mã cơ sở khám bệnh, chữa bệnh trên giấy chứng sinh không có trong danh mục. Đề nghị kiểm tra lại số giấy chứng sinh hoặc nộp bản giấy.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 1; Thông tư 22/2025/TT-BYT',
    applies: ({ child: { birthNotice } }) =>
      birthNotice !== undefined && !HEALTH_FACILITIES.some(({ code }) => code === birthNotice.split('.')[2]),
  },
  {
    kind: 'supplement',
    code: 'mother-name-differs',
    text: 'Họ tên người mẹ không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 14 khoản 1, Điều 16',
    applies: ({ mother }, world) => mother !== undefined && !isToldAsRegistered(mother, world),
  },
  {
    kind: 'verify',
    code: 'born-outside-facility',
    text: 'Trẻ sinh ngoài cơ sở y tế nên không có giấy chứng sinh; cơ quan đăng ký xác minh văn bản của người làm chứng hoặc giấy cam đoan về việc sinh.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 1; Nghị định 63/2024/NĐ-CP, Điều 5',
    applies: ({ child, foundling }) => child.birthNotice === undefined && foundling === undefined && !isAbroad(child),
  },
  {
    kind: 'verify',
    code: 'foundling-posted',
    text: 'Trẻ bị bỏ rơi: thông báo được niêm yết tại trụ sở Ủy ban nhân dân trong 7 ngày liên tục trước khi đăng ký.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 14',
    applies: ({ foundling }) => foundling !== undefined,
  },
  {
    kind: 'verify',
    code: 'recognition-of-father',
    text: 'Nhận cha cho con cùng lúc đăng ký khai sinh: cơ quan đăng ký xem xét chứng cứ trong 3 ngày làm việc.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 25; Thông tư 04/2020/TT-BTP, Điều 14, Điều 15',
    applies: ({ recognition }) => recognition !== undefined,
  },
  {
    kind: 'oddity',
    code: 'personal-id-later',
    text: 'Nghi trùng thông tin với trẻ sinh cùng lần hoặc giới tính chưa xác định: cấp Giấy khai sinh trước, số định danh cá nhân được bổ sung sau.',
    legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
    applies: (payload, world) => whyNumberedLater(payload, world) !== undefined,
  },
  {
    kind: 'oddity',
    code: 'late-registration',
    text: 'Đăng ký khai sinh quá 60 ngày kể từ ngày sinh: vẫn giải quyết.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 15 khoản 1',
    applies: ({ child }, { today }) => daysBetween(child.bornOn, today) > BIRTH_DECLARED_WITHIN_DAYS,
  },
];
export const examineBirth = examineBy(birthRules);

/** Why the child's number cannot come with the certificate; of a child that the desk or the facility said to be a twin nobody suspects that it is another. */
export function whyNumberedLater({ child, mother, supplement }: BirthPayload, world: World): Reason | undefined {
  const isConfirmed = supplement?.papers.some(({ code }) => code === TWINS_CONFIRMATION) ?? false;
  const isTwin = isConfirmed || isToldAsTwin(child.birthNotice, mother?.personalId);
  const birthOrder = isTwin ? 1 : child.birthOrder;
  return numberingProblem({ ...child, birthOrder, motherId: mother?.personalId }, world);
}

/** Twins have one mother and one day, and yet two papers and two names. */
export function birthClaims(payload: BirthPayload): readonly string[] {
  const { child } = payload;
  const born = `birth:${childKey(payload)}`;
  return child.birthNotice === undefined ? [born] : [claimOfNotice(child.birthNotice), born];
}

function isAbroad({ placeOfBirth }: BirthPayload['child']): boolean {
  return 'country' in placeOfBirth;
}

/** Whether the registers know of the marriage. */
function areMarried(mother: ToldPerson | undefined, father: ToldPerson, world: World): boolean {
  return mother !== undefined && world.person(mother.personalId)?.marriage?.spouseId === father.personalId;
}

/** Under which claim a birth stands that was registered with that notice. */
export function claimOfNotice(birthNotice: string): string {
  return `birth-notice:${birthNotice}`;
}
