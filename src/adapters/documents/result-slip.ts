/** Phiếu kết quả giải quyết: that something was issued and where, of a paper whose contents nobody told; the law has no form for it. */
import type { ResultSlip } from '../../features/documents/ports/paper-content.js';
import { aboutMasks, fact, inSentence, numbered, paragraph, signatures } from './layout.js';
import type { SheetBody } from './sheet.js';
import { dayInWords } from '../../kernel/values/vietnamese-dates.js';

export function resultSlipBody(slip: ResultSlip): SheetBody {
  const { office, applicant, procedure, step, paper, subject, paperNumber, issuer, issuedOn, entered, digest } = slip;
  return {
    title: 'Phiếu kết quả giải quyết',
    opening: [
      fact('Kết quả', paper),
      ...(subject === undefined ? [] : [fact('Họ và tên', subject)]),
      fact('Người nộp hồ sơ', applicant),
      paragraph(`Hồ sơ về việc: ${inSentence(procedure)}; phần ${inSentence(step)}.`),
    ],
    content: [
      numbered(1, 'Kết quả đã cấp', [
        fact('Số', paperNumber),
        fact('Cơ quan cấp', issuer),
        fact('Ngày cấp', dayInWords(issuedOn)),
        ...entered.map(({ name, value }) => fact(name, value)),
        ...aboutMasks(entered),
      ]),
      numbered(2, 'Nhận bản chính', [
        paragraph(`Tại ${office}. Khi đến nhận, mang theo giấy tiếp nhận và giấy tờ tùy thân.`),
      ]),
      numbered(3, 'Đối chiếu', [
        paragraph('Phiếu này ghi lại kết quả mà cơ quan giải quyết đã trả, không thay thế bản chính.'),
        { text: ['Mã SHA-256 của kết quả: ', { text: digest, fontSize: 10 }], fontSize: 11 },
      ]),
      signatures(undefined, { role: 'Người trả kết quả' }),
    ],
  };
}
