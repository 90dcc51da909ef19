import type { ProblemEntry } from './problem-entry.js';

/** What correcting an issued result is refused for. */
export const CORRECTION_PROBLEMS = {
  'registration-not-done': {
    status: 409,
    title: { vi: 'Chưa có kết quả hộ tịch để cải chính', en: 'There is no civil-status result to correct yet' },
    advice: {
      vi: 'Việc đăng ký chưa xong: sửa lỗi nhập liệu của hồ sơ, hoặc chờ đến khi có kết quả rồi đề nghị cải chính.',
      en: 'The registration is not done: correct what was typed, or wait for the result and then ask for its correction.',
    },
  },
  'correction-under-way': {
    status: 409,
    title: { vi: 'Đang chờ cơ quan hộ tịch trả lời một đề nghị cải chính', en: 'A correction is asked for already' },
    advice: {
      vi: 'Tải lại hồ sơ để xem đề nghị đang chờ. Khi cơ quan hộ tịch đã trả lời thì gửi đề nghị khác được.',
      en: 'Reload the case to see what was asked for. Once the civil-status agency has answered, ask for the next one.',
    },
  },
  'no-correction-to-settle': {
    status: 409,
    title: { vi: 'Không có nhánh nào từ chối dữ liệu đã cải chính', en: 'No branch has refused corrected data' },
    advice: {
      vi: 'Tải lại hồ sơ: có thể đồng nghiệp đã ghi cách xử lý, hoặc chọn nhầm bước.',
      en: 'Reload the case: a colleague may have settled it, or another step is meant.',
    },
  },
  'not-in-the-register': {
    status: 409,
    title: { vi: 'Nội dung này không ghi trong sổ hộ tịch', en: 'This does not stand in the civil-status register' },
    advice: {
      vi: 'Cơ quan hộ tịch chỉ cải chính nội dung đã đăng ký khai sinh, khai tử. Nội dung khác: đề nghị cơ quan đã cấp kết quả sửa.',
      en: 'The civil-status agency corrects what it registered of a birth or a death. For anything else, ask the agency that issued it.',
    },
  },
  'correction-names-another-person': {
    status: 409,
    title: { vi: 'Số định danh khác là một người khác', en: 'Another personal id is another person' },
    advice: {
      vi: 'Cải chính không thay người trong hồ sơ. Nếu giấy đã ghi nhầm người, làm thủ tục riêng tại cơ quan hộ tịch rồi ghi kết quả vào hồ sơ.',
      en: 'A correction puts nobody else in the case. If the paper names the wrong person, follow the procedure of the civil-status agency and record its result.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
