/** Bảo vệ dữ liệu cá nhân of the communes: answers those whose data is kept, and does what they ask. */
import { act, type Agency, type Issue } from '../_shared/agency.js';
import { peoplesCommittee } from '../_shared/issuers.js';
import { noticeNumber, replyNumber } from './numbers.js';
import { requestPayload, type RequestPayload } from './payload.js';
import { examineAnswer, examineFulfilment, requestClaims } from './rules.js';

const LEGAL_BASIS = 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4';

export const dataProtection: Agency = {
  key: 'data-protection',
  name: 'Bảo vệ dữ liệu cá nhân',
  acts: [
    act({
      step: 'request-answer',
      payload: requestPayload,
      claims: requestClaims('answer'),
      examine: examineAnswer,
      issue: (payload, issue) => paper(payload, issue, { type: 'request-reply', number: replyNumber(issue.number) }),
      undo: {
        kind: 'irreversible',
        reason: {
          code: 'given-reply-stands',
          text: 'Văn bản trả lời đã gửi vẫn có giá trị khi rút yêu cầu.',
          legalBasis: LEGAL_BASIS,
        },
      },
    }),
    act({
      step: 'request-fulfilment',
      payload: requestPayload,
      claims: requestClaims('fulfilment'),
      examine: examineFulfilment,
      issue: (payload, issue) =>
        paper(payload, issue, { type: 'fulfilment-notice', number: noticeNumber(issue.number) }),
      undo: {
        kind: 'irreversible',
        reason: {
          code: 'fulfilled-request-stands',
          text: 'Dữ liệu đã cung cấp, chỉnh sửa hoặc xóa không thể trả lại như cũ.',
          legalBasis: LEGAL_BASIS,
        },
      },
    }),
  ],
};

function paper(
  { request }: RequestPayload,
  { commune, today }: Issue,
  issued: { readonly type: string; readonly number: string },
) {
  return { ...issued, issuer: peoplesCommittee(commune), issuedOn: today, data: { request: request.kind } };
}
