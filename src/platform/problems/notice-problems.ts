import type { ProblemEntry } from './problem-entry.js';

/** What can go wrong when a hospital notice is looked up. */
export const NOTICE_PROBLEMS = {
  'notice-unknown': {
    status: 404,
    title: { vi: 'Không tìm thấy giấy chứng sinh, giấy báo tử', en: 'No such notice was found' },
    advice: {
      vi: 'Đối chiếu số và nơi cấp với bản giấy. Cơ sở y tế gửi dữ liệu trong 04 giờ làm việc sau khi cấp giấy (Nghị định 63/2024/NĐ-CP, Điều 25): chưa có thì tra lại sau, hoặc nhập theo bản giấy.',
      en: 'Compare number and issuer with the paper. A facility sends its data within 4 working hours of issuing it (Decree 63/2024/NĐ-CP, article 25): look it up again later, or type what the paper says.',
    },
  },
  'notice-ambiguous': {
    status: 409,
    title: {
      vi: 'Nhiều cơ sở y tế đã cấp giấy mang số này',
      en: 'Several facilities have issued a notice of that number',
    },
    advice: {
      vi: 'Nhập nơi cấp đúng như trên giấy rồi tra cứu lại.',
      en: 'Enter who issued it, as the paper says, then look it up again.',
    },
  },
  'notice-cancelled': {
    status: 409,
    title: { vi: 'Cơ sở y tế đã thu hồi giấy này', en: 'The health facility has taken this notice back' },
    advice: {
      vi: 'Không dùng giấy này. Hỏi gia đình giấy được cấp thay thế và tra cứu theo số của giấy mới.',
      en: 'Do not use it. Ask the family for the notice that was given in its place, and look that one up.',
    },
  },
  'notice-used': {
    status: 409,
    title: {
      vi: 'Giấy này đã được dùng để đăng ký hộ tịch',
      en: 'A birth or death was registered with this notice already',
    },
    advice: {
      vi: 'Kiểm tra lại số giấy. Nếu đúng, việc sinh hoặc chết này đã được đăng ký: tìm hồ sơ cũ, hoặc hướng dẫn người dân xin bản sao trích lục.',
      en: 'Check the number. If it is right, this birth or death is registered: find the earlier case, or tell the family to ask for a copy of the extract.',
    },
  },
  'health-facility-away': {
    status: 503,
    title: { vi: 'Hệ thống của cơ sở y tế chưa trả lời', en: 'The system of the health facilities does not answer' },
    advice: {
      vi: 'Cứ nhập theo bản giấy; cơ quan hộ tịch sẽ kiểm tra lại. Có thể tra cứu lại sau {wait}.',
      en: 'Type what the paper says; civil status checks it again. It can be looked up once more in {wait}.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
