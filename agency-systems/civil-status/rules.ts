/** What the civil-status officer checks before a death is registered. */
import { daysBetween, earliestDay, latestDay } from '../_shared/days.js';
import { isToldAsRegistered } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { ethnicGroupUnmapped } from './list-rules.js';
import type { DeathPayload } from './payload.js';

/** Law on Civil Status 2014, art. 33: a death is declared within 15 days. */
const DEATH_DECLARED_WITHIN_DAYS = 15;

const deathRules: readonly Rule<DeathPayload>[] = [
  {
    kind: 'refuse',
    code: 'deceased-not-in-register',
    text: 'Không tìm thấy người chết trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 34',
    applies: ({ deceased }, world) => world.person(deceased.personalId) === undefined,
  },
  {
    kind: 'refuse',
    code: 'death-already-registered',
    text: 'Việc chết của người này đã được đăng ký; mỗi người chỉ đăng ký khai tử một lần.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 4',
    applies: (payload, world) =>
      world.person(payload.deceased.personalId)?.alive === false ||
      deathClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'refuse',
    code: 'died-in-future',
    text: 'Thời điểm chết đã khai muộn hơn ngày hôm nay. Đề nghị kiểm tra lại theo giấy báo tử.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 33 khoản 1',
    applies: ({ deceased }, { today }) => earliestDay(deceased.diedAt) > today,
  },
  ethnicGroupUnmapped(),
  {
    kind: 'supplement',
    code: 'deceased-name-differs',
    text: 'Họ tên người chết không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 34',
    applies: ({ deceased }, world) => !isToldAsRegistered(deceased, world),
  },
  {
    kind: 'supplement',
    code: 'notice-before-death',
    text: 'Ngày cấp giấy báo tử hoặc giấy tờ thay thế sớm hơn ngày chết đã khai. Đề nghị kiểm tra lại thời gian chết, hoặc nộp giấy được cấp lại.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 34; Thông tư 25/2025/TT-BYT',
    applies: ({ deceased, notice }) => notice.issuedOn < earliestDay(deceased.diedAt),
  },
  {
    kind: 'supplement',
    code: 'witness-statement',
    text: 'Người chết tại nhà: văn bản xác nhận của Ủy ban nhân dân cấp xã chưa ghi người làm chứng. Đề nghị bổ sung văn bản của người làm chứng việc chết.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 4 khoản 2',
    applies: ({ notice }) => notice.paper === 'commune-confirmation' && notice.witness === undefined,
  },
  {
    kind: 'supplement',
    code: 'foreign-paper-legalised',
    text: 'Giấy tờ về việc chết do cơ quan nước ngoài cấp: đề nghị nộp bản được hợp pháp hóa lãnh sự và bản dịch tiếng Việt, hoặc giấy tờ được miễn theo điều ước quốc tế.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 2; Nghị định 111/2011/NĐ-CP',
    applies: ({ deceased, notice }) => isAbroad(deceased.placeOfDeath) || notice.paper === 'foreign-paper',
  },
  {
    kind: 'verify',
    code: 'substitute-notice',
    text: 'Không có giấy báo tử mà dùng giấy tờ thay thế; cơ quan đăng ký xác minh sự kiện chết với nơi cấp giấy.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 4',
    applies: ({ notice }) => notice.type === 'substitute',
  },
  {
    kind: 'oddity',
    code: 'late-registration',
    text: 'Đăng ký khai tử quá 15 ngày kể từ ngày chết: vẫn giải quyết.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 33 khoản 1',
    applies: ({ deceased }, { today }) => daysBetween(latestDay(deceased.diedAt), today) > DEATH_DECLARED_WITHIN_DAYS,
  },
];
export const examineDeath = examineBy(deathRules);

export function deathClaims({ deceased }: DeathPayload): readonly string[] {
  return [`death:${deceased.personalId}`];
}

function isAbroad(place: DeathPayload['deceased']['placeOfDeath']): boolean {
  return 'country' in place;
}
