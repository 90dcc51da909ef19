/**
 * Phiếu kết quả giải quyết: that something was issued and where, of a paper whose contents nobody told: of a type without a form, or recorded
 * by hand. The law has no form for it.
 */
import type { ResultSlip } from '../../features/documents/ports/paper-content.js';
import { aboutMasks, fact, inSentence, numbered, paragraph, signatures } from './layout.js';
import type { SheetBody } from './sheet.js';
import { dayInWords } from '../../kernel/values/vietnamese-dates.js';

const COMPARED: Readonly<Record<ResultSlip['recorded'], { readonly what: string; readonly digest: string }>> = {
  'by-agency': { what: 'kết quả mà cơ quan giải quyết đã trả', digest: 'kết quả' },
  'by-hand': {
    what: 'kết quả được cấp ngoài hệ thống, do cán bộ nhập vào và cơ quan cấp chưa trả qua hệ thống',
    digest: 'căn cứ ghi nhận',
  },
};

export function resultSlipBody(slip: ResultSlip): SheetBody {
  const { office, applicant, procedure, step, paper, subject, paperNumber, issuer, issuedOn, entered, digest } = slip;
  const compared = COMPARED[slip.recorded];
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
        paragraph(`Phiếu này ghi lại ${compared.what}, không thay thế bản chính.`),
        { text: [`Mã SHA-256 của ${compared.digest}: `, { text: digest, fontSize: 10 }], fontSize: 11 },
      ]),
      signatures(undefined, { role: 'Người trả kết quả' }),
    ],
  };
}
