import type { Texts } from './problem-entry.js';

const DIGITS = (count: number): Texts => ({ vi: `Nhập đúng ${count} chữ số.`, en: `Enter exactly ${count} digits.` });

/** What a value has to look like, by the name of its format, or by the pattern that it does not meet. */
const FORMATS: Readonly<Record<string, Texts>> = {
  date: {
    vi: 'Nhập ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-27.',
    en: 'Enter a day of the calendar as YEAR-MONTH-DAY: 2026-11-27.',
  },
  datetime: {
    vi: 'Nhập ngày giờ kèm múi giờ, ví dụ 2026-11-27T16:05:00+07:00.',
    en: 'Enter date and time with the offset: 2026-11-27T16:05:00+07:00.',
  },
  email: { vi: 'Nhập thư điện tử dạng ten@vidu.vn.', en: 'Enter an e-mail address like name@example.vn.' },
  '^\\d{12}$': DIGITS(12),
  '^\\d{5}$': DIGITS(5),
  '^\\d{4}$': DIGITS(4),
  '^\\d{2}$': DIGITS(2),
  '^\\d{6,19}$': { vi: 'Nhập từ 6 đến 19 chữ số.', en: 'Enter 6 to 19 digits.' },
  '^\\d{4}-(0[1-9]|1[0-2])$': {
    vi: 'Nhập năm và tháng, ví dụ 1950-03.',
    en: 'Enter year and month: 1950-03.',
  },
  '^(0[1-9]|[1-4]\\d|5[0-4])$': {
    vi: 'Chọn mã dân tộc từ 01 đến 54.',
    en: 'Choose the code of an ethnic group, 01 to 54.',
  },
  '^[A-Z]{2}$': {
    vi: 'Nhập mã quốc gia gồm 2 chữ in hoa, ví dụ VN.',
    en: 'Enter the code of a country in two capital letters: VN.',
  },
  '^0\\d{9}$': {
    vi: 'Nhập số điện thoại gồm 10 chữ số, bắt đầu bằng 0.',
    en: 'Enter a phone number of ten digits that begins with 0.',
  },
  '^\\d{5}\\.GCS\\.\\d{5}\\.\\d{2}$': {
    vi: 'Nhập số giấy chứng sinh dạng 00123.GCS.24001.26.',
    en: 'Enter the number of a birth notice like 00123.GCS.24001.26.',
  },
  '^[a-z0-9]+(-[a-z0-9]+)*$': {
    vi: 'Dùng một mã trong danh mục: chữ thường không dấu, nối bằng gạch ngang.',
    en: 'Use a code of the catalogue: lower-case words joined by hyphens.',
  },
};

/** What to enter where a value is not of that format; undefined for a format that has no words of its own. */
export function formatTexts(format: string, pattern = ''): Texts | undefined {
  const source = pattern.slice(1, pattern.lastIndexOf('/'));
  return FORMATS[format === 'regex' ? source : format];
}
