/** Who pays for a funeral, whether anybody does, and who is left and agrees: families of the made-up population. */
import { COMMUNE, type HardCase } from './hard-case.js';

type Part = Readonly<Record<string, unknown>>;

export function relative(
  [personalId, fullName]: readonly [string | undefined, string],
  born: string,
  relation: string,
  consent: string,
): Part {
  return { consent, personalId, fullName, bornOn: { precision: 'year', value: born }, relation };
}

/** Who pays, and whether anybody does. */
const payers: readonly HardCase[] = [
  {
    name: 'nobody-pays',
    shows: {
      vi: 'Người chết không thuộc diện nào: chỉ khai tử và xóa đăng ký thường trú; hộ cần cử chủ hộ mới',
      en: 'Nobody pays for this funeral: registered and removed; the household needs a new head',
    },
    deceased: ['024150137153', 'TẠ THỊ LOAN', '1950-03-09'],
    sex: 'female',
    applicant: ['024082514786', 'VŨ THẾ KHÁNH', '1982-12-05'],
    relation: 'child',
    detail: 'Số 98, Tổ dân phố 1',
    household: { head: 'deceased', soleMember: false },
  },
  {
    name: 'two-schemes',
    shows: {
      vi: 'Vừa hưởng lương hưu vừa thuộc diện bảo trợ: chỉ hưởng mức cao nhất, do bảo hiểm xã hội chi trả',
      en: 'A pension and social protection: the higher support alone is paid, by social insurance',
    },
    deceased: ['024154466143', 'DƯƠNG PHƯƠNG HƯƠNG', '1954-03-11'],
    sex: 'female',
    applicant: ['024078843776', 'LÊ TRỌNG DŨNG', '1978-04-22'],
    relation: 'child',
    detail: 'Số 215, Tổ dân phố 8',
    household: { head: 'deceased', soleMember: false },
    funeral: {
      received: ['social-insurance', 'social-protection'],
      survivors: {
        benefit: 'one-time',
        relatives: { first: relative(['024078843776', 'LÊ TRỌNG DŨNG'], '1978', 'child', 'vneid') },
      },
    },
  },
  {
    name: 'merit-decision-differs',
    shows: {
      vi: 'Người có công: số quyết định đã khai không khớp hồ sơ quản lý nên đề nghị sửa',
      en: 'A person with merit: the number of the decision differs from the register and is asked again',
    },
    deceased: ['024132599042', 'LA THỊ HƯƠNG', '1932-04-16'],
    sex: 'female',
    applicant: ['024176759520', 'ĐẶNG HỒNG HẠNH', '1976-12-24'],
    relation: 'grandchild',
    detail: 'Số 16, Tổ dân phố 10',
    household: { head: 'deceased', soleMember: true },
    funeral: { received: ['merit'], meritDecision: { number: '878/QĐ-SNV' } },
  },
  {
    name: 'held-by-organisation',
    shows: {
      vi: 'Người sống một mình, tổ chức đứng ra mai táng: cần giấy xác nhận đã tổ chức mai táng',
      en: 'Lived alone, and an organisation held the funeral: the paper that confirms it is asked for',
    },
    deceased: ['024141871355', 'HỨA THỊ LOAN', '1941-12-03'],
    sex: 'female',
    applicant: ['024186892419', 'GIÁP THU HUỆ', '1986-07-04'],
    relation: 'other-relative',
    detail: 'Số 223, Tổ dân phố 3',
    household: { head: 'deceased', soleMember: true },
    funeral: {
      received: ['social-protection'],
      recipient: {
        kind: 'organisation',
        name: 'Hội Người cao tuổi phường Bắc Giang',
        address: { ...COMMUNE, detail: 'Số 2, Tổ dân phố 1' },
        representative: 'NGUYỄN THỊ NHUNG',
      },
    },
  },
];

/** Who is left, and whether they agree. */
const relatives: readonly HardCase[] = [
  {
    name: 'relatives-disagree',
    shows: {
      vi: 'Một thân nhân không đồng ý người đại diện: trợ cấp tuất chờ thống nhất, khai tử và các kết quả khác giữ nguyên',
      en: 'One relative does not agree: the survivor benefit waits, the registration and the rest stand',
    },
    deceased: ['024152744971', 'ĐỖ THU THỦY', '1952-06-26'],
    sex: 'female',
    applicant: ['024072122604', 'THÂN GIA VINH', '1972-09-01'],
    relation: 'child',
    detail: 'Số 209, Tổ dân phố 5',
    household: { head: 'deceased', soleMember: false },
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'one-time',
        relatives: {
          first: relative(['024072122604', 'THÂN GIA VINH'], '1972', 'child', 'vneid'),
          second: relative([undefined, 'THÂN THỊ MAI'], '1975', 'child', 'refused'),
        },
      },
    },
  },
  {
    name: 'relatives-asked',
    shows: {
      vi: 'Vợ và con cùng hưởng trợ cấp tuất: con nộp hồ sơ, người vợ được hỏi trên VNeID và đồng ý',
      en: 'A wife and a son are left: the son applies, the wife is asked in VNeID and agrees',
    },
    deceased: ['027044438564', 'VŨ THẾ TÚ', '1944-07-07'],
    sex: 'male',
    applicant: ['024072816197', 'VŨ TRỌNG ĐĂNG', '1972-03-15'],
    relation: 'child',
    detail: 'Số 47, Tổ dân phố 6',
    household: { head: 'deceased', soleMember: false },
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'one-time',
        relatives: {
          first: relative(['024072816197', 'VŨ TRỌNG ĐĂNG'], '1972', 'child', 'vneid'),
          second: relative(['024149060931', 'NGUYỄN NGỌC VÂN'], '1949', 'spouse', 'vneid'),
        },
      },
    },
  },
  {
    name: 'relative-not-in-register',
    shows: {
      vi: 'Một thân nhân không có trong dữ liệu dân cư nên không hỏi được trên VNeID: một cửa lấy mẫu 09-HSB',
      en: 'One relative is in no register and cannot be asked in VNeID: the desk gets form 09-HSB',
    },
    deceased: ['024037522820', 'LÊ VĂN LÂM', '1937'],
    sex: 'male',
    applicant: ['024143145187', 'NGÔ THU HÀ', '1943'],
    relation: 'spouse',
    detail: 'Số 26, Tổ dân phố 10',
    household: { head: 'deceased', soleMember: false },
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'one-time',
        relatives: {
          first: relative(['024143145187', 'NGÔ THU HÀ'], '1943', 'spouse', 'vneid'),
          second: relative(['024168000009', 'LÊ THỊ HẠNH'], '1968', 'child', 'vneid'),
        },
      },
    },
  },
  {
    name: 'consent-on-paper',
    shows: {
      vi: 'Thân nhân đồng ý bằng mẫu 09-HSB: bảo hiểm xã hội xác minh chữ ký rồi giải quyết',
      en: 'Agreed on form 09-HSB: social insurance verifies the signatures, then grants',
    },
    deceased: ['024055626621', 'TRẦN VĂN HOÀNG', '1955-04-11'],
    sex: 'male',
    applicant: ['024161248988', 'ĐỖ MAI DUNG', '1961-10-03'],
    relation: 'spouse',
    detail: 'Số 88, Tổ dân phố 11',
    household: { head: 'deceased', soleMember: false },
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'monthly',
        relatives: { first: relative(['024161248988', 'ĐỖ MAI DUNG'], '1961', 'spouse', 'form-09-hsb') },
      },
    },
  },
  {
    name: 'assessment-paper',
    shows: {
      vi: 'Thân nhân suy giảm khả năng lao động đề nghị trợ cấp tuất hằng tháng: cần biên bản giám định',
      en: 'A relative of reduced working capacity asks for the monthly benefit: the assessment is asked for',
    },
    deceased: ['027134976675', 'CHU MINH LIÊN', '1934-10-08'],
    sex: 'female',
    applicant: ['024163487207', 'TRỊNH HỒNG DUNG', '1963-01-19'],
    relation: 'child',
    detail: 'Số 176, Tổ dân phố 6',
    household: { head: 'deceased', soleMember: true },
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'monthly',
        relatives: {
          first: { ...relative(['024163487207', 'TRỊNH HỒNG DUNG'], '1963', 'child', 'vneid'), reducedCapacity: true },
        },
      },
    },
  },
];

export const hardBenefits: readonly HardCase[] = [...payers, ...relatives];
