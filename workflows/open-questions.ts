/**
 * What runs here although nobody has read it in a text in force, and what is announced for a day to come: each with its question, in
 * one place. Whoever finds an answer changes the value where it stands, says `confirmed` there, and takes the line out.
 */
import type { OpenQuestion } from '../src/kernel/procedure/open-law.js';
import { openArticles } from './open-articles.js';
import { openCodes } from './open-codes.js';
import { openLimits } from './open-limits.js';

/** The day on which these were written down. */
const WRITTEN = '2026-11-28';

export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'interlinked-software-merged',
    kind: 'endpoint',
    value: {
      vi: 'Phần mềm dịch vụ công liên thông chạy riêng; địa chỉ của mỗi cơ quan là cấu hình (AGENCIES_URL), đổi theo ngày bằng AGENCY_ADDRESSES khi có địa chỉ mới.',
      en: 'The interlinked software runs by itself; the address of the agencies is configuration (AGENCIES_URL), and changes on a day by AGENCY_ADDRESSES once the new one is known.',
    },
    question: {
      vi: 'Từ 01/01/2027 phần mềm nhập vào Hệ thống điều phối của Cổng Dịch vụ công quốc gia (Nghị định 301/2026/NĐ-CP, Điều 18 khoản 3): địa chỉ, khóa ký và mã đơn vị mới là gì?',
      en: "On 1 January 2027 it is merged into the National Portal's coordination system (Decree 301/2026/NĐ-CP, article 18.3): which addresses, signing keys and unit codes hold then?",
    },
    since: WRITTEN,
    from: '2027-01-01',
  },
  {
    id: 'death-extract-renamed',
    kind: 'paper-name',
    value: {
      vi: '“Trích lục khai tử” đổi tên thành “Giấy chứng tử” với hồ sơ nhận từ 01/03/2027 (đã có trong bảng tên giấy tờ dưới đây); mẫu in và cách đánh số giữ nguyên.',
      en: 'The “Extract of death registration” (Trích lục khai tử) is called “Giấy chứng tử” in cases received from 1 March 2027 (in the table of names below); its form and numbers stay as they are.',
    },
    question: {
      vi: 'Giấy chứng tử (Luật Hộ tịch 03/2026/QH16; Nghị định 301/2026/NĐ-CP, Điều 18 khoản 2) in theo mẫu nào, đánh số thế nào? Hồ sơ nhận trước ngày đó mà cấp sau vẫn mang tên cũ, đúng không?',
      en: 'Which form has the Giấy chứng tử (Law on Civil Status 03/2026/QH16; Decree 301/2026/NĐ-CP, article 18.2), numbered how? Does what was applied for before that day and is issued later keep the old name, as it does here?',
    },
    since: WRITTEN,
    from: '2027-03-01',
  },
  {
    id: 'proactive-registration',
    kind: 'limit',
    value: {
      vi: 'Khai sinh, khai tử chỉ bắt đầu khi gia đình yêu cầu.',
      en: 'Births and deaths are registered when a family applies.',
    },
    question: {
      vi: 'Từ 01/03/2027 Ủy ban nhân dân cấp xã chủ động đăng ký khai sinh (Luật Hộ tịch 2026, Điều 15 khoản 2): thời hạn, hồ sơ và điều kiện?',
      en: 'From 1 March 2027 communes register births by themselves (Law on Civil Status 2026, article 15.2): within which limit, by which papers, when?',
    },
    since: WRITTEN,
    from: '2027-03-01',
  },
  {
    id: 'portal-status-names',
    kind: 'status-name',
    value: {
      vi: 'Mã trạng thái 1–10 của Cổng Dịch vụ công quốc gia mang tên theo phần mềm của một tỉnh; mã 8 chưa dùng.',
      en: 'The national status codes 1 to 10 bear the names of one province’s software; 8 is not used.',
    },
    question: {
      vi: 'Tên chính thức của mã 1–10 và mã nào dùng cho hồ sơ hoàn thành một phần, đã rút, hết hạn bổ sung?',
      en: 'What are the official names of 1 to 10, and which is right for partly completed, withdrawn and lapsed cases?',
    },
    since: WRITTEN,
  },
  {
    id: 'consent-limit',
    kind: 'limit',
    value: {
      vi: 'Người được hỏi ý kiến trên VNeID (LoaiXacNhanVNeID = 2) có 3 ngày làm việc để trả lời; trong thời gian đó thời hạn của hồ sơ tạm dừng.',
      en: 'Who is asked for consent in VNeID (LoaiXacNhanVNeID = 2) has three working days to answer; the clocks of the case stand meanwhile.',
    },
    question: {
      vi: 'Văn bản nào quy định thời hạn trả lời, việc tạm dừng thời hạn và giao diện hỏi ý kiến của VNeID?',
      en: 'Which text says by when they have to answer, whether the limits stand, and through which interface VNeID is asked?',
    },
    since: WRITTEN,
  },
  {
    id: 'relatives-consent',
    kind: 'form',
    value: {
      vi: 'Thân nhân ở cột 11 được hỏi trên VNeID cả khi hưởng tuất một lần và tuất hằng tháng; người nộp hồ sơ đã đồng ý khi nộp; ai không hỏi được thì ký mẫu 09-HSB.',
      en: 'Relatives in column 11 are asked in VNeID for the benefit that is paid once and for the monthly one alike; who applies has agreed by that; who cannot be asked signs form 09-HSB.',
    },
    question: {
      vi: 'Quyết định 1449/QĐ-BHXH được đọc về tuất một lần: tuất hằng tháng có cần ý kiến của thân nhân không, mai táng phí có cần không, thân nhân dưới bao nhiêu tuổi do người đại diện trả lời?',
      en: 'Decision 1449/QĐ-BHXH was read of for the benefit that is paid once: is the agreement of the relatives needed for the monthly one, and for the funeral; and until which age does somebody else answer for a relative?',
    },
    since: WRITTEN,
  },
  {
    id: 'social-funeral-multiplier',
    kind: 'amount',
    value: {
      vi: 'Hỗ trợ chi phí mai táng của bảo trợ xã hội: 20 lần mức chuẩn 540.000 đồng.',
      en: 'Funeral allowance of social protection: 20 times the base level of 540,000 đ.',
    },
    question: {
      vi: 'Hệ số trong Nghị định 335/2026/NĐ-CP, Điều 11, và ngày có hiệu lực (05/10/2026 hay 01/09/2026)?',
      en: 'Which multiplier does Decree 335/2026/NĐ-CP, article 11, give, and from which day (5 October or 1 September 2026)?',
    },
    since: WRITTEN,
  },
  {
    id: 'insurance-funeral-multiplier',
    kind: 'amount',
    value: {
      vi: 'Trợ cấp mai táng bảo hiểm xã hội: 10 lần mức tham chiếu.',
      en: 'Funeral benefit of social insurance: 10 times the reference level.',
    },
    question: {
      vi: 'Xác nhận hệ số trong Luật Bảo hiểm xã hội 2024, Điều 85 và Điều 109 (mới đọc bản chép, chưa đối chiếu Công báo).',
      en: 'Confirm the multiplier in the Law on Social Insurance 2024, articles 85 and 109 (read in a copy, not in the gazette).',
    },
    since: WRITTEN,
  },
  {
    id: 'voluntary-insurance',
    kind: 'amount',
    value: {
      vi: 'Bảo hiểm xã hội tự nguyện: trợ cấp mai táng từ đủ 60 tháng đóng, trợ cấp tuất chỉ một lần; người hưởng trợ cấp hằng tháng: tuất hằng tháng khi suy giảm khả năng lao động từ 61%.',
      en: 'Voluntary insurance: the funeral benefit from 60 months on, the survivor benefit once; of a monthly allowance the monthly benefit from 61% of reduced working capacity on.',
    },
    question: {
      vi: 'Xác nhận Luật Bảo hiểm xã hội 2024, Điều 86, 109, 110, 111 (mới đọc bản chép). Người có cả thời gian đóng bắt buộc và tự nguyện (Điều 111), người hưởng trợ cấp mất sức lao động thì giải quyết theo liên thông này thế nào?',
      en: 'Confirm articles 86, 109, 110 and 111 of the Law on Social Insurance 2024 (read in a copy). How are those with months of both kinds (article 111), and those on an allowance for lost working capacity, dealt with in this procedure?',
    },
    since: WRITTEN,
  },
  {
    id: 'days-off-2027',
    kind: 'calendar',
    value: {
      vi: 'Ngày nghỉ năm 2027 và ngày 24/11 được tính là ngày nghỉ khi chưa rõ.',
      en: 'Days off of 2027, and 24 November, count as off while in doubt.',
    },
    question: {
      vi: 'Danh sách ngày nghỉ năm 2027 đã công bố chưa; ngày 24/11 có trong Bộ luật Lao động đã sửa chưa?',
      en: 'Is the list of 2027 announced, and does the amended Labour Code have 24 November?',
    },
    since: WRITTEN,
  },
  {
    id: 'extract-copy-fee',
    kind: 'amount',
    value: {
      vi: 'Phí một bản sao trích lục hộ tịch: 8.000 đồng (Thông tư 281/2016/TT-BTC); gia đình có công, hộ nghèo, người khuyết tật có giấy tờ chứng minh được miễn, như lệ phí hộ tịch (Luật Hộ tịch 2014, Điều 11).',
      en: 'A copy of a civil-status extract costs 8,000 đ (Circular 281/2016/TT-BTC); families with merit, poor households and the disabled who prove it pay nothing, as for a registration (Law on Civil Status 2014, article 11).',
    },
    question: {
      vi: 'Mức thu đang có hiệu lực (Thông tư 106/2024/TT-BTC)? Điều 11 có áp dụng cho bản sao không; trẻ em, người cao tuổi có được miễn không (nghị quyết của tỉnh); từ 01/03/2027 điều nào của Luật Hộ tịch 03/2026/QH16 quy định? Miễn sai, hoặc thu của người được miễn, phát hiện sau khi đăng ký thì truy thu, hoàn trả thế nào?',
      en: 'Which rate is in force (Circular 106/2024/TT-BTC)? Does article 11 hold for copies; are children and the elderly exempt (decision of the province); which article of Law 03/2026/QH16 says so from 1 March 2027? How is money collected or returned when a wrong or a forgotten claim shows after the registration?',
    },
    since: WRITTEN,
  },
  {
    id: 'limits-of-decree-301',
    kind: 'limit',
    value: {
      vi: 'Thời hạn của phiên bản 3: khai sinh theo dự thảo (9 ngày làm việc, 12 ngày khi xác minh), khai tử như Nghị định 63/2024/NĐ-CP; thời hạn của từng cơ quan trong nhóm khai tử là số tạm.',
      en: 'Limits of version 3: births follow the draft (9 working days, 12 when verified), deaths follow Decree 63/2024/NĐ-CP; the limit of each agency of a death is provisional.',
    },
    question: {
      vi: 'Văn bản chính thức của Nghị định 301/2026/NĐ-CP quy định thời hạn nào cho từng nhóm và từng cơ quan (Nghị định 63/2024/NĐ-CP, Điều 12)?',
      en: 'Which limits does the final text of Decree 301/2026/NĐ-CP give for each group and each agency (Decree 63/2024/NĐ-CP, article 12)?',
    },
    since: WRITTEN,
  },
  {
    id: 'forms-of-the-decree',
    kind: 'form',
    value: {
      vi: 'Tờ khai theo các trường của Cổng Dịch vụ công quốc gia mà người khác ghi lại.',
      en: 'The forms have the fields of the National Portal as others wrote them down.',
    },
    question: {
      vi: 'Mẫu 01 và Mẫu 02 in trong Nghị định 63/2024/NĐ-CP và Nghị định 301/2026/NĐ-CP có thêm hoặc bớt trường nào?',
      en: 'Which fields do forms 01 and 02, as printed in Decrees 63/2024 and 301/2026, have besides, and which not?',
    },
    since: WRITTEN,
  },
  {
    id: 'merit-funeral-allowance',
    kind: 'amount',
    value: {
      vi: 'Mai táng phí của người có công: 10 lần mức tham chiếu, giải quyết trong 12 ngày làm việc.',
      en: 'Funeral allowance of people with merit: 10 times the reference level, decided within 12 working days.',
    },
    question: {
      vi: 'Hệ số, mức tính và thời hạn đang có hiệu lực trong Nghị định 131/2021/NĐ-CP và văn bản sửa đổi?',
      en: 'Which multiplier, level and limit do Decree 131/2021/NĐ-CP and its amendments give today?',
    },
    since: WRITTEN,
  },
  {
    id: 'articles-of-reasons',
    kind: 'limit',
    value: {
      vi: 'Lý do từ chối, yêu cầu bổ sung và lời hướng dẫn trên tờ khai dẫn điều luật theo hiểu biết chung ở nhiều chỗ (như Nghị định 123/2015/NĐ-CP, Luật Cư trú 2020, Bộ luật Dân sự 2015, Luật Hôn nhân và gia đình 2014).',
      en: 'Reasons to refuse or to ask again, and the help of the forms, cite articles from general knowledge in many places (Decree 123/2015/NĐ-CP, Law on Residence 2020, Civil Code 2015, Law on Marriage and Family 2014, among others).',
    },
    question: {
      vi: 'Từng điều dẫn có đúng với văn bản đang có hiệu lực không?',
      en: 'Is each of these articles what the text in force says?',
    },
    since: WRITTEN,
  },
  {
    id: 'one-funeral-one-payer',
    kind: 'amount',
    value: {
      vi: 'Một đám tang chỉ được chi trả một mức, mức cao nhất, kể cả giữa bảo hiểm xã hội và các cơ quan khác; cơ quan giải quyết sau từ chối.',
      en: 'One funeral is paid for once, with the highest amount, also between social insurance and the others; who comes later refuses.',
    },
    question: {
      vi: 'Nghị định 20/2021/NĐ-CP, Điều 11 nói về các mức trợ giúp xã hội: quy tắc này có áp dụng giữa bảo hiểm xã hội, người có công và bảo trợ xã hội không, và Nghị định 335/2026/NĐ-CP, Điều 11 nói gì?',
      en: 'Decree 20/2021/NĐ-CP, article 11, speaks of social supports: does it hold between social insurance, merit and social protection, and what does Decree 335/2026/NĐ-CP, article 11, say?',
    },
    since: WRITTEN,
  },
  ...openArticles,
  ...openCodes,
  ...openLimits,
];
