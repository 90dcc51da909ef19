/** Pieces of papers. */
import type { Content } from 'pdfmake';
import type { GivenReason } from '../../features/documents/ports/paper-content.js';
import { isMask } from '../../platform/masked.js';

/** A paragraph. */
export function paragraph(text: Text): Content {
  const pieces = typeof text === 'string' ? [text] : text;
  return {
    text: pieces.flatMap((piece) => (typeof piece === 'string' ? unbroken(piece) : [piece])),
    alignment: 'justify',
    margin: [0, 0, 0, 5],
  };
}

type Text = string | readonly Content[];

/** Longer ones have to break: names of files. */
const UNBROKEN_LETTERS_MAX = 30;

/** What a stroke or a hyphen holds together (`Ông/Bà`, `63/2024/NĐ-CP`) stays together: a line that is stretched tears it apart. */
function unbroken(text: string): readonly Content[] {
  return text
    .split(/(\S+[/-]\S+\s?)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\S+[/-]\S+\s?$/.test(piece) && piece.length <= UNBROKEN_LETTERS_MAX ? { text: piece, noWrap: true } : piece,
    );
}

/** `Người nộp hồ sơ: DƯƠNG NGỌC NAM`, the value in bold. */
export function fact(name: string, value: string): Content {
  return { text: [`${name}: `, { text: value, bold: true }], margin: [0, 0, 0, 5] };
}

/** Facts in columns of the same width; one alone has the whole line. */
export function factsBeside(facts: readonly { readonly name: string; readonly value: string }[]): Content {
  const [first, ...others] = facts.map(({ name, value }) => fact(name, value));
  return first === undefined || others.length === 0 ? (first ?? '') : { columns: [first, ...others], columnGap: 10 };
}

/** What stands in a frame. */
export function framed(content: readonly Content[]): Content {
  return {
    table: { widths: ['*'], headerRows: 0, dontBreakRows: true, body: [[{ stack: content }]] },
    layout: 'grid',
    fontSize: 10,
    margin: [0, 6, 0, 0],
  };
}

/** A numbered paragraph with what belongs to it. */
export function numbered(number: number, title: string, content: Content): Content {
  return { stack: [{ text: `${number}. ${title}`, bold: true, margin: [0, 3, 0, 3] }, content] };
}

/** Things below each other, each after a dash that hangs before its lines. */
export function dashes(items: readonly string[]): Content {
  return {
    stack: items.map((text) => ({
      columns: [
        { width: 8, text: '-' },
        { width: '*', text },
      ],
      margin: [0, 0, 0, 2],
    })),
    margin: [12, 0, 0, 4],
  };
}

/** Where a number is masked, why. */
export function aboutMasks(values: readonly { readonly value: string }[]): Content[] {
  if (!values.some(({ value }) => isMask(value))) return [];
  const text = 'Số được che một phần để bảo vệ dữ liệu cá nhân; bản chính ghi đầy đủ.';
  return [{ text, italics: true, fontSize: 12, margin: [0, 0, 0, 5] }];
}

/** Why, with what was written to it and the clause of the law. */
export function reasonGiven({ meaning, text, legalBasis }: GivenReason): Content {
  return [
    paragraph(text === undefined ? `${meaning}.` : [{ text: `${meaning}. `, bold: true }, text]),
    ...(legalBasis === undefined ? [] : [paragraph(['Căn cứ: ', legalBasis, '.'])]),
  ];
}

/** An article, and whether it was read in force: a paper that relies on it says so. */
export function sourceOf({ article, confirmed }: { readonly article: string; readonly confirmed: boolean }): string {
  return confirmed ? article : `${article}, chưa xác nhận`;
}

/** A table with a head that each page repeats. */
export function grid(
  widths: readonly (number | '*' | 'auto')[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Content {
  return {
    table: {
      widths,
      headerRows: 1,
      dontBreakRows: true,
      body: [
        head.map((text) => ({ text, bold: true, alignment: 'center', fillColor: '#eeeeee' })),
        ...rows.map((row) => row.map((text) => ({ text }))),
      ],
    },
    layout: 'grid',
    fontSize: 10.5,
    lineHeight: 1.05,
    margin: [0, 2, 0, 10],
  };
}

/** `Đăng ký khai sinh` within a sentence: `đăng ký khai sinh`. */
export function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi-VN') + name.slice(1);
}

/** Who signs, on the left and on the right; never torn apart at the end of a page. */
export function signatures(left: Signature | undefined, right: Signature): Content {
  return {
    columns: [left === undefined ? { text: '' } : signature(left), signature(right)],
    columnGap: 20,
    margin: [0, 16, 0, 0],
    unbreakable: true,
  };
}

export interface Signature {
  readonly role: string;
  readonly name?: string | undefined;
}

function signature({ role, name }: Signature): Content {
  return {
    stack: [
      { text: role.toLocaleUpperCase('vi-VN'), bold: true },
      { text: '(Ký và ghi rõ họ tên)', italics: true, fontSize: 12 },
      { text: name ?? '', bold: true, margin: [0, 62, 0, 0] },
    ],
    alignment: 'center',
  };
}
