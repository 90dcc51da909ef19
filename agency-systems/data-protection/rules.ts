/** What the unit for personal-data protection checks before it answers, and before it does what was asked. */
import type { World } from '../_shared/agency.js';
import { latestDay, yearsBetween } from '../_shared/days.js';
import { isToldAsRegistered } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import type { RequestPayload } from './payload.js';

const LEGAL_BASIS = 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5';

const answerRules: readonly Rule<RequestPayload>[] = [
  {
    kind: 'supplement',
    code: 'identity-paper',
    text: 'Họ tên người yêu cầu hoặc chủ thể dữ liệu không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị bổ sung giấy tờ chứng minh.',
    legalBasis: LEGAL_BASIS,
    applies: ({ applicant, subject }, world) => [applicant, subject].some((person) => !isProved(person, world)),
  },
  {
    kind: 'supplement',
    code: 'representation-paper',
    text: 'Người yêu cầu không phải là chủ thể dữ liệu. Đề nghị bổ sung giấy tờ chứng minh quyền đại diện.',
    legalBasis: LEGAL_BASIS,
    applies: ({ applicant, subject }, world) =>
      applicant.personalId !== subject.personalId && !isMinorOf(applicant.personalId, subject.personalId, world),
  },
  {
    kind: 'oddity',
    code: 'asked-for-child',
    text: 'Cha, mẹ yêu cầu thay con: trả lời cha, mẹ và ghi nhận.',
    legalBasis: LEGAL_BASIS,
    applies: ({ applicant, subject }, world) => isMinorOf(applicant.personalId, subject.personalId, world),
  },
];
export const examineAnswer = examineBy(answerRules);

const fulfilmentRules: readonly Rule<RequestPayload>[] = [
  {
    kind: 'refuse',
    code: 'kept-by-law',
    text: 'Dữ liệu này phải lưu giữ theo luật của lĩnh vực nên không được xóa; ông/bà có thể yêu cầu chỉnh sửa nếu dữ liệu không đúng.',
    legalBasis: LEGAL_BASIS,
    applies: ({ request }) => request.kind === 'erasure' && request.records !== 'case-files',
  },
  {
    kind: 'supplement',
    code: 'correction-paper',
    text: 'Yêu cầu chỉnh sửa chưa kèm giấy tờ chứng minh thông tin đúng. Đề nghị bổ sung.',
    legalBasis: LEGAL_BASIS,
    applies: ({ request }) => request.kind === 'correction' && request.proof === undefined,
  },
  {
    kind: 'verify',
    code: 'erasure-verified',
    text: 'Trước khi xóa phải kiểm tra hồ sơ còn thời hạn lưu giữ theo luật hay không.',
    legalBasis: LEGAL_BASIS,
    applies: ({ request }) => request.kind === 'erasure',
  },
];
export const examineFulfilment = examineBy(fulfilmentRules);

/** The same may be asked again at any time; the moment of receipt makes it another request. */
export function requestClaims(act: 'answer' | 'fulfilment') {
  return ({ subject, request, receivedAt }: RequestPayload): readonly string[] => [
    `${act}:${subject.personalId}:${request.kind}:${request.records}:${receivedAt}`,
  ];
}

/** Nobody is told about a person whom the register does not know, or by another name. */
function isProved(person: Pick<RequestPayload['subject'], 'personalId' | 'fullName'>, world: World): boolean {
  return world.person(person.personalId) !== undefined && isToldAsRegistered(person, world);
}

/** Of whom parents are told without a paper; the age is the simulation's own: question `data-subject-limits`. */
const MINOR_UNDER = 18;

/** Whether the register has the one for a parent of the other, who is not of age. */
function isMinorOf(parent: string, child: string, world: World): boolean {
  const known = world.person(child);
  const isParent = known?.motherId === parent || known?.fatherId === parent;
  return isParent && yearsBetween(latestDay(known.bornOn), world.today) < MINOR_UNDER;
}
