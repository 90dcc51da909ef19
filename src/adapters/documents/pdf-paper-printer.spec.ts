/** Papers, from what they say to the text that is read out of the finished PDF. */
import { extractText, getDocumentProxy } from 'unpdf';
import type { Receipt } from '../../features/documents/ports/paper-content.js';
import { instant, localDate } from '../../kernel/values/time.js';
import { PdfPaperPrinter } from './pdf-paper-printer.js';

const printer = new PdfPaperPrinter('https://lienthong.example');

const RECEIPT: Receipt = {
  kind: 'receipt',
  number: '01/TN-H05.07210-261128-0001',
  caseCode: 'H05.07210-261128-0001',
  office: 'Trung tâm Phục vụ hành chính công phường Bắc Giang',
  issuedAt: instant('2026-11-27T01:05:00.000Z'),
  procedure: 'Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  applicant: 'DƯƠNG NGỌC NAM',
  sections: ['Người được khai sinh', 'Người mẹ', 'Đăng ký thường trú'],
  results: [{ step: 'Đăng ký khai sinh', paper: 'Giấy khai sinh' }],
  appointment: {
    at: instant('2026-12-02T10:00:00.000Z'),
    on: localDate('2026-12-02'),
    workingDays: 3,
    article: 'Nghị định 63/2024/NĐ-CP, Điều 7 khoản 2',
  },
  receivedBy: 'Nguyễn Thị Lan',
};

async function textOf(content: Receipt): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(await printer.print(content))));
  return text.join('\n').replace(/\s+/g, ' ');
}

describe('a receipt', () => {
  it('says who received what of whom, and when the result is to be collected', async () => {
    const text = await textOf(RECEIPT);

    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});
