/**
 * Goal: what each type of result says is printed, in letters that can be read, what was decided and what was declared apart, and never as if
 * it were the paper. Method: the text is read out of the finished PDF by another library; what has to stand there is written by hand, line
 * for line. The samples decide each time something else than was asked for.
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
  return (await pagesOf(slip)).join(' ');
}

async function pagesOf(slip: ResultSlip): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(await printer.print(slip))));
  return text;
}

const HOME = 'phường Bắc Giang, tỉnh Bắc Ninh';

const RETURNED = 'CƠ QUAN CẤP ĐÃ TRẢ';
const DECLARED = 'THEO TỜ KHAI ĐÃ GỬI CƠ QUAN';
const MARK = 'BẢN IN DỮ LIỆU – KHÔNG THAY THẾ GIẤY TỜ';

/** By type: which paper it is, and what stands below it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'birth-certificate': [
    `Kết quả: Giấy khai sinh ${RETURNED} Cơ quan cấp: Ủy ban nhân dân phường Bắc Giang Số: 12/2026 Ngày cấp: 23/11/2026`,
    `Số định danh cá nhân: 0243******34 ${DECLARED}`,
    `${DECLARED} Họ, chữ đệm, tên: DƯƠNG AN NHIÊN`,
    'Họ, chữ đệm, tên: DƯƠNG AN NHIÊN Ngày, tháng, năm sinh: 16/11/2026',
    'Ghi bằng chữ: Ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu',
    'Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi sinh: Bệnh viện Sản Nhi Bắc Ninh số 1, ${HOME} Quê quán: ${HOME}`,
    'Người mẹ Họ, chữ đệm, tên: NGUYỄN HỒNG NHUNG Sinh: 16/04/1996 Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi cư trú: Số 20, Tổ dân phố 8, ${HOME}`,
    'Người cha Họ, chữ đệm, tên: DƯƠNG NGỌC NAM Sinh: 04/10/1991',
    'Họ, chữ đệm, tên người đi khai sinh: DƯƠNG NGỌC NAM',
  ],
  'residence-registration-notice': [
    'Kết quả: Thông báo về kết quả đăng ký thường trú',
    'Quan hệ với chủ hộ: Chắt nội',
    'CƠ QUAN GIẢI QUYẾT PHẦN TRƯỚC ĐÃ TRẢ Số định danh cá nhân: 0243******34',
    'Họ, chữ đệm, tên: DƯƠNG AN NHIÊN Ngày, tháng, năm sinh: 16/11/2026 Giới tính: Nữ',
    `Nơi thường trú: Số 20, Tổ dân phố 8, ${HOME}`,
    'Họ, chữ đệm, tên chủ hộ: DƯƠNG HỮU TÚ',
  ],
  'health-insurance-card': [
    'Kết quả: Thẻ bảo hiểm y tế',
    'Mã số thẻ: TE12*********01',
    'Mã số bảo hiểm xã hội: 2426****01 Mã nơi đăng ký khám, chữa bệnh ban đầu: 24009',
    `${DECLARED} Họ, chữ đệm, tên: DƯƠNG AN NHIÊN`,
    'Người đại diện của trẻ: Người mẹ',
  ],
  'identity-card': [
    'Kết quả: Thẻ căn cước',
    'Số định danh cá nhân: 0243******34',
    `${DECLARED} Họ, chữ đệm, tên khai sinh: DƯƠNG AN NHIÊN`,
    'Giới tính: Nữ Quốc tịch: Việt Nam',
  ],
  'death-extract': [
    'Kết quả: Trích lục khai tử',
    'Họ, chữ đệm, tên: NGỤY THỊ TRANG Ngày, tháng, năm sinh: 1943 Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi cư trú cuối cùng: Số 54, Tổ dân phố 8, ${HOME}`,
    'Đã chết vào lúc: 05 giờ 40 phút, ngày 18 tháng 11 năm 2026',
    `Nơi chết: Số 54, Tổ dân phố 8, ${HOME} Nguyên nhân chết: Tuổi già`,
    'Loại giấy tờ: Giấy báo tử Số: 123/GBT Ngày cấp: 18/11/2026 Nơi cấp: Trạm Y tế phường Bắc Giang',
    'Họ, chữ đệm, tên người đi khai tử: GIÁP THẾ TÙNG',
  ],
  'residence-removal-notice': [
    'Kết quả: Thông báo xóa đăng ký thường trú',
    'CƠ QUAN GIẢI QUYẾT PHẦN TRƯỚC ĐÃ TRẢ Đăng ký khai tử số: 12/2026 Ngày: 23/11/2026',
  ],
  'funeral-benefit-decision': [
    'Kết quả: Quyết định hưởng trợ cấp mai táng (bảo hiểm xã hội)',
    'Cơ quan cấp: Bảo hiểm xã hội tỉnh Bắc Ninh',
    'Số tiền: 25.300.000 đồng Ghi bằng chữ: Hai mươi lăm triệu ba trăm nghìn đồng',
    'Cách tính: 10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
  ],
  'survivor-benefit-decision': [
    'Kết quả: Quyết định hưởng trợ cấp tuất',
    'Hình thức trợ cấp: Trợ cấp tuất một lần',
    'Người chết Họ, chữ đệm, tên: NGUYỄN CÔNG LONG',
  ],
  'merit-funeral-decision': [
    'Kết quả: Quyết định trợ cấp mai táng đối với người có công',
    'Số tiền: 25.300.000 đồng',
    'Cách tính: 10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
  ],
  'funeral-allowance-decision': [
    'Kết quả: Quyết định hỗ trợ chi phí mai táng',
    'Người chết Họ, chữ đệm, tên: NGỤY THỊ TRANG Ngày, tháng, năm sinh: 1943',
    'Đã chết vào lúc: 05 giờ 40 phút, ngày 18 tháng 11 năm 2026',
    'Số tiền: 10.800.000 đồng Ghi bằng chữ: Mười triệu tám trăm nghìn đồng',
    'Cách tính: 20 × 540.000 đ (Nghị định 335/2026/NĐ-CP, Điều 4)',
    'Hình thức nhận: Tiền mặt Căn cứ: Nghị định 335/2026/NĐ-CP, Điều 4',
    'Người nhận Họ, chữ đệm, tên hoặc tên tổ chức: GIÁP THẾ TÙNG',
    'Số tài khoản: 2500*******56 Ngân hàng: Agribank',
  ],
  'marriage-certificate': [
    'Kết quả: Giấy chứng nhận kết hôn',
    'Họ, chữ đệm, tên vợ: NGUYỄN THU HƯƠNG Họ, chữ đệm, tên chồng: THÂN QUANG VINH',
    'Sinh ngày: 26/09/2001 Sinh ngày: 14/09/2001',
    'Dân tộc: Kinh Dân tộc: Kinh',
    'Số định danh: 0243******95 Số định danh: 0242******70',
    'Quyển số: 01/2026 Số bản chính đã cấp: 2',
  ],
  'marital-status-paper': [
    'Kết quả: Giấy xác nhận tình trạng hôn nhân',
    `Tình trạng hôn nhân: Vợ, chồng đã chết, chưa kết hôn lại Có giá trị đến ngày: 24/05/2027 ${DECLARED}`,
    'Họ, chữ đệm, tên: BÙI KHÁNH LINH Ngày, tháng, năm sinh: 18/11/1995 Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam',
    `Nơi cư trú: Số 20, Tổ dân phố 10, ${HOME}`,
    'Mục đích: Để kết hôn Nội dung cụ thể: Đăng ký kết hôn trong nước',
    'Người dự định kết hôn: DƯƠNG HỮU ĐĂNG',
  ],
  'temporary-residence-notice': [
    'Kết quả: Thông báo về kết quả đăng ký tạm trú',
    'Từ ngày: 25/11/2026 Đến ngày: 24/11/2027',
    `Nơi tạm trú: Số 142, Tổ dân phố 4, ${HOME}`,
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
    'is a sheet of the desk, under the title of no paper, and tells who issued what and when: %s',
    async (type) => {
      const slip = sampleOf(type);
      const text = await textOf(type);
      const upper = (words: string) => squeezed(words.toLocaleUpperCase('vi-VN'));

      expect(text).toContain(upper(slip.office));
      expect(text).toContain(squeezed(`THÔNG TIN VỀ KẾT QUẢ ${MARK} Mã hồ sơ`));
      expect(text).toContain(squeezed(`Cơ quan cấp: ${slip.issuer} Số: ${slip.paperNumber} Ngày cấp:`));
      expect(text).not.toContain(upper(slip.issuer));
      expect(text).not.toContain(upper(slip.paper));
      expect(text).toContain(squeezed('không có chữ ký, không có con dấu và không thay thế giấy tờ do cơ quan cấp'));
      expect(text).toContain(slip.digest);
    },
  );

  it('says on every page, behind the text and at the foot, that it does not stand for the paper', async () => {
    const slip = sampleOf('birth-certificate');
    const stated = required(slip.stated, 'what it says');
    const application = Array.from({ length: 6 }, () => stated.application).flat();
    const pages = await pagesOf({ ...slip, stated: { ...stated, application } });
    const marks = pages.map((page) => squeezed(page).split(squeezed(MARK)).length - 1);

    expect(pages.length).toBeGreaterThan(2);
    // Four across each page and one at its foot; on the first one under the title.
    expect(marks).toEqual([6, ...pages.slice(1).map(() => 5)]);
  });

  it('says nothing of what was asked for where an agency decides', async () => {
    const { 'survivor-benefit-decision': _kind, ...others } = sampleResults;
    const untold = ['health-insurance-card', 'temporary-residence-notice', 'marital-status-paper'];

    expect(await textOf('survivor-benefit-decision')).not.toContain(squeezed('hằng tháng'));
    for (const type of Object.keys(others)) expect(await textOf(type)).not.toContain(squeezed('Chuyển khoản'));
    for (const type of untold) {
      const slip = sampleOf(type);
      const text = squeezed(await printed({ ...slip, stated: { ...required(slip.stated, type), issuer: [] } }));
      expect(text).not.toMatch(/khámchữabệnhbanđầu:|Từngày:|Tìnhtrạnghônnhân:/);
    }
  });

  it('is the same file each time, and another one where the register says something else', async () => {
    const slip = sampleOf('birth-certificate');
    const stated = required(slip.stated, 'what it says');
    const [one, other] = [await printer.print(slip), await printer.print(slip)];
    const otherwise = { ...slip, stated: { ...stated, issuer: [] } };

    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.compare(one, await printer.print(otherwise))).not.toBe(0);
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

  it('is a slip where an officer recorded it by hand, and says that no agency has told it and what the digest is of', async () => {
    const { stated: _stated, ...slip } = sampleOf('birth-certificate');
    const text = squeezed(await printed({ ...slip, recorded: 'by-hand' }));

    expect(text).toContain(squeezed('PHIẾU KẾT QUẢ GIẢI QUYẾT'));
    expect(text).toContain(squeezed('kết quả được cấp ngoài hệ thống, do cán bộ nhập vào'));
    expect(text).toContain(squeezed('Mã SHA-256 của căn cứ ghi nhận:'));
    expect(text).not.toContain(squeezed('mà cơ quan giải quyết đã trả'));
  });
});
