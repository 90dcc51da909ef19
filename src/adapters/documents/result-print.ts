/**
 * What a paper of an agency says, under its own name and letterhead: the reader knows it again, and is told that it is a print of the data
 * and not the paper. The forms of the ministries were not seen: contents and order are those of the procedure's `papers`.
 */
import type { Content } from 'pdfmake';
import type { ResultSlip, StatedPaper } from '../../features/documents/ports/paper-content.js';
import { aboutMasks, fact, factsBeside, framed, inSentence, paragraph, sourceOf } from './layout.js';
import type { SheetBody } from './sheet.js';

export function resultPrintBody(slip: ResultSlip, stated: StatedPaper): SheetBody {
  const { paper, paperNumber, issuer, issuedOn, entered } = slip;
  const [first, ...others] = stated.parts;
  const values = [...stated.parts.flatMap((part) => part.rows.flat()), ...entered];
  return {
    title: paper,
    nature: 'Bản in dữ liệu kết quả',
    letterhead: { office: issuer, number: paperNumber, on: issuedOn },
    opening: [
      ...(stated.opening === undefined ? [] : [paragraph(stated.opening)]),
      ...(first === undefined ? [] : partOf(first)),
    ],
    content: [
      ...others.map(partOf).map(spaced),
      spaced([
        ...entered.map(({ name, value }) => fact(name, value)),
        paragraph(`Căn cứ: ${sourceOf(stated.legalBasis)}.`),
        ...aboutMasks(values),
      ]),
      whatItIs(slip),
    ],
  };
}

/** A row is never torn at the end of a page, nor a heading from its first row. */
function partOf({ heading, rows }: StatedPaper['parts'][number]): Content[] {
  const [first, ...others] = rows.map(factsBeside);
  if (first === undefined) return [];
  const title: Content[] = heading === undefined ? [] : [{ text: heading, bold: true, margin: [0, 0, 0, 4] }];
  return [[...title, first], ...others.map((row) => [row])].map((stack) => ({ stack, unbreakable: true }));
}

function spaced(stack: readonly Content[]): Content {
  return { stack, margin: [0, 5, 0, 0] };
}

function whatItIs({ office, applicant, procedure, step, issuer, digest }: ResultSlip): Content {
  return framed([
    paragraph(
      `Bản in này thể hiện dữ liệu kết quả mà hệ thống nhận từ ${issuer}, không có chữ ký số và không thay thế giấy tờ do cơ quan cấp. Giấy tờ được trả tại ${office}; khi đến nhận, mang theo giấy tiếp nhận và giấy tờ tùy thân.`,
    ),
    paragraph(`Hồ sơ của ${applicant} về việc: ${inSentence(procedure)}; phần ${inSentence(step)}.`),
    { text: ['Mã SHA-256 của kết quả: ', { text: digest, fontSize: 9 }] },
  ]);
}
