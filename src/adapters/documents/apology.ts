/** Phiếu xin lỗi và hẹn lại ngày trả kết quả: form 04 of Annex I of Circular 03/2025/TT-VPCP, which was not seen in its text. */
import type { Apology } from '../../features/documents/ports/paper-content.js';
import { fact, inSentence, paragraph, signatures } from './layout.js';
import type { SheetBody } from './sheet.js';
import { dayInWords, momentInWords } from '../../kernel/values/vietnamese-dates.js';

export function apologyBody(apology: Apology): SheetBody {
  const { office, applicant, procedure, step, late, missedOn, appointedAt } = apology;
  return {
    title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    opening: [
      fact('Kính gửi', applicant),
      paragraph(`Hồ sơ của Ông/Bà về việc: ${inSentence(procedure)}.`),
      fact('Phần chậm kết quả', step),
    ],
    content: [
      paragraph([
        `Theo hẹn, kết quả ${inSentence(step)} phải có `,
        { text: dayInWords(missedOn), bold: true },
        '. Đến nay, ',
        { text: late, bold: true },
        ' chưa hoàn thành việc giải quyết.',
      ]),
      paragraph('Cơ quan giải quyết xin lỗi Ông/Bà về sự chậm trễ này và hẹn lại thời gian trả kết quả như sau:'),
      fact('Thời gian hẹn lại', momentInWords(appointedAt)),
      fact('Nơi nhận kết quả', office),
      paragraph(
        'Việc hẹn lại không thay đổi thời hạn mà pháp luật quy định: phần này vẫn được tính là quá hạn. Mong Ông/Bà thông cảm.',
      ),
      signatures(undefined, { role: 'Đại diện cơ quan' }),
    ],
  };
}
