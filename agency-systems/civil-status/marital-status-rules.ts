/** What the civil-status officer checks before somebody's marital status is confirmed. */
import { serves } from '../_shared/payload-parts.js';
import { isToldAsRegistered } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { ethnicGroupUnmapped } from './list-rules.js';
import { AGE_MIN, isDeclaredOtherwise, isMarried, isYounger } from './marital-status.js';
import type { MaritalStatusPayload } from './payload.js';

const DECREE = 'Nghị định 123/2015/NĐ-CP';

const maritalStatusRules: readonly Rule<MaritalStatusPayload>[] = [
  {
    kind: 'refuse',
    code: 'subject-not-in-register',
    text: 'Không tìm thấy người được xác nhận trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
    legalBasis: `${DECREE}, Điều 22 khoản 3`,
    applies: ({ subject }, world) => world.person(subject.personalId)?.alive !== true,
  },
  {
    kind: 'refuse',
    code: 'lives-in-another-commune',
    text: 'Người được xác nhận không cư trú tại xã, phường này. Đề nghị nộp hồ sơ đến nơi đăng ký thường trú; nếu không có nơi thường trú thì đến nơi đăng ký tạm trú.',
    legalBasis: `${DECREE}, Điều 21 khoản 1`,
    // The register knows permanent residences: who has one elsewhere cannot ask where a temporary one is.
    applies: (payload, world) => !serves(payload, world.person(payload.subject.personalId)?.residence.commune),
  },
  {
    kind: 'refuse',
    code: 'married-already',
    text: 'Theo Cơ sở dữ liệu quốc gia về dân cư, người được xác nhận đang có vợ, có chồng nên không được cấp Giấy xác nhận để kết hôn.',
    legalBasis: `${DECREE}, Điều 22 khoản 1; Luật Hôn nhân và gia đình 2014, Điều 8 khoản 1 điểm d`,
    // A divorce is not in the register: whoever declares one proves it (art. 22.2).
    applies: ({ subject, request }, world) =>
      request.purpose === 'marriage' && subject.maritalStatus !== 'divorced' && isMarried(subject.personalId, world),
  },
  {
    kind: 'refuse',
    code: 'too-young-to-marry',
    text: 'Người được xác nhận chưa đủ tuổi kết hôn (nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi) nên không được cấp Giấy xác nhận để kết hôn.',
    legalBasis: `${DECREE}, Điều 22 khoản 1; Luật Hôn nhân và gia đình 2014, Điều 8 khoản 1 điểm a`,
    applies: ({ subject, request }, world) =>
      request.purpose === 'marriage' && isYounger(subject, AGE_MIN[subject.sex], world),
  },
  ethnicGroupUnmapped(`${DECREE}, Điều 22 khoản 3`),
  {
    kind: 'supplement',
    code: 'subject-name-differs',
    text: 'Họ tên người được xác nhận không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
    legalBasis: `${DECREE}, Điều 22 khoản 3`,
    applies: ({ subject }, world) => !isToldAsRegistered(subject, world),
  },
  {
    kind: 'supplement',
    code: 'ended-marriage-paper',
    text: 'Người đã ly hôn hoặc có vợ, chồng đã chết chưa nộp giấy tờ chứng minh. Đề nghị bổ sung bản án, quyết định ly hôn, trích lục ghi chú ly hôn hoặc trích lục khai tử.',
    legalBasis: `${DECREE}, Điều 22 khoản 2`,
    applies: ({ subject: { maritalStatus, proof } }) =>
      (maritalStatus === 'divorced' || maritalStatus === 'widowed') && proof === undefined,
  },
  {
    kind: 'supplement',
    code: 'partner-details',
    text: 'Xin xác nhận để kết hôn nhưng chưa khai người dự định kết hôn và nơi đăng ký. Đề nghị bổ sung.',
    legalBasis: `${DECREE}, Điều 22 khoản 3`,
    applies: ({ request, partner }) => request.purpose === 'marriage' && partner === undefined,
  },
  {
    kind: 'supplement',
    code: 'earlier-confirmation',
    text: 'Người này đã được cấp Giấy xác nhận tình trạng hôn nhân trước đó. Đề nghị nộp lại giấy đã cấp; nếu đã mất thì nộp văn bản cam đoan.',
    legalBasis: `${DECREE}, Điều 22 khoản 6`,
    applies: (payload, world) => confirmationClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'verify',
    code: 'former-residence-asked',
    text: 'Người được xác nhận từng thường trú ở nơi khác và không chứng minh được tình trạng hôn nhân thời gian đó; Ủy ban nhân dân nơi ấy được đề nghị kiểm tra, trả lời.',
    legalBasis: `${DECREE}, Điều 22 khoản 4`,
    applies: ({ formerResidence }) => formerResidence.elsewhere === 'yes' && formerResidence.evidence === undefined,
  },
  {
    kind: 'verify',
    code: 'declared-status-differs',
    text: 'Tình trạng hôn nhân đã khai khác với Cơ sở dữ liệu quốc gia về dân cư; cơ quan hộ tịch kiểm tra, xác minh.',
    legalBasis: `${DECREE}, Điều 22 khoản 3`,
    applies: ({ subject }, world) => isDeclaredOtherwise(subject, world),
  },
];
export const examineMaritalStatus = examineBy(maritalStatusRules);

/** One paper stands at a time: a further one takes the place of that which was handed back. */
export function confirmationClaims({ subject, request, supplement }: MaritalStatusPayload): readonly string[] {
  const later = supplement?.papers.find(({ code }) => code === 'earlier-confirmation');
  const replaced = request.handedBack ?? (later && (later.number ?? later.code)) ?? 'none';
  return [`marital-status:${subject.personalId}:${replaced}`];
}
