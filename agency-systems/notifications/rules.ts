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
  | { readonly kind: 'send'; readonly message: Message; readonly oddity?: Oddity }
  /** Families complained of three messages for one event: the second is kept and not sent. */
  | { readonly kind: 'keep'; readonly message: Message; readonly oddity: 'already-told' }
  | { readonly kind: 'refuse'; readonly reason: Reason };

/** What goes another way than usual. */
type Oddity = 'phone-not-mobile' | 'email-format' | 'too-long-for-sms';

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
  const { recipient, params } = parsed.data;
  const { phone } = recipient;
  if (phone === undefined || phone === '') return refused('phone-missing');
  if (!/^0\d{9}$/.test(phone)) return refused('phone-format');
  const message = renderMessage({ ...recipient, phone }, params, { caseCode, today });
  if (sentBefore.has(message.deduplicationKey)) return { kind: 'keep', message, oddity: 'already-told' };
  const oddity = oddityOf(message, recipient.email);
  return { kind: 'send', message, ...(oddity && { oddity }) };
}

function oddityOf({ channels, email, shortText }: Message, givenEmail: string | undefined): Oddity | undefined {
  if (!channels.includes('sms')) return 'phone-not-mobile';
  if (givenEmail !== undefined && email === undefined) return 'email-format';
  return shortText === undefined ? undefined : 'too-long-for-sms';
}

function refused(code: keyof typeof REFUSALS): NoticeFinding {
  return { kind: 'refuse', reason: REFUSALS[code] };
}
