/**
 * Goal: a paper says what it was given, in letters that everybody can read, and is the same file each time.
 * Method: the text is read out of the finished PDF by another library than the one that made it.
 */
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { birthStories } from '../../../test/histories/birth-stories.js';
import { codesOf, drawnModules, modulePoints } from '../../../test/support/drawn-qr.js';
import { CASE_CODE, contentsIn, paperIn } from '../../../test/support/told-papers.js';
import { PAPER_KINDS } from '../../features/documents/ports/paper-content.js';
import type { PaperContent } from '../../features/documents/ports/paper-content.js';
import { required } from '../../kernel/values/assert.js';
import { isRecord } from '../../kernel/values/records.js';
import { PdfPaperPrinter } from './pdf-paper-printer.js';

const MARGIN_RIGHT_POINTS = 48;
const textOnPage = z.object({
  items: z.array(
    z.object({
      /** A matrix: the last two say where it begins, in points. */
      transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
      width: z.number(),
    }),
  ),
});
const printer = new PdfPaperPrinter('https://lienthong.example');

const contents = ['late-with-new-appointment', 'supplement-and-return', 'middle-step-refused'].flatMap((name) => {
  const { version, told } = required(
    birthStories.find((story) => story.name === name),
    name,
  );
  const reasons = {
    'permanent-residence': { code: 'ct01-consent', text: 'Chủ hộ chưa đồng ý trên VNeID.', legalBasis: 'Luật Cư trú' },
  };
  const results = { 'birth-registration': { data: { personalId: '024326001234' } } };
  return contentsIn(version, told, {
    opened: { reasons, results },
    asked: ['Tờ khai CT01 có chữ ký'],
    files: ['giấy chứng sinh.pdf'],
  });
});
const receipt = paperIn(contents, 'receipt');

async function read(content: PaperContent) {
  const document = await getDocumentProxy(Uint8Array.from(await printer.print(content)));
  const { text } = await extractText(document);
  return { document, text: squeezed(text.join(' ')) };
}

/** Lines break anywhere, and a letter is the same at the beginning of a sentence and within it. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLocaleLowerCase('vi-VN');
}

/** Every text in a content, but for its kind, how it came about, and what is written as a date in words. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  const { kind: _kind, recorded: _recorded, punctuality: _punctuality, ...said } = value;
  return Object.values(said).flatMap(textsIn);
}

describe('a paper', () => {
  it.each(PAPER_KINDS)('says all that it was given: %s', async (kind) => {
    const content = paperIn(contents, kind);
    const { text } = await read(content);

    expect(textsIn(content).filter((said) => !text.includes(squeezed(said)))).toEqual([]);
    expect(text).toContain(squeezed('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'));
    expect(text).toContain(squeezed(`Mã hồ sơ: ${CASE_CODE}`));
  });

  it('says days and times in words, of Vietnam', async () => {
    const { text } = await read(receipt);

    expect(text).toContain(squeezed('Tiếp nhận lúc: 09 giờ 00 phút, ngày 02 tháng 3 năm 2026'));
    expect(text).toContain(squeezed('Hẹn trả kết quả: 17 giờ 00 phút, ngày 05 tháng 3 năm 2026'));
    expect(text).toContain(squeezed('Bắc Giang, ngày 02 tháng 3 năm 2026'));
    expect(text).toContain(squeezed('Lập lúc 09:00 02/03/2026 (giờ Việt Nam)'));
  });

  it('says of a fee that is not owed by which article, whether that was read, and asks for nothing; never why it is not owed', async () => {
    const article = 'Thông tư 281/2016/TT-BTC';
    const exempt = { article: 'Luật Hộ tịch 2014, Điều 11', confirmed: false };
    const fee = {
      what: 'Bản sao trích lục',
      quantity: 2,
      unitVnd: 8000,
      amountVnd: 0,
      article,
      confirmed: true,
      exempt,
    };

    const { text } = await read({ ...receipt, fees: [fee] });

    expect(text).toContain(
      squeezed('Bản sao trích lục: 2 × 8.000 đồng, được miễn (Luật Hộ tịch 2014, Điều 11, chưa xác nhận)'),
    );
    expect(text).toContain(squeezed('Tổng số phải nộp: 0 đồng'));
    expect(text).not.toContain(squeezed('yêu cầu lập biên lai khi nộp'));
  });

  it('says of each fee how it comes about, and what they come to', async () => {
    const article = 'Thông tư 281/2016/TT-BTC';
    const fee = { what: 'Bản sao trích lục', quantity: 2, unitVnd: 8000, amountVnd: 16_000, article, confirmed: true };
    const { text } = await read({
      ...receipt,
      fees: [fee, { ...fee, what: 'Bản sao khác', quantity: 1, amountVnd: 8000 }],
    });
    const { text: free } = await read(receipt);

    expect(text).toContain(squeezed('Bản sao trích lục: 2 × 8.000 đồng = 16.000 đồng (Thông tư 281/2016/TT-BTC)'));
    expect(text).toContain(squeezed('Tổng số phải nộp: 24.000 đồng'));
    expect(free).toContain(squeezed('Không thu phí, lệ phí.'));
  });

  it('has a form for every letter of Vietnamese, with each of its tones', async () => {
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    );
    const letters = [...vowels, ...'bcdđghklmnpqrstvx'].join(' ');
    const applicant = `${letters} ${letters.toLocaleUpperCase('vi-VN')}`;
    const { document } = await read({ ...receipt, applicant });
    const { text } = await extractText(document, { mergePages: true });

    expect(text.replace(/\s+/g, '')).toContain(applicant.replace(/\s+/g, ''));
  });

  it('is the same file whether letters came composed or with their marks apart', async () => {
    const apart: PaperContent = { ...receipt, applicant: receipt.applicant.normalize('NFD') };

    expect(Buffer.compare(await printer.print(apart), await printer.print(receipt))).toBe(0);
  });

  it('is the same file each time, dated by what it tells of', async () => {
    const [one, other] = [await printer.print(receipt), await printer.print(receipt)];
    const { document } = await read(receipt);

    expect(Buffer.compare(one, other)).toBe(0);
    expect((await document.getMetadata()).info).toMatchObject({ CreationDate: 'D:20260302020000Z' });
    expect(Buffer.compare(one, await printer.print({ ...receipt, applicant: 'NGUYỄN THỊ LAN' }))).not.toBe(0);
  });

  it('breaks long names and addresses into lines within its margins', async () => {
    const applicant = 'NGUYỄN PHÚC TÔN NỮ THỊ HUYỀN TRÂN CÔNG TẰNG '.repeat(8).trim();
    const office = `Trung tâm Phục vụ hành chính công ${'khu vực ngã ba sông '.repeat(6)}phường Bắc Giang`;
    const { document, text } = await read({ ...receipt, applicant, office });
    const page = await document.getPage(1);
    const placed = textOnPage.parse(await page.getTextContent()).items;
    const ends = placed.map(({ transform: [, , , , x], width }) => x + width);

    expect(text).toContain(squeezed(applicant));
    expect(text).toContain(squeezed(office));
    expect(Math.max(...ends)).toBeLessThanOrEqual(page.getViewport({ scale: 1 }).width - MARGIN_RIGHT_POINTS + 1);
  });

  it('goes on over pages, each with its number', async () => {
    const short = paperIn(contents, 'control-sheet');
    const { document, text } = await read({ ...short, events: Array.from({ length: 8 }, () => short.events).flat() });

    expect(document.numPages).toBeGreaterThan(1);
    expect(text).toContain(squeezed(`Trang 2/${document.numPages}`));
  });

  it('leads to the tracking page by the code alone: so says the square that is drawn', async () => {
    const drawn = drawnModules(await printer.print(receipt));

    expect(codesOf(`https://lienthong.example/track?code=${CASE_CODE}`)).toContainEqual(drawn);
    expect(codesOf(`https://lienthong.example/track?code=${CASE_CODE.replace('0001', '0002')}`)).not.toContainEqual(
      drawn,
    );
  });

  it('leads there from a long address too, in squares that a telephone can read', async () => {
    const origin = 'https://dichvucong.trung-tam-phuc-vu-hanh-chinh-cong.bacninh.gov.vn';
    const pdf = await new PdfPaperPrinter(origin).print(receipt);

    expect(codesOf(`${origin}/track?code=${CASE_CODE}`)).toContainEqual(drawnModules(pdf));
    expect(modulePoints(pdf)).toBeGreaterThanOrEqual(2);
  });
});
