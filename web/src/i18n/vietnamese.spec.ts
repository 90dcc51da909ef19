import { isVietnamese } from './vietnamese.js';

describe('what somebody wrote', () => {
  it.each([
    ['Tên mẹ không khớp với Cơ sở dữ liệu quốc gia về dân cư', true],
    ['Đã đối chiếu', true],
    ['Đã đối chiếu'.normalize('NFD'), true],
    ['Checked by phone, 7/2026', false],
    ['', false],
  ])('is told as Vietnamese by its letters: %s', (text, told) => {
    expect(isVietnamese(text)).toBe(told);
  });
});
