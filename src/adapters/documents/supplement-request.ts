/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: form 02 of Annex I of Circular 03/2025/TT-VPCP, which was not seen in its text. */
import type { SupplementRequest } from '../../features/documents/ports/paper-content.js';
import { dashes, fact, inSentence, numbered, paragraph, reasonGiven, signatures } from './layout.js';
import type { SheetBody } from './sheet.js';
import { dayInWords } from '../../kernel/values/vietnamese-dates.js';

export function supplementRequestBody(request: SupplementRequest): SheetBody {
  const { office, applicant, procedure, step, asking, items, reason, until } = request;
  const deadline = until === undefined ? '' : `, chậm nhất ${dayInWords(until)}`;
  return {
    title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    opening: [
      fact('Kính gửi', applicant),
      paragraph(`Hồ sơ của Ông/Bà về việc: ${inSentence(procedure)}.`),
      paragraph([
        { text: asking, bold: true },
        ` yêu cầu Ông/Bà bổ sung, hoàn thiện hồ sơ phần ${inSentence(step)} như sau:`,
      ]),
    ],
    content: [
      numbered(
        1,
        'Nội dung cần bổ sung, hoàn thiện',
        items.length > 0 ? dashes(items) : paragraph(`${reason.meaning}.`),
      ),
      numbered(2, 'Lý do', reasonGiven(reason)),
      numbered(3, 'Nơi nộp và thời hạn', [
        paragraph(`Nộp tại ${office}${deadline}.`),
        paragraph(
          'Thời gian chờ bổ sung không tính vào thời hạn giải quyết. Quá thời hạn trên mà chưa bổ sung, phần hồ sơ này kết thúc và Ông/Bà có thể nộp lại.',
        ),
      ]),
      paragraph(`Trong quá trình hoàn thiện, nếu có vướng mắc, Ông/Bà liên hệ ${office} để được hướng dẫn.`),
      signatures(undefined, { role: 'Người hướng dẫn' }),
    ],
  };
}
