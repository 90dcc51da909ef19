/** One message of one event, in sober Vietnamese: short enough for an SMS where it can be. */
import type { NoticePayload, Template, Told } from './payload.js';

export interface Message {
  /** VNeID and the portal always; SMS to a mobile phone; e-mail where there is an address. */
  readonly channels: readonly ('sms' | 'vneid' | 'portal' | 'email')[];
  readonly phone: string;
  readonly email?: string;
  readonly text: string;
  /** What goes by SMS where the text is too long for one. */
  readonly shortText?: string;
  /** Equal for messages that would tell the same person the same of the same case on the same day. */
  readonly deduplicationKey: string;
}

const SENTENCES: Readonly<Record<Template, (step: string) => string>> = {
  'case-received': () => 'Hồ sơ đã được tiếp nhận.',
  'supplement-requested': (step) =>
    `Cần bổ sung hồ sơ phần ${step} trong 07 ngày làm việc; nội dung cần bổ sung xem tại hồ sơ.`,
  'verification-started': (step) =>
    `Phần ${step} cần xác minh nên theo thời hạn có xác minh; ngày hẹn mới và lý do xem tại hồ sơ.`,
  'consent-missing': (step) =>
    `Phần ${step} đang chờ ý kiến đồng ý trên VNeID và sắp hết thời hạn trả lời; đề nghị nhắc người được hỏi mở VNeID.`,
  'step-completed': (step) => `Đã có kết quả ${step}.`,
  'step-refused': (step) => `Phần ${step} không được giải quyết; lý do xem tại hồ sơ.`,
  'step-skipped': (step) => `Phần ${step} không thực hiện vì phần trước không có kết quả.`,
  'deadline-near': (step) => `Phần ${step} sắp đến hạn trả kết quả.`,
  'apology-new-appointment': (step) =>
    `Phần ${step} chậm hạn. Cơ quan giải quyết xin lỗi và hẹn lại ngày trả kết quả; ngày mới xem tại hồ sơ.`,
  'result-amended': (step) => `Kết quả ${step} đã được bổ sung hoặc điều chỉnh; xem tại hồ sơ.`,
  'correction-refused': (step) =>
    `Đề nghị cải chính kết quả ${step} không được chấp nhận; nơi nộp hồ sơ giải thích lý do.`,
  'desk-changed': () =>
    'Hồ sơ được chuyển cho bộ phận một cửa khác: bổ sung giấy tờ, nhận kết quả tại nơi mới; xem tên nơi đó tại trang tra cứu.',
  'cannot-be-undone': (step) => `Kết quả ${step} vẫn có giá trị sau khi rút hồ sơ.`,
  'withdrawal-received': () => 'Đã nhận yêu cầu rút hồ sơ.',
  'case-closed': () => 'Hồ sơ đã kết thúc.',
};

/** Letters with Vietnamese marks go in UCS-2: 67 to each part of a long SMS, of which networks join five. */
const SMS_UNITS_MAX = 5 * 67;

/** Numbers of mobile phones; those of houses begin with 02. */
const MOBILE = /^0[35789]/;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface Addressed {
  readonly fullName: string;
  readonly phone: string;
  readonly email?: string | undefined;
}

/** The message; its notices in the order in which they happened, each once. */
export function renderMessage(recipient: Addressed, params: NoticePayload['params'], of: ToldOf): Message {
  const { phone, fullName } = recipient;
  const sentences = new Set(params.notices.map(sentenceOf));
  const email = ADDRESS.test(recipient.email ?? '') ? recipient.email : undefined;
  const text = `Ông/Bà ${fullName}, hồ sơ ${nameOf(params)} ${of.caseCode}: ${[...sentences].join(' ')}`.normalize(
    'NFC',
  );
  return {
    channels: [
      ...(MOBILE.test(phone) ? (['sms'] as const) : []),
      'vneid',
      'portal',
      ...(email ? (['email'] as const) : []),
    ],
    phone,
    ...(email !== undefined && { email }),
    text,
    ...(text.length > SMS_UNITS_MAX && { shortText: shortened(recipient, of) }),
    deduplicationKey: [of.caseCode, of.today, ...params.notices.map(keyOf)].join('|'),
  };
}

/** Which case a message is about, and the day. */
interface ToldOf {
  readonly caseCode: string;
  readonly today: string;
}

function shortened({ fullName }: Addressed, { caseCode }: ToldOf): string {
  return `Ông/Bà ${fullName}, hồ sơ ${caseCode} có nhiều thông tin mới; xem đầy đủ trên VNeID hoặc Cổng Dịch vụ công quốc gia.`;
}

/** Of a title its first part: what follows a colon is too long for an SMS. */
function nameOf({ procedureShortName, procedureName = 'dịch vụ công' }: NoticePayload['params']): string {
  const [title = procedureName] = procedureName.split(':');
  return procedureShortName ?? inSentence(title);
}

function sentenceOf({ template, stepName = 'việc đang giải quyết' }: Told): string {
  return SENTENCES[template](inSentence(stepName));
}

/** `Đăng ký khai sinh` within a sentence: `đăng ký khai sinh`. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi-VN') + name.slice(1);
}

function keyOf({ template, step = '', reason = '' }: Told): string {
  return `${template}:${step}:${reason}`;
}
