/** The open questions about codes: of procedures, of the province, and of other systems' lists. */
import type { OpenQuestion } from '../src/kernel/procedure/open-law.js';

/** The day on which these were written down. */
const WRITTEN = '2026-11-28';

export const openCodes: readonly OpenQuestion[] = [
  {
    id: 'marriage-code',
    kind: 'code',
    value: { vi: 'Đăng ký kết hôn: mã 1.000894.', en: 'Marriage registration: code 1.000894.' },
    question: {
      vi: 'Mã thủ tục đang công bố của đăng ký kết hôn trong nước?',
      en: 'Which code is announced for a marriage without a foreign element?',
    },
    since: WRITTEN,
  },
  {
    id: 'days-of-codes',
    kind: 'code',
    value: {
      vi: 'Mã 2.000986, 2.001023, 2.002622, 1.011537 và 1.007073 dùng đến 31/08/2026, mã 2.002913 dùng từ 01/09/2026, như mã của nhóm khai sinh; 2.001023 được coi là mã liên thông khai sinh.',
      en: 'Codes 2.000986, 2.001023, 2.002622, 1.011537 and 1.007073 are taken to end on 31 August 2026, and 2.002913 to begin on the day after, as those of births do; 2.001023 is taken for births.',
    },
    question: {
      vi: 'Ngày công bố và ngày bãi bỏ của từng mã? Mã 2.001023 thuộc nhóm nào?',
      en: 'On which days was each of them announced and withdrawn? To which group did 2.001023 belong?',
    },
    since: WRITTEN,
  },
  {
    id: 'codes-of-the-province',
    kind: 'code',
    value: {
      vi: 'Mã định danh của tỉnh là H05; ba chữ số đầu của số định danh chỉ dùng để nhắc, không dùng để từ chối.',
      en: 'The code of the province is H05; the first three digits of a personal number are never a reason to refuse.',
    },
    question: {
      vi: 'Mã định danh của tỉnh Bắc Ninh sau sáp nhập, và bảng mã ba chữ số trong số định danh cá nhân?',
      en: 'Which code has the merged province of Bắc Ninh, and which three digits stand for which province in a personal number?',
    },
    since: WRITTEN,
  },
  {
    id: 'codes-of-civil-status',
    kind: 'code',
    value: {
      vi: 'Phần mềm hộ tịch có mã riêng cho dân tộc; mã của 11 trong 54 dân tộc đã thấy trên giao diện, các dân tộc khác do bộ phận một cửa đối chiếu, hoặc thêm mã bằng LIST_CODES.',
      en: 'The civil-status system has ids of its own for ethnic groups: those of 11 of the 54 were seen on its pages; the others are matched at the desk, or added by LIST_CODES.',
    },
    question: {
      vi: 'Danh mục dân tộc đầy đủ của phần mềm hộ tịch (Bộ Tư pháp), kể cả mã của người nước ngoài và nhóm địa phương, và ngày hiệu lực của từng mã?',
      en: 'What is the whole list of the ministry of justice, with the ids of foreigners and of local groups, and since when does each hold?',
    },
    since: WRITTEN,
  },
  {
    id: 'marital-status-code',
    kind: 'code',
    value: {
      vi: 'Cấp Giấy xác nhận tình trạng hôn nhân: mã 1.004873; số của giấy theo mẫu 12/UBND-XNTTHN.',
      en: 'Confirmation of marital status: code 1.004873; the paper is numbered 12/UBND-XNTTHN.',
    },
    question: {
      vi: 'Mã thủ tục đang công bố của việc cấp Giấy xác nhận tình trạng hôn nhân, và cách đánh số của giấy?',
      en: 'Which code is announced for the confirmation of marital status, and how is the paper numbered?',
    },
    since: WRITTEN,
  },
];
