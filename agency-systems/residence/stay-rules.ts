/** What the commune police check before a temporary residence is registered. */
import { daysBetween, yearsBetween } from '../_shared/days.js';
import { sameName } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import type { TemporaryResidencePayload } from './payload.js';

/** Law on Residence 2020, art. 27.1: whoever stays for 30 days or more. */
const STAY_DAYS_MIN = 30;
/** Law on Residence 2020, art. 27.2: two years at most, extended as often as needed. */
const STAY_YEARS_MAX = 2;

const temporaryResidenceRules: readonly Rule<TemporaryResidencePayload>[] = [
  {
    kind: 'refuse',
    code: 'resident-not-in-register',
    text: 'Không tìm thấy người đăng ký tạm trú trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
    legalBasis: 'Luật Cư trú 2020, Điều 28',
    applies: ({ resident }, world) => world.person(resident.personalId)?.alive !== true,
  },
  {
    kind: 'refuse',
    code: 'lodging-in-home-commune',
    text: 'Chỗ ở thuộc xã, phường mà người đăng ký đang thường trú; chỉ đăng ký tạm trú ngoài xã, phường nơi thường trú.',
    legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 1',
    applies: ({ resident, stay }, world) =>
      world.person(resident.personalId)?.residence.commune === stay.address.commune,
  },
  {
    kind: 'refuse',
    code: 'stay-under-thirty-days',
    text: 'Thời gian ở dưới 30 ngày nên không phải đăng ký tạm trú; chỉ cần thông báo lưu trú với Công an cấp xã.',
    legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 1, Điều 30',
    applies: ({ stay }) => daysOf(stay) < STAY_DAYS_MIN,
  },
  {
    kind: 'refuse',
    code: 'stay-already-registered',
    text: 'Người này đã đăng ký tạm trú trong một hồ sơ khác; nơi ở mới chỉ đăng ký sau khi xóa đăng ký cũ.',
    legalBasis: 'Luật Cư trú 2020, Điều 27, Điều 29',
    applies: (payload, world) => stayClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'supplement',
    code: 'owner-consent',
    text: 'Hồ sơ chưa có ý kiến đồng ý của chủ chỗ ở. Đề nghị nộp Tờ khai thay đổi thông tin cư trú (mẫu CT01) có chữ ký của chủ chỗ ở, hoặc xác nhận trên VNeID.',
    legalBasis: 'Luật Cư trú 2020, Điều 28 khoản 1',
    applies: ({ lodging }) => lodging.consent === 'signed-form',
  },
  {
    kind: 'supplement',
    code: 'lodging-paper',
    text: 'Hồ sơ chưa có giấy tờ chứng minh chỗ ở hợp pháp. Đề nghị bổ sung hợp đồng thuê, văn bản cho mượn, cho ở nhờ.',
    legalBasis: 'Luật Cư trú 2020, Điều 28 khoản 1',
    applies: ({ lodging }) => lodging.proof === undefined,
  },
  {
    kind: 'supplement',
    code: 'stay-over-two-years',
    text: 'Thời hạn tạm trú tối đa là 02 năm và được gia hạn nhiều lần. Đề nghị khai lại ngày kết thúc.',
    legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 2',
    applies: ({ stay }) => yearsBetween(stay.from, stay.until) >= STAY_YEARS_MAX,
  },
  {
    kind: 'supplement',
    code: 'owner-name-differs',
    text: 'Họ tên chủ chỗ ở không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra lại.',
    legalBasis: 'Luật Cư trú 2020, Điều 28 khoản 1',
    applies: ({ lodging }, world) => {
      const owner = world.person(lodging.ownerPersonalId);
      return owner !== undefined && !sameName(owner.fullName, lodging.ownerFullName);
    },
  },
  {
    kind: 'oddity',
    code: 'declared-late',
    text: 'Khai sau hơn 30 ngày kể từ ngày đến ở: vẫn đăng ký tạm trú.',
    legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 1',
    applies: ({ stay }, { today }) => daysBetween(stay.from, today) > STAY_DAYS_MIN,
  },
];
export const examineTemporaryResidence = examineBy(temporaryResidenceRules);

/** One place of temporary residence at a time. */
export function stayClaims({ resident }: TemporaryResidencePayload): readonly string[] {
  return [`stay:${resident.personalId}`];
}

/** Both the first and the last day are days of the stay. */
function daysOf({ from, until }: TemporaryResidencePayload['stay']): number {
  return daysBetween(from, until) + 1;
}
