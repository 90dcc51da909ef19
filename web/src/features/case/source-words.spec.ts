import { inVietnamese } from './source-words.js';

describe('what fixes a day off', () => {
  it.each([
    ['Decision 188/1999/QĐ-TTg', 'Quyết định 188/1999/QĐ-TTg'],
    ['Labour Code 2019, art. 112.1(đ) and 112.3', 'Bộ luật Lao động 2019, điểm đ khoản 1 Điều 112 và khoản 3 Điều 112'],
    ['Labour Code 2019, art. 111.3', 'Bộ luật Lao động 2019, khoản 3 Điều 111'],
    [
      'Labour Code 2019, art. 112.1(b) and 112.3; Official letter 8726/VPCP-KGVX of 26/11/2024; Notice 6150/TB-BLĐTBXH of 03/12/2024',
      'Bộ luật Lao động 2019, điểm b khoản 1 Điều 112 và khoản 3 Điều 112; Công văn 8726/VPCP-KGVX ngày 26/11/2024; Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024',
    ],
    [
      'Unconfirmed: Resolution 80-NQ/TW of 07/01/2026 orders the change of Labour Code 2019, art. 112; not seen',
      'Chưa xác nhận: Nghị quyết 80-NQ/TW ngày 07/01/2026 yêu cầu sửa Bộ luật Lao động 2019, Điều 112; chưa thấy văn bản sửa đổi',
    ],
    ['9441/VPCP-KGVX of 03/10/2025', '9441/VPCP-KGVX ngày 03/10/2025'],
  ])('is told as Vietnamese law is cited: %s', (source, told) => {
    expect(inVietnamese(source)).toBe(told);
  });
});
