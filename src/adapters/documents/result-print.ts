/**
 * What is known of a paper that an agency issued: what the agency told and what the family declared, apart. It is a sheet of the desk that
 * prints it, and says on every part of it that it is a print of data: nobody can take it for the paper, nor make one of it.
 */
import type { Content } from 'pdfmake';
import type { ResultSlip, StatedPart, StatedPaper } from '../../features/documents/ports/paper-content.js';
import { dayInFigures } from '../../kernel/values/vietnamese-dates.js';
import { aboutMasks, fact, factsBeside, framed, inSentence, paragraph } from './layout.js';
import type { SheetBody } from './sheet.js';

/** Most prints go on one page so. */
const SMALL = { fontSize: 12, lineHeight: 1.08 };

export function resultPrintBody(slip: ResultSlip, stated: StatedPaper): SheetBody {
  const { paper, paperNumber, issuer, issuedOn, entered } = slip;
  const values = [
    ...Object.values(stated)
      .flat()
      .flatMap((part) => part.rows.flat()),
    ...entered,
  ];
  return {
    title: 'Thông tin về kết quả',
    mark: 'Bản in dữ liệu – không thay thế giấy tờ',
    opening: [
      {
        stack: [
          fact('Kết quả', paper),
          told('Cơ quan cấp đã trả'),
          fact('Cơ quan cấp', issuer),
          factsBeside([
            { name: 'Số', value: paperNumber },
            { name: 'Ngày cấp', value: dayInFigures(issuedOn) },
          ]),
        ],
        ...SMALL,
      },
    ],
    content: [
      {
        stack: [
          ...stated.issuer.map(partOf),
          ...(entered.length === 0 ? [] : [spaced(entered.map(({ name, value }) => fact(name, value)))]),
          ...saidBy('Cơ quan giải quyết phần trước đã trả', stated['earlier-steps']),
          ...saidBy('Theo tờ khai đã gửi cơ quan', stated.application),
          ...aboutMasks(values),
        ],
        ...SMALL,
      },
      whatItIs(slip),
    ],
  };
}

function saidBy(teller: string, parts: readonly StatedPart[]): Content[] {
  const [first, ...others] = parts.map(partOf);
  return first === undefined ? [] : [{ stack: [told(teller), first], unbreakable: true }, ...others];
}

/** Whose word it is, before what it is. */
function told(by: string): Content {
  return { text: by.toLocaleUpperCase('vi-VN'), bold: true, fontSize: 12, margin: [0, 5, 0, 4] };
}

/** A row is never torn at the end of a page, nor a heading from its first row. */
function partOf({ heading, rows }: StatedPart): Content {
  const [first = '', ...others] = rows.map(factsBeside);
  const title: Content[] = heading === undefined ? [] : [{ text: heading, bold: true, margin: [0, 0, 0, 4] }];
  return spaced([[...title, first], ...others.map((row) => [row])].map((stack) => ({ stack, unbreakable: true })));
}

function spaced(stack: readonly Content[]): Content {
  return { stack, margin: [0, 3, 0, 0] };
}

function whatItIs({ office, applicant, procedure, step, digest }: ResultSlip): Content {
  return framed([
    paragraph(
      `Bản in không có chữ ký, không có con dấu và không thay thế giấy tờ do cơ quan cấp. Nội dung ở phần “Theo tờ khai đã gửi cơ quan” do người dân khai, có thể khác với giấy tờ đã cấp. Giấy tờ được trả tại ${office}; khi đến nhận, mang theo giấy tiếp nhận và giấy tờ tùy thân.`,
    ),
    paragraph(`Hồ sơ của ${applicant} về việc: ${inSentence(procedure)}; phần ${inSentence(step)}.`),
    { text: ['Mã SHA-256 của kết quả: ', { text: digest, fontSize: 9 }] },
  ]);
}
