/** What the office for people with merit checks before it pays for a funeral. */
import {
  accountOfRecipient,
  afterRegistration,
  buriedAfterDeath,
  funeralNotPaidElsewhere,
  paidOnce,
  recipientAuthorised,
  type BenefitPayload,
} from '../_shared/benefit-parts.js';
import { funeralAmountFor } from '../_shared/reference-levels.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { PEOPLE_WITH_MERIT } from './register.js';

const LEGAL_BASIS = 'Pháp lệnh Ưu đãi người có công với cách mạng 2020; Nghị định 131/2021/NĐ-CP';

const meritRules: readonly Rule<BenefitPayload>[] = [
  afterRegistration(LEGAL_BASIS),
  {
    kind: 'refuse',
    code: 'not-in-merit-register',
    text: 'Người đã mất không có tên trong danh sách người có công đang quản lý.',
    legalBasis: LEGAL_BASIS,
    applies: ({ deceased }) => !PEOPLE_WITH_MERIT.has(deceased.personalId),
  },
  paidOnce(LEGAL_BASIS, meritClaims),
  funeralNotPaidElsewhere('Nghị định 20/2021/NĐ-CP, Điều 11 khoản 2'),
  {
    kind: 'refuse',
    code: 'death-before-known-levels',
    text: 'Người đã mất trước ngày 01/07/2024: mức trợ cấp của thời gian đó giải quyết trực tiếp tại cơ quan.',
    legalBasis: LEGAL_BASIS,
    applies: ({ deceased }) => funeralAmountFor(deceased.diedAt) === undefined,
  },
  buriedAfterDeath(LEGAL_BASIS),
  {
    kind: 'supplement',
    code: 'merit-decision-differs',
    text: 'Số quyết định công nhận người có công đã khai không khớp với hồ sơ đang quản lý. Đề nghị sửa lại tờ khai hoặc nộp bản sao quyết định.',
    legalBasis: LEGAL_BASIS,
    applies: ({ deceased, funeral: { meritDecision } }) =>
      meritDecision !== undefined && meritDecision.number !== PEOPLE_WITH_MERIT.get(deceased.personalId),
  },
  recipientAuthorised(LEGAL_BASIS),
  accountOfRecipient(LEGAL_BASIS),
];
export const examineMerit = examineBy(meritRules);

export function meritClaims({ deceased }: BenefitPayload): readonly string[] {
  return [`merit-funeral:${deceased.personalId}`];
}
