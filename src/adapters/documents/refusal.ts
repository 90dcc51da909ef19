/** Phiếu từ chối giải quyết hồ sơ: form 03 of Annex I of Circular 03/2025/TT-VPCP, which was not seen in its text. */
import type { Refusal } from '../../features/documents/ports/paper-content.js';
import { fact, inSentence, numbered, paragraph, reasonGiven, signatures } from './layout.js';
import type { SheetBody } from './sheet.js';

export function refusalBody({ office, applicant, procedure, step, refusing, reason }: Refusal): SheetBody {
  return {
    title: 'Phiếu từ chối giải quyết hồ sơ',
    opening: [
      fact('Kính gửi', applicant),
      paragraph(`Hồ sơ của Ông/Bà về việc: ${inSentence(procedure)}.`),
      paragraph([
        'Qua xem xét, ',
        { text: refusing, bold: true },
        ` thông báo không giải quyết phần ${inSentence(step)} của hồ sơ này.`,
      ]),
    ],
    content: [
      numbered(1, 'Lý do', reasonGiven(reason)),
      numbered(2, 'Các phần khác của hồ sơ', [
        paragraph('Việc từ chối phần này không làm mất giá trị của kết quả đã cấp ở các phần khác.'),
      ]),
      numbered(3, 'Hướng dẫn', [
        paragraph(
          `Ông/Bà liên hệ ${office} để được hướng dẫn nộp lại. Nếu không đồng ý, Ông/Bà có quyền khiếu nại, khởi kiện theo quy định của pháp luật.`,
        ),
      ]),
      signatures(undefined, { role: 'Đại diện cơ quan' }),
    ],
  };
}
