/**
 * Goal: what each type of result says is printed, in letters that can be read, under its own name, and never as if it were the paper.
 * Method: the text is read out of the finished PDF by another library; what has to stand there is written by hand, line for line.
 */
import { extractText, getDocumentProxy } from 'unpdf';
import { sampleResults } from '../../../test/support/sample-papers.js';
import { registry } from '../../../workflows/registry.js';
import type { ResultSlip } from '../../features/documents/ports/paper-content.js';
import { required } from '../../kernel/values/assert.js';
import { PdfPaperPrinter } from './pdf-paper-printer.js';

const printer = new PdfPaperPrinter('https://lienthong.example');

/** Lines break anywhere. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function sampleOf(type: string): ResultSlip {
  return required(sampleResults[type], type);
}

const read = new Map<string, Promise<string>>();

/** The text of the print of that type, which is made once. */
function textOf(type: string): Promise<string> {
  const text = read.get(type) ?? printed(sampleOf(type)).then(squeezed);
  read.set(type, text);
  return text;
}

async function printed(slip: ResultSlip): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(await printer.print(slip))));
  return text.join(' ');
}

const HOME = 'phường Bắc Giang, tỉnh Bắc Ninh';

/** By type: the title, and what stands below it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'birth-certificate': [
    'GIẤY KHAI SINH',
    'Họ, chữ đệm, tên: DƯƠNG AN NHIÊN Ngày, tháng, năm sinh: 16/11/2026',
    'Ghi bằng chữ: Ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu',
    'Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi sinh: Bệnh viện Sản Nhi Bắc Ninh số 1, ${HOME} Quê quán: ${HOME}`,
    'Số định danh cá nhân: 0243******34',
    'Người mẹ Họ, chữ đệm, tên: NGUYỄN HỒNG NHUNG Sinh: 16/04/1996 Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi cư trú: Số 20, Tổ dân phố 8, ${HOME}`,
    'Người cha Họ, chữ đệm, tên: DƯƠNG NGỌC NAM Sinh: 04/10/1991',
    'Họ, chữ đệm, tên người đi khai sinh: DƯƠNG NGỌC NAM',
    'Căn cứ: Luật Hộ tịch 2014, Điều 13–16; Nghị định 63/2024/NĐ-CP, Điều 8.',
  ],
  'residence-registration-notice': [
    'THÔNG BÁO VỀ KẾT QUẢ ĐĂNG KÝ THƯỜNG TRÚ',
    'Thông báo đã đăng ký thường trú cho người có tên sau đây:',
    'Họ, chữ đệm, tên: DƯƠNG AN NHIÊN Ngày, tháng, năm sinh: 16/11/2026 Giới tính: Nữ',
    `Nơi thường trú: Số 20, Tổ dân phố 8, ${HOME}`,
    'Họ, chữ đệm, tên chủ hộ: DƯƠNG HỮU TÚ Quan hệ với chủ hộ: Cháu nội',
  ],
  'health-insurance-card': [
    'THẺ BẢO HIỂM Y TẾ',
    'Mã số thẻ: TE12*********01',
    'Mã số bảo hiểm xã hội: 2426****01',
    'Họ, chữ đệm, tên: DƯƠNG AN NHIÊN',
    'Mã nơi đăng ký khám, chữa bệnh ban đầu: 24001 Người đại diện của trẻ: Người mẹ',
  ],
  'identity-card': [
    'THẺ CĂN CƯỚC',
    'Số định danh cá nhân: 0243******34 Họ, chữ đệm, tên khai sinh: DƯƠNG AN NHIÊN',
    'Giới tính: Nữ Quốc tịch: Việt Nam',
    'Nghị định 301/2026/NĐ-CP, Điều 1, chưa xác nhận.',
  ],
  'death-extract': [
    'TRÍCH LỤC KHAI TỬ',
    'Họ, chữ đệm, tên: NGỤY THỊ TRANG Ngày, tháng, năm sinh: 1943 Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi cư trú cuối cùng: Số 54, Tổ dân phố 8, ${HOME}`,
    'Đã chết vào lúc: 05 giờ 40 phút, ngày 18 tháng 11 năm 2026',
    `Nơi chết: Số 54, Tổ dân phố 8, ${HOME} Nguyên nhân chết: Tuổi già`,
    'Loại giấy tờ: Giấy báo tử Số: 123/GBT Ngày cấp: 18/11/2026 Nơi cấp: Trạm Y tế phường Bắc Giang',
    'Họ, chữ đệm, tên người đi khai tử: GIÁP THẾ TÙNG',
  ],
  'residence-removal-notice': [
    'THÔNG BÁO XÓA ĐĂNG KÝ THƯỜNG TRÚ',
    'Thông báo đã xóa đăng ký thường trú của người có tên sau đây:',
    'Đăng ký khai tử số: 12/2026 Ngày: 02/03/2026',
  ],
  'funeral-benefit-decision': [
    'QUYẾT ĐỊNH HƯỞNG TRỢ CẤP MAI TÁNG (BẢO HIỂM XÃ HỘI)',
    'Số tiền: 25.300.000 đồng Ghi bằng chữ: Hai mươi lăm triệu ba trăm nghìn đồng',
    'Cách tính: 10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
  ],
  'survivor-benefit-decision': [
    'QUYẾT ĐỊNH HƯỞNG TRỢ CẤP TUẤT',
    'Quyết định chi trả trợ cấp tuất cho thân nhân của: Người chết Họ, chữ đệm, tên: NGUYỄN CÔNG LONG',
    'Hình thức trợ cấp: Trợ cấp tuất hằng tháng Người nhận Họ, chữ đệm, tên hoặc tên tổ chức: NGUYỄN THỊ OANH',
  ],
  'merit-funeral-decision': [
    'QUYẾT ĐỊNH TRỢ CẤP MAI TÁNG ĐỐI VỚI NGƯỜI CÓ CÔNG',
    'Số tiền: 25.300.000 đồng',
    'Cách tính: 10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
  ],
  'funeral-allowance-decision': [
    'QUYẾT ĐỊNH HỖ TRỢ CHI PHÍ MAI TÁNG',
    'Người chết Họ, chữ đệm, tên: NGỤY THỊ TRANG Ngày, tháng, năm sinh: 1943',
    'Đã chết vào lúc: 05 giờ 40 phút, ngày 18 tháng 11 năm 2026',
    'Số tiền: 10.800.000 đồng Ghi bằng chữ: Mười triệu tám trăm nghìn đồng',
    'Cách tính: 20 × 540.000 đ (Nghị định 335/2026/NĐ-CP, Điều 4)',
    'Họ, chữ đệm, tên hoặc tên tổ chức: GIÁP THẾ TÙNG Hình thức nhận: Chuyển khoản',
    'Số tài khoản: 2500*******56 Ngân hàng: Agribank',
  ],
  'marriage-certificate': [
    'GIẤY CHỨNG NHẬN KẾT HÔN',
    'Họ, chữ đệm, tên vợ: NGUYỄN THU HƯƠNG Họ, chữ đệm, tên chồng: THÂN QUANG VINH',
    'Sinh ngày: 26/09/2001 Sinh ngày: 14/09/2001',
    'Dân tộc: Kinh Dân tộc: Kinh',
    'Số định danh: 0243******95 Số định danh: 0242******70',
    'Quyển số: 01/2026 Số bản chính đã cấp: 2',
  ],
  'marital-status-paper': [
    'GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    'Họ, chữ đệm, tên: BÙI KHÁNH LINH Ngày, tháng, năm sinh: 18/11/1995 Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi cư trú: Số 20, Tổ dân phố 10, ${HOME} Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai`,
    'Mục đích: Để kết hôn Nội dung cụ thể: Đăng ký kết hôn trong nước',
    'Người dự định kết hôn: DƯƠNG HỮU ĐĂNG',
    'Có giá trị đến ngày: 03/09/2026',
  ],
  'temporary-residence-notice': [
    'THÔNG BÁO VỀ KẾT QUẢ ĐĂNG KÝ TẠM TRÚ',
    `Nơi tạm trú: Số 142, Tổ dân phố 4, ${HOME} Từ ngày: 23/11/2026 Đến ngày: 22/11/2027`,
  ],
};

describe('the print of a result', () => {
  it('is told of every type of paper that a procedure gives a form', () => {
    const told = registry.flatMap(({ papers = {} }) => Object.keys(papers));

    expect(new Set(Object.keys(SAID))).toEqual(new Set(told));
  });

  it.each(Object.entries(SAID))('says what the paper says: %s', async (type, lines) => {
    const text = await textOf(type);

    expect(lines.filter((line) => !text.includes(squeezed(line)))).toEqual([]);
    expect(text.normalize('NFC')).toBe(text);
  });

  it.each(Object.keys(SAID))(
    'bears the number, day and name of who issued it, and says what it is: %s',
    async (type) => {
      const slip = sampleOf(type);
      const text = squeezed(await printed(slip));

      expect(text).toContain(squeezed(`Số: ${slip.paperNumber}`));
      expect(text).toContain(squeezed(slip.issuer.toLocaleUpperCase('vi-VN')));
      expect(text).toContain(squeezed('ngày 18 tháng 11 năm 2026'));
      expect(text).toContain(squeezed('(Bản in dữ liệu kết quả)'));
      expect(text).toContain(squeezed('không có chữ ký số và không thay thế giấy tờ do cơ quan cấp'));
      expect(text).toContain(slip.digest);
    },
  );

  it('is the same file each time, and another one where the register says something else', async () => {
    const slip = sampleOf('birth-certificate');
    const stated = required(slip.stated, 'what it says');
    const [one, other] = [await printer.print(slip), await printer.print(slip)];
    const opening = 'Bản chính';

    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, await printer.print({ ...slip, stated: { ...stated, opening } }))).not.toBe(0);
  });

  it('says in full no number that is masked', async () => {
    const texts = await Promise.all(Object.keys(sampleResults).map(textOf));

    expect(texts.flatMap((text) => /(?<![0-9a-f])\d{12}(?![0-9a-f])|TE1\d{12}/.exec(text)?.[0] ?? [])).toEqual([]);
  });

  it('is a slip that something was issued where no form of the paper is told', async () => {
    const text = await textOf('request-reply');

    expect(text).toContain(squeezed('PHIẾU KẾT QUẢ GIẢI QUYẾT'));
    expect(text).toContain(squeezed('không thay thế bản chính'));
  });
});
