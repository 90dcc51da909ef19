/** Whether a message can be sent, and whether it was sent already. */
import type { Reason } from '../../agency-contract/wire.js';
import { renderMessage, type Message } from './message.js';
import { noticePayload } from './payload.js';

export interface NoticeContext {
  /** The official case code (mã hồ sơ). */
  readonly caseCode: string;
  /** `YYYY-MM-DD` in Vietnam. */
  readonly today: string;
  /** De-duplication keys of messages sent before. */
  readonly sentBefore: ReadonlySet<string>;
}

export type NoticeFinding =
  | { readonly kind: 'send'; readonly message: Message }
  /** Families complained of three messages for one event: the second is kept and not sent. */
  | { readonly kind: 'keep'; readonly message: Message; readonly oddity: 'already-told' }
  | { readonly kind: 'refuse'; readonly reason: Reason };

const LEGAL_BASIS = 'Nghị định 63/2024/NĐ-CP, Điều 7';

const REFUSALS = {
  'notice-unreadable': {
    code: 'notice-unreadable',
    text: 'Nội dung thông báo không đúng mẫu.',
    legalBasis: LEGAL_BASIS,
  },
  'phone-missing': {
    code: 'phone-missing',
    text: 'Không có số điện thoại của người nhận thông báo.',
    legalBasis: LEGAL_BASIS,
  },
  'phone-format': {
    code: 'phone-format',
    text: 'Số điện thoại phải gồm 10 chữ số và bắt đầu bằng số 0.',
    legalBasis: LEGAL_BASIS,
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** Reads a `notify` payload and renders its one message. */
export function examineNotice(payload: unknown, { caseCode, today, sentBefore }: NoticeContext): NoticeFinding {
  const parsed = noticePayload.safeParse(payload);
  if (!parsed.success) return refused('notice-unreadable');
  const { phone } = parsed.data.recipient;
  if (phone === undefined || phone === '') return refused('phone-missing');
  if (!/^0\d{9}$/.test(phone)) return refused('phone-format');
  const message = { ...renderMessage(parsed.data, caseCode, today), phone };
  return sentBefore.has(message.deduplicationKey)
    ? { kind: 'keep', message, oddity: 'already-told' }
    : { kind: 'send', message };
}

function refused(code: keyof typeof REFUSALS): NoticeFinding {
  return { kind: 'refuse', reason: REFUSALS[code] };
}
