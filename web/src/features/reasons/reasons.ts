import type { Reason } from './reason.js';

/** The outcomes that are not taken without a reason. */
export type ReasonedOutcome = 'refuse' | 'request-supplement' | 'report-verification' | 'send-back';

/** A step's own reasons, from its procedure. */
export interface StepReasons {
  readonly refuse: readonly Reason[];
  readonly 'request-supplement': readonly Reason[];
  readonly 'report-verification'?: readonly Reason[] | undefined;
}

const WHEREVER: Readonly<Record<ReasonedOutcome, readonly Reason[]>> = {
  refuse: [
    {
      code: 'not-eligible',
      text: {
        vi: 'Trường hợp này không thuộc đối tượng được giải quyết theo quy định, vì: ',
        en: 'This is not granted under the regulations, because: ',
      },
    },
    {
      code: 'wrong-jurisdiction',
      text: {
        vi: 'Việc này không thuộc thẩm quyền của cơ quan. Đề nghị nộp hồ sơ đến: ',
        en: 'Another agency is competent for this. Please apply to: ',
      },
    },
    {
      code: 'duplicate-entry',
      text: {
        vi: 'Đã có hồ sơ khác về cùng việc này. Mã hồ sơ: ',
        en: 'Another case deals with the same matter. Its code: ',
      },
    },
  ],
  'request-supplement': [
    {
      code: 'missing-paper',
      text: {
        vi: 'Hồ sơ còn thiếu giấy tờ trong thành phần hồ sơ. Đề nghị bổ sung.',
        en: 'A required paper is missing. Please hand it in.',
      },
    },
    {
      code: 'unreadable-paper',
      text: {
        vi: 'Giấy tờ đã nộp không đọc được. Đề nghị nộp lại bản rõ.',
        en: 'A paper that was handed in cannot be read. Please hand in a legible one.',
      },
    },
    {
      code: 'data-mismatch',
      text: {
        vi: 'Thông tin kê khai chưa khớp với cơ sở dữ liệu. Đề nghị sửa tờ khai hoặc nộp giấy tờ chứng minh.',
        en: 'What was declared does not match the registers. Please correct it or hand in a paper that proves it.',
      },
    },
    {
      code: 'consent-missing',
      text: {
        vi: 'Chưa có ý kiến đồng ý của chủ hộ hoặc người có quyền. Đề nghị bổ sung văn bản đồng ý.',
        en: 'The consent of an entitled person is missing. Please hand it in.',
      },
    },
  ],
  'report-verification': [
    {
      code: 'needs-verification',
      text: {
        vi: 'Cần xác minh thông tin đã khai trước khi quyết định, vì: ',
        en: 'What was declared has to be verified before a decision, because: ',
      },
    },
  ],
  'send-back': [
    {
      code: 'data-mismatch',
      text: {
        vi: 'Đề nghị đối chiếu lại với cơ sở dữ liệu trước khi trình ký: ',
        en: 'Please compare it with the registers again before it is signed: ',
      },
    },
    {
      code: 'missing-paper',
      text: {
        vi: 'Đề nghị kiểm tra lại thành phần hồ sơ trước khi trình ký: ',
        en: 'Please check the papers again before it is signed: ',
      },
    },
    {
      code: 'not-eligible',
      text: {
        vi: 'Đề nghị làm rõ điều kiện giải quyết trước khi trình ký: ',
        en: 'Please make clear that the conditions are met before it is signed: ',
      },
    },
  ],
};

/** The reasons that fit an outcome: those of the step first, as its procedure has them. */
export function reasonsFor(own: StepReasons | undefined, outcome: ReasonedOutcome): readonly Reason[] {
  const ofStep = outcome === 'send-back' ? [] : (own?.[outcome] ?? []);
  return [...ofStep, ...WHEREVER[outcome]];
}
