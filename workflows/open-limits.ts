/** The open questions about how long something may take: the parts of an application together, an inquiry. */
import type { OpenQuestion } from '../src/kernel/procedure/open-law.js';

/** The day on which these were written down. */
const WRITTEN = '2026-11-28';

export const openLimits: readonly OpenQuestion[] = [
  {
    id: 'whole-of-branches',
    kind: 'limit',
    value: {
      vi: 'Ngày hẹn của cả hồ sơ theo các phần được chọn: phần dài nhất cộng một ngày làm việc cho mỗi lần chuyển hồ sơ, không quá thời hạn chung (khai sinh 3 hoặc 9 ngày, khai tử 18 ngày).',
      en: 'The whole is promised by the parts that were chosen: the longest one, with a working day for each hand-over, at most the limit of the whole (births 3 or 9 days, deaths 18).',
    },
    question: {
      vi: 'Khi gia đình bỏ bớt phần, thời hạn chung tính thế nào (Nghị định 63/2024/NĐ-CP, Điều 7, Điều 12, sửa đổi bởi Nghị định 301/2026/NĐ-CP); ngày chuyển hồ sơ có được tính không?',
      en: 'Which limit has the whole where parts are left out (Decree 63/2024/NĐ-CP, articles 7 and 12, as amended by Decree 301/2026/NĐ-CP); does the day of the hand-over count?',
    },
    since: WRITTEN,
  },
  {
    id: 'foundling-notice',
    kind: 'limit',
    value: {
      vi: 'Trẻ bị bỏ rơi: 7 ngày niêm yết được cộng vào thời hạn đăng ký và thời hạn chung (5 ngày làm việc).',
      en: 'A foundling: the seven days of the notice are added to the limits of the registration and of the whole (five working days).',
    },
    question: {
      vi: 'Nghị định 123/2015/NĐ-CP, Điều 14: việc niêm yết diễn ra trước hay sau khi nhận tờ khai, và thời hạn đăng ký tính từ khi nào?',
      en: 'Decree 123/2015/NĐ-CP, article 14: does the notice hang before the application or after it, and from when does the limit of the registration count?',
    },
    since: WRITTEN,
  },
  {
    id: 'marital-status-inquiry',
    kind: 'limit',
    value: {
      vi: 'Xác nhận tình trạng hôn nhân: 3 ngày làm việc; khi hỏi Ủy ban nhân dân nơi thường trú trước đây thì 6 ngày làm việc, không thu phí.',
      en: 'Confirmation of marital status: three working days, six where the commune of a former residence is asked, and no fee.',
    },
    question: {
      vi: 'Nghị định 123/2015/NĐ-CP, Điều 22 khoản 3, khoản 4 và văn bản sửa đổi: thời gian chờ trả lời được cộng bao nhiêu (một số danh mục thủ tục ghi không quá 23 ngày); tỉnh có thu lệ phí không?',
      en: 'Decree 123/2015/NĐ-CP, article 22.3 and 22.4, as amended: how many days does waiting for the answer add (some lists of procedures say 23 days at most), and does the province charge a fee?',
    },
    since: WRITTEN,
  },
];
