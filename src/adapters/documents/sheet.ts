/**
 * What all papers have in common: format, letterhead, QR code and foot, after Decree 30/2020/NĐ-CP, Annex I (A4, margins, a
 * Times-like face of 13 to 14 points).
 */
import type { Content, DocumentDefinition } from 'pdfmake';
import type { PaperHead } from '../../features/documents/ports/paper-content.js';
import { localDateOf } from '../../kernel/values/time.js';
import { jsDate } from '../clock/js-date.js';
import { dayInWords, momentInFigures } from '../../kernel/values/vietnamese-dates.js';

const POINTS_PER_MM = 72 / 25.4;
const MARGINS_MM = { left: 30, top: 20, right: 17, bottom: 22 };
const RULE = { lineWidth: 0.7, lineColor: '#000000' };
/** Modules are drawn in whole points: this leaves two of them, which a telephone reads, to an address of 120 letters. */
const QR_POINTS_MAX = 90;
/** In points, as everything. */
const A4 = { width: 595.28, height: 841.89 };
/** Where the middle of each line of a mark is: no part of a page of the size of a hand is without one. */
const MARK_HEIGHTS = [180, 340, 500, 660];
const MARK_COLOR = '#d9d9d9';
/** Where an office is, in its name: `phường Bắc Giang`. */
const PLACE = /\s((?:phường|xã|đặc khu|tỉnh|thành phố) (\p{Lu}[^(]*))/u;

/** One paper, between the letterhead and the foot. */
export interface SheetBody {
  readonly title: string;
  /** What it is and is not, where it could be shown for something else: as large as the title, behind every page and at its foot. */
  readonly mark?: string;
  /** What stands beside the QR code. */
  readonly opening: readonly Content[];
  readonly content: readonly Content[];
}

/** @param origin - where families reach us: the QR code leads there, by the code of the case and nothing of anybody */
export function sheet(head: PaperHead, origin: string, body: SheetBody): DocumentDefinition {
  const { title, mark, opening, content } = body;
  const { left, top, right, bottom } = MARGINS_MM;
  const tracking = `${origin}/track?${new URLSearchParams({ code: head.caseCode }).toString()}`;
  return {
    pageSize: 'A4',
    pageMargins: [left * POINTS_PER_MM, top * POINTS_PER_MM, right * POINTS_PER_MM, bottom * POINTS_PER_MM],
    defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1.15 },
    // What a reader of the file is told; the id of the file is made of it, so nothing of the moment of printing stands here.
    info: { title: `${title} ${head.number}`, author: head.office, creationDate: jsDate(head.issuedAt) },
    language: 'vi-VN',
    content: [letterheadOf(head), titleOf(head, body), besideQrCode(tracking, opening), ...content],
    footer: (page, pages) => foot(head, mark, { page, pages }),
    ...(mark !== undefined && { background: () => behind(mark) }),
  };
}

/** Who issues it and under which number on the left; country, motto, place and day on the right. */
function letterheadOf({ office, number, issuedAt }: PaperHead): Content {
  const place = placeIn(office);
  return {
    columns: [
      {
        width: 190,
        stack: [
          { text: inLines(office).toLocaleUpperCase('vi-VN'), bold: true, fontSize: 12 },
          rule(70),
          { text: `Số: ${number}`, fontSize: 11.5, margin: [0, 5, 0, 0] },
        ],
        alignment: 'center',
      },
      {
        width: '*',
        stack: [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 12, noWrap: true },
          { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 13 },
          rule(160),
          {
            text: `${place === undefined ? 'N' : `${place}, n`}${dayInWords(localDateOf(issuedAt)).slice(1)}`,
            italics: true,
            margin: [0, 5, 0, 0],
          },
        ],
        alignment: 'center',
      },
    ],
    columnGap: 6,
  };
}

/** The kind of office on the first lines, its place on the last; what is one word to the reader is not torn. */
function inLines(office: string): string {
  return office.replace(PLACE, '\n$1').replace('hành chính công', 'hành\u00a0chính\u00a0công');
}

function titleOf({ caseCode }: PaperHead, { title, mark }: SheetBody): Content {
  return {
    stack: [
      ...[title, ...(mark === undefined ? [] : [mark])].map((line) => ({
        text: line.toLocaleUpperCase('vi-VN'),
        bold: true,
        fontSize: 14,
      })),
      { text: ['Mã hồ sơ: ', { text: caseCode, bold: true }], margin: [0, 3, 0, 0] },
    ],
    alignment: 'center',
    margin: [0, 20, 0, 12],
  };
}

function besideQrCode(address: string, opening: readonly Content[]): Content {
  return {
    columns: [
      { width: '*', stack: opening },
      {
        width: 'auto',
        stack: [
          { qr: address, fit: QR_POINTS_MAX, eccLevel: 'M' },
          { text: 'Quét để tra cứu', fontSize: 8.5, margin: [0, 2, 0, 0] },
        ],
        alignment: 'center',
      },
    ],
    columnGap: 14,
  };
}

/** The place of the office, as papers name it before the day: of `… phường Bắc Giang` it is `Bắc Giang`. */
function placeIn(office: string): string | undefined {
  return PLACE.exec(office)?.[2]?.trim();
}

function rule(length: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 1, x2: length, y2: 1, ...RULE }], alignment: 'center' };
}

/** A page that is cut bears it still: it goes over the whole of it, lightly enough to read what stands on it. */
function behind(mark: string): Content {
  const lines = MARK_HEIGHTS.map(
    (height) =>
      `<text transform="translate(${A4.width / 2} ${height}) rotate(-30)" text-anchor="middle">${mark.toLocaleUpperCase('vi-VN')}</text>`,
  );
  const look = `font-family="Tinos" font-weight="bold" font-size="21" fill="${MARK_COLOR}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${A4.width}" height="${A4.height}"><g ${look}>${lines.join('')}</g></svg>`,
    width: A4.width,
  };
}

interface Counted {
  readonly page: number;
  readonly pages: number;
}

function foot({ number, issuedAt }: PaperHead, mark: string | undefined, { page, pages }: Counted): Content {
  const { left, right } = MARGINS_MM;
  const made = `Số ${number} · Lập lúc ${momentInFigures(issuedAt)} (giờ Việt Nam)`;
  return {
    columns: [
      {
        width: '*',
        stack: [...(mark === undefined ? [] : [{ text: mark.toLocaleUpperCase('vi-VN'), bold: true }]), made],
      },
      { width: 'auto', text: `Trang ${page}/${pages}` },
    ],
    fontSize: 9,
    color: '#444444',
    margin: [left * POINTS_PER_MM, 20, right * POINTS_PER_MM, 0],
  };
}
