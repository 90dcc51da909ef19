/** What the register of notices answers. */
import {
  NOTICE_AMBIGUOUS,
  NOTICE_CANCELLED,
  NOTICE_UNKNOWN,
  noticeQuerySchema,
  type Notice,
} from '../../agency-contract/notices.js';
import type { Reason } from '../../agency-contract/wire.js';
import { earliestDay } from '../_shared/days.js';
import { sameName } from '../_shared/persons.js';
import type { KeptNotice } from './notices.js';

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
  [NOTICE_CANCELLED]: {
    code: NOTICE_CANCELLED,
    text: 'Cơ sở đã thu hồi giấy này và cấp giấy khác thay thế; đề nghị dùng số của giấy mới.',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** What is told although it is not as usual, in the order in which it is said. */
const ODDITIES: readonly (readonly [Notice['oddities'][number], (notice: KeptNotice) => boolean])[] = [
  ['issued-before-event', (notice) => notice.issuedOn < dayOf(notice)],
  ['issued-again', ({ isIssuedAgain }) => isIssuedAgain],
  ['no-personal-id', (notice) => subjectOf(notice).personalId === undefined],
];

/** Examines what was asked by `POST /queries`. Nobody learns whose paper it might be unless one paper is meant. */
export function examineNoticeQuery(body: unknown, notices: readonly KeptNotice[]): NoticeFinding {
  const query = noticeQuerySchema.safeParse(body);
  if (!query.success) return refused('query-unreadable');
  const { kind, number, issuer } = query.data;
  const [notice, ...others] = notices
    .filter((candidate) => candidate.kind === kind && sameName(candidate.number, number))
    .filter((candidate) => issuer === undefined || sameName(candidate.issuer, issuer));
  if (notice === undefined) return refused(NOTICE_UNKNOWN);
  if (others.length > 0) return refused(NOTICE_AMBIGUOUS);
  return notice.isCancelled ? refused(NOTICE_CANCELLED) : { kind: 'answer', notice: toldOf(notice) };
}

function toldOf(notice: KeptNotice): Notice {
  const { isCancelled: _, isIssuedAgain: __, ...told } = notice;
  return { ...told, oddities: ODDITIES.flatMap(([oddity, applies]) => (applies(notice) ? [oddity] : [])) };
}

function subjectOf(notice: Notice) {
  return notice.kind === 'birth' ? notice.mother : notice.deceased;
}

/** The day of the birth or of the death; where that is not known, the paper cannot be too early. */
function dayOf(notice: Notice): string {
  if (notice.kind === 'birth') return notice.child.bornOn;
  return notice.deceased.diedAt === undefined ? '' : earliestDay(notice.deceased.diedAt);
}

function refused(code: keyof typeof REFUSALS): NoticeFinding {
  return { kind: 'refuse', reason: REFUSALS[code] };
}
