/** Vietnamese names as the registers write them: upper case with marks, NFC, in three parts. */
import type { SeededRandom } from './seeded-random.js';

export type Sex = 'male' | 'female';

export interface PersonName {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  /** The parts in that order, one space between. */
  readonly fullName: string;
}

/** A name that stands twice is twice as likely. */
const FAMILY_NAMES =
  'NGUYỄN NGUYỄN NGUYỄN NGUYỄN NGUYỄN NGUYỄN NGUYỄN TRẦN TRẦN LÊ LÊ PHẠM HOÀNG HOÀNG VŨ VŨ ĐỖ ĐỖ NGÔ NGÔ DƯƠNG DƯƠNG THÂN THÂN GIÁP ĐẶNG BÙI HÀ LƯƠNG TRỊNH ĐÀO PHÙNG CHU TẠ NGHIÊM NGỤY LÝ VI HỨA LA'
    .normalize('NFC')
    .split(' ');

const MIDDLE_NAMES = {
  male: 'VĂN VĂN VĂN VĂN ĐỨC MINH QUANG HỮU CÔNG ĐÌNH XUÂN TRỌNG THẾ NGỌC ANH GIA TIẾN DUY'.normalize('NFC').split(' '),
  female: 'THỊ THỊ THỊ THỊ THỊ NGỌC THU MINH PHƯƠNG THANH HỒNG KIM BÍCH MAI QUỲNH HẢI KHÁNH'
    .normalize('NFC')
    .split(' '),
} as const;

const GIVEN_NAMES = {
  male: 'HÙNG DŨNG TUẤN HẢI NAM SƠN LONG CƯỜNG THẮNG KHÁNH ĐẠT HIẾU HOÀNG PHÚC BẢO KIÊN TRUNG THÀNH TOÀN VINH QUÂN BÌNH HÒA LÂM TÙNG TÚ HUY KHOA ĐĂNG NGHĨA THỊNH CHIẾN QUYẾT LỢI'
    .normalize('NFC')
    .split(' '),
  female:
    'HƯƠNG LAN HOA MAI HUỆ THẢO TRANG LINH NHUNG HẰNG NGA YẾN LOAN OANH HIỀN THỦY DUNG HẠNH NGÂN VÂN TUYẾT HÀ THU NGUYỆT ÁNH THƠM DIỆP CHI VY TRÂM PHƯỢNG XUÂN LIÊN BÍCH'
      .normalize('NFC')
      .split(' '),
} as const;

const givenNames = new Map<string, readonly string[]>();

/** Most combinations come again: sifting for each of 12,000 people is a good part of the time that they take. */
function givenNamesBeside(sex: Sex, middleName: string, familyName: string): readonly string[] {
  const combination = `${sex} ${middleName} ${familyName}`;
  const known = givenNames.get(combination);
  if (known !== undefined) return known;
  const sifted = GIVEN_NAMES[sex].filter((name) => name !== middleName && name !== familyName);
  givenNames.set(combination, sifted);
  return sifted;
}

/** A made-up name; a child's family name is given, everybody else's is chosen. */
export function syntheticName(random: SeededRandom, sex: Sex, familyName = random.pick(FAMILY_NAMES)): PersonName {
  const middleName = random.pick(MIDDLE_NAMES[sex]);
  // VĂN VĂN and THỊ HÀ HÀ do not exist: a given name differs from the middle one.
  const givenName = random.pick(givenNamesBeside(sex, middleName, familyName));
  return { familyName, middleName, givenName, fullName: `${familyName} ${middleName} ${givenName}` };
}
