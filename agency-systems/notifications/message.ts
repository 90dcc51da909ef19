/** One message of one event, in sober Vietnamese: short enough for an SMS where it can be. */
import type { NoticePayload, Template, Told } from './payload.js';

export interface Message {
  /** SMS always; VNeID and the portal show the same text; e-mail where an address was given. */
  readonly channels: readonly ('sms' | 'vneid' | 'portal' | 'email')[];
  readonly phone: string;
  readonly email?: string;
  readonly text: string;
  /** Equal for messages that would tell the same person the same of the same case on the same day. */
  readonly deduplicationKey: string;
}

/** Short names for an SMS; any other procedure is called by its title, or a public service where none came along. */
const PROCEDURE_NAMES: Readonly<Record<string, string>> = {
  'interlinked-birth': 'liên thông khai sinh',
  'interlinked-death': 'liên thông khai tử',
};

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
  'cannot-be-undone': (step) => `Kết quả ${step} vẫn có giá trị sau khi rút hồ sơ.`,
  'withdrawal-received': () => 'Đã nhận yêu cầu rút hồ sơ.',
  'case-closed': () => 'Hồ sơ đã kết thúc.',
};

/** The message; its notices in the order in which they happened, each once. */
export function renderMessage(
  { recipient, params }: NoticePayload,
  caseCode: string,
  today: string,
): Omit<Message, 'phone'> {
  const { email } = recipient;
  const sentences = new Set(params.notices.map(sentenceOf));
  return {
    channels: email === undefined ? ['sms', 'vneid', 'portal'] : ['sms', 'vneid', 'portal', 'email'],
    ...(email !== undefined && { email }),
    text: `Ông/Bà ${recipient.fullName}, hồ sơ ${nameOf(params)} ${caseCode}: ${[...sentences].join(' ')}`.normalize(
      'NFC',
    ),
    deduplicationKey: [caseCode, today, ...params.notices.map(keyOf)].join('|'),
  };
}

/** Of a title its first part: what follows a colon is too long for an SMS. */
function nameOf({ procedure, procedureName = 'dịch vụ công' }: NoticePayload['params']): string {
  const [name = procedureName] = procedureName.split(':');
  return PROCEDURE_NAMES[procedure] ?? inSentence(name);
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
