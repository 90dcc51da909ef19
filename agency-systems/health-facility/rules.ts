/** What the register of notices answers. */
import { NOTICE_AMBIGUOUS, NOTICE_UNKNOWN, noticeQuerySchema, type Notice } from '../../agency-contract/notices.js';
import type { Reason } from '../../agency-contract/wire.js';
import { sameName } from '../_shared/persons.js';

export type NoticeFinding =
  { readonly kind: 'answer'; readonly notice: Notice } | { readonly kind: 'refuse'; readonly reason: Reason };

const REFUSALS = {
  'query-unreadable': {
    code: 'query-unreadable',
    text: 'Yêu cầu tra cứu phải nêu loại giấy, số và mục đích.',
    legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025',
  },
  [NOTICE_UNKNOWN]: {
    code: NOTICE_UNKNOWN,
    text: 'Chưa có cơ sở nào gửi giấy chứng sinh, giấy báo tử mang số này.',
    legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 25 khoản 1',
  },
  [NOTICE_AMBIGUOUS]: {
    code: NOTICE_AMBIGUOUS,
    text: 'Nhiều cơ sở đã cấp giấy mang số này; cần nêu nơi cấp.',
    legalBasis: 'Thông tư 25/2025/TT-BYT',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** Examines what was asked by `POST /queries`. Nobody learns whose paper it might be unless one paper is meant. */
export function examineNoticeQuery(body: unknown, notices: readonly Notice[]): NoticeFinding {
  const query = noticeQuerySchema.safeParse(body);
  if (!query.success) return refused('query-unreadable');
  const { kind, number, issuer } = query.data;
  const [notice, ...others] = notices
    .filter((candidate) => candidate.kind === kind && sameName(candidate.number, number))
    .filter((candidate) => issuer === undefined || sameName(candidate.issuer, issuer));
  if (notice === undefined) return refused(NOTICE_UNKNOWN);
  return others.length > 0 ? refused(NOTICE_AMBIGUOUS) : { kind: 'answer', notice };
}

function refused(code: keyof typeof REFUSALS): NoticeFinding {
  return { kind: 'refuse', reason: REFUSALS[code] };
}
