/**
 * What all papers have in common: format, letterhead, QR code and foot, after Decree 30/2020/NĐ-CP, Annex I (A4, margins, a
 * Times-like face of 13 to 14 points).
 */
import type { Content, DocumentDefinition } from 'pdfmake';
import type { PaperHead } from '../../features/documents/ports/paper-content.js';
import { localDateOf } from '../../kernel/values/time.js';
import type { LocalDate } from '../../kernel/values/time.js';
import { jsDate } from '../clock/js-date.js';
import { dayInWords, momentInFigures } from '../../kernel/values/vietnamese-dates.js';

const POINTS_PER_MM = 72 / 25.4;
const MARGINS_MM = { left: 30, top: 20, right: 17, bottom: 22 };
const RULE = { lineWidth: 0.7, lineColor: '#000000' };
/** Modules are drawn in whole points: this leaves two of them, which a telephone reads, to an address of 120 letters. */
const QR_POINTS_MAX = 90;
/** Where an office is, in its name: `phường Bắc Giang`. */
const PLACE = /\s((?:phường|xã|đặc khu|tỉnh|thành phố) (\p{Lu}[^(]*))/u;

/** One paper, between the letterhead and the foot. */
export interface SheetBody {
  readonly title: string;
  /** Who issued it, under which number and when, where that is not the desk that prints it. */
  readonly letterhead?: Letterhead;
  /** Under the title, what of a paper it is. */
  readonly nature?: string;
  /** What stands beside the QR code. */
  readonly opening: readonly Content[];
  readonly content: readonly Content[];
}

interface Letterhead {
  readonly office: string;
  readonly number: string;
  readonly on: LocalDate;
}

/** @param origin - where families reach us: the QR code leads there, by the code of the case and nothing of anybody */
export function sheet(head: PaperHead, origin: string, body: SheetBody): DocumentDefinition {
  const { title, opening, content } = body;
  const { office, number, issuedAt } = head;
  const { letterhead = { office, number, on: localDateOf(issuedAt) } } = body;
  const { left, top, right, bottom } = MARGINS_MM;
  const tracking = `${origin}/track?${new URLSearchParams({ code: head.caseCode }).toString()}`;
  return {
    pageSize: 'A4',
    pageMargins: [left * POINTS_PER_MM, top * POINTS_PER_MM, right * POINTS_PER_MM, bottom * POINTS_PER_MM],
    defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1.15 },
    // What a reader of the file is told; the id of the file is made of it, so nothing of the moment of printing stands here.
    info: { title: `${title} ${head.number}`, author: head.office, creationDate: jsDate(head.issuedAt) },
    language: 'vi-VN',
    content: [letterheadOf(letterhead), titleOf(head, body), besideQrCode(tracking, opening), ...content],
    footer: (page, pages) => foot(head, page, pages),
  };
}

/** Who issues it and under which number on the left; country, motto, place and day on the right. */
function letterheadOf({ office, number, on }: Letterhead): Content {
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
            text: `${place === undefined ? 'N' : `${place}, n`}${dayInWords(on).slice(1)}`,
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

function titleOf({ caseCode }: PaperHead, { title, nature }: SheetBody): Content {
  return {
    stack: [
      { text: title.toLocaleUpperCase('vi-VN'), bold: true, fontSize: 14 },
      ...(nature === undefined ? [] : [{ text: `(${nature})`, italics: true }]),
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

function foot({ number, issuedAt }: PaperHead, page: number, pages: number): Content {
  const { left, right } = MARGINS_MM;
  return {
    columns: [
      {
        width: '*',
        text: `Số ${number} · Lập lúc ${momentInFigures(issuedAt)} (giờ Việt Nam)`,
      },
      { width: 'auto', text: `Trang ${page}/${pages}` },
    ],
    fontSize: 9,
    color: '#444444',
    margin: [left * POINTS_PER_MM, 20, right * POINTS_PER_MM, 0],
  };
}
