/** The open questions about limits and foundations of single procedures: each article is cited, and none was read in a text in force. */
import type { OpenQuestion } from '../src/kernel/procedure/open-law.js';

/** The day on which these were written down. */
const WRITTEN = '2026-11-28';

export const openArticles: readonly OpenQuestion[] = [
  {
    id: 'reserved-contributions',
    kind: 'form',
    value: {
      vi: 'Người đã mất có số bảo hiểm xã hội mà không hưởng lương hưu, trợ cấp và không tham gia tự nguyện thì coi là đang đóng bắt buộc: thân nhân được hướng dẫn nộp qua đơn vị sử dụng lao động. Người đang bảo lưu thời gian đóng không được tách riêng.',
      en: 'Whoever had a number of social insurance, no pension or allowance, and did not pay by themselves counts as in compulsory insurance: relatives are sent to the employer. Who had left work, with contributions reserved, is not told apart.',
    },
    question: {
      vi: 'Luật Bảo hiểm xã hội 2024, Điều 91: thân nhân của người đang bảo lưu thời gian đóng nộp ở đâu, và tờ khai liên thông khai người đó thuộc đối tượng nào?',
      en: 'Law on Social Insurance 2024, article 91: where do relatives of somebody with reserved contributions apply, and as what does the interlinked form tell of that person?',
    },
    since: WRITTEN,
  },
  {
    id: 'verification-by-civil-status',
    kind: 'limit',
    value: {
      vi: 'Hộ tịch xác minh: 3 ngày làm việc khi đăng ký khai tử hoặc nhận cha, mẹ, con; 5 ngày khi đăng ký kết hôn.',
      en: 'When civil status verifies: three working days for a death or the recognition of a parent, five for a marriage.',
    },
    question: {
      vi: 'Luật Hộ tịch 2014, Điều 17, 18, 25, 34 và văn bản hướng dẫn cho mỗi việc bao nhiêu ngày; từ 01/03/2027 điều nào của Luật 03/2026/QH16 thay thế?',
      en: 'How many days do articles 17, 18, 25 and 34 of the Law on Civil Status 2014 give for each, and which articles of Law 03/2026/QH16 from 1 March 2027?',
    },
    since: WRITTEN,
  },
  {
    id: 'temporary-residence-limit',
    kind: 'limit',
    value: { vi: 'Đăng ký tạm trú: 3 ngày làm việc.', en: 'Temporary residence: three working days.' },
    question: {
      vi: 'Luật Cư trú 2020, Điều 27, 28, 35 đang có hiệu lực quy định thời hạn và điều kiện nào?',
      en: 'Which limit and which conditions do articles 27, 28 and 35 of the Law on Residence 2020 give today?',
    },
    since: WRITTEN,
  },
  {
    id: 'identity-card-limit',
    kind: 'limit',
    value: {
      vi: 'Thẻ căn cước của trẻ trong liên thông: 7 ngày làm việc.',
      en: 'The identity card of a child, applied for with the birth: seven working days.',
    },
    question: {
      vi: 'Luật Căn cước 2023, Điều 19, 23, 26 và Nghị định 301/2026/NĐ-CP, Điều 1: thời hạn trong liên thông là bao nhiêu?',
      en: 'Which limit do the Law on Identity 2023, articles 19, 23 and 26, and Decree 301/2026/NĐ-CP, article 1, give within the interlinked procedure?',
    },
    since: WRITTEN,
  },
  {
    id: 'limits-of-deaths',
    kind: 'limit',
    value: {
      vi: 'Liên thông khai tử theo Nghị định 63/2024/NĐ-CP: cả hồ sơ 6 đến 18 ngày làm việc, xóa đăng ký thường trú 2 ngày, hỗ trợ mai táng 5 ngày.',
      en: 'Deaths under Decree 63/2024/NĐ-CP: the whole 6 to 18 working days, removal from residence two, the funeral allowance five.',
    },
    question: {
      vi: 'Nghị định 63/2024/NĐ-CP, Điều 12 và Quyết định 296/QĐ-VPCP cho mỗi cơ quan bao nhiêu ngày; sau 01/07/2025 cấp nào giải quyết mai táng phí (Nghị định 20/2021/NĐ-CP, Điều 11; nay Nghị định 335/2026/NĐ-CP, Điều 11)?',
      en: 'How many days do Decree 63/2024/NĐ-CP, article 12, and Decision 296/QĐ-VPCP give each agency; and which level pays the funeral allowance since 1 July 2025 (Decree 20/2021/NĐ-CP, article 11; now Decree 335/2026/NĐ-CP, article 11)?',
    },
    since: WRITTEN,
  },
  {
    id: 'data-subject-limits',
    kind: 'limit',
    value: {
      vi: 'Yêu cầu của chủ thể dữ liệu: trả lời trong 2 ngày làm việc, thực hiện trong 10 ngày (20 ngày khi xóa hoặc gia hạn), đếm thành 6 và 14 ngày làm việc. Cha, mẹ hỏi về con dưới 18 tuổi thì được trả lời ngay; về con đã thành niên thì phải có giấy tờ đại diện.',
      en: 'Requests of a data subject: an answer within two working days, done within ten days (twenty for an erasure or an extension), counted as 6 and 14 working days. A parent is answered of a child under 18; of one who is of age a paper is asked for.',
    },
    question: {
      vi: 'Luật 91/2025/QH15, Điều 4 và Nghị định 356/2025/NĐ-CP, Điều 5: thời hạn nào, tính từ khi nào, ngày làm việc hay ngày liên tục? Đến tuổi nào thì cha, mẹ thay con?',
      en: 'Law 91/2025/QH15, article 4, and Decree 356/2025/NĐ-CP, article 5: which limits, from when, in working days or in days? Up to which age do parents act for a child?',
    },
    since: WRITTEN,
  },
  {
    id: 'hours-of-internal-limits',
    kind: 'limit',
    value: {
      vi: 'Ở thủ tục riêng lẻ, các mốc nội bộ (nhắc hạn, chờ bổ sung, hủy) mượn độ dài của liên thông.',
      en: 'Procedures that stand alone borrow the lengths of internal limits (reminders, supplements, cancellations) from the interlinked ones.',
    },
    question: {
      vi: 'Quy chế nào cho độ dài và giờ chốt của các mốc này?',
      en: 'Which rules give the length of these, and the hour from which the next day counts?',
    },
    since: WRITTEN,
  },
  {
    id: 'retention-periods',
    kind: 'limit',
    value: {
      vi: 'Dữ liệu hộ tịch giữ vĩnh viễn, hồ sơ và yêu cầu của chủ thể dữ liệu 10 năm, thông tin liên hệ và bản nháp xóa ngay khi không còn cần.',
      en: 'Civil-status data is kept for good, applications and requests of data subjects for ten years, contact data and drafts until they are of no more use.',
    },
    question: {
      vi: 'Luật Hộ tịch, Luật Lưu trữ 33/2024/QH15 và Luật 91/2025/QH15 quy định thời hạn lưu trữ nào cho mỗi loại?',
      en: 'Which periods do the Law on Civil Status, the Law on Archives 33/2024/QH15 and Law 91/2025/QH15 give for each?',
    },
    since: WRITTEN,
  },
];
