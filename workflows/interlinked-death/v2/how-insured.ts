/** How the deceased was insured, and who is therefore applied to: families of the made-up population. */
import type { HardCase } from './hard-case.js';
import { relative } from './hard-benefits.js';

const OTHERS_STAY = { head: 'deceased', soleMember: false };

const voluntary: readonly HardCase[] = [
  {
    name: 'voluntary-insurance',
    shows: {
      vi: 'Tham gia bảo hiểm xã hội tự nguyện 84 tháng: nộp thẳng, được trợ cấp mai táng và trợ cấp tuất một lần',
      en: 'Voluntary insurance for 84 months: applied for directly, the funeral and the survivor benefit are paid',
    },
    deceased: ['024070754524', 'LÊ VĂN TOÀN', '1970-08-24'],
    sex: 'male',
    applicant: ['027172376891', 'NGUYỄN THỊ LOAN', '1972-10-16'],
    relation: 'spouse',
    detail: 'Số 78, Tổ dân phố 5',
    household: OTHERS_STAY,
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'one-time',
        relatives: { first: relative(['027172376891', 'NGUYỄN THỊ LOAN'], '1972', 'spouse', 'vneid') },
      },
    },
  },
  {
    name: 'insured-under-sixty-months',
    shows: {
      vi: 'Bảo hiểm xã hội tự nguyện mới 31 tháng: không có trợ cấp mai táng, thân nhân được trợ cấp tuất một lần',
      en: 'Voluntary insurance for 31 months: nothing for the funeral, relatives are paid once',
    },
    deceased: ['024164741494', 'NGUYỄN NGỌC NGA', '1964-06-05'],
    sex: 'female',
    applicant: ['024187119127', 'HỨA KHÁNH NGÂN', '1987-11-10'],
    relation: 'child',
    detail: 'Số 149, Tổ dân phố 6',
    household: OTHERS_STAY,
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'one-time',
        relatives: { first: relative(['024187119127', 'HỨA KHÁNH NGÂN'], '1987', 'child', 'vneid') },
      },
    },
  },
  {
    name: 'one-time-instead',
    shows: {
      vi: 'Bảo hiểm xã hội tự nguyện mà đề nghị tuất hằng tháng: được đề nghị chuyển sang một lần',
      en: 'Voluntary insurance, and the monthly benefit is asked for: the family is asked to be paid once',
    },
    deceased: ['024170702404', 'TẠ HẢI LAN', '1970-08-11'],
    sex: 'female',
    applicant: ['024192080037', 'HÀ MAI HƯƠNG', '1992-06-16'],
    relation: 'child',
    detail: 'Số 125, Tổ dân phố 12',
    household: OTHERS_STAY,
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'monthly',
        relatives: { first: relative(['024192080037', 'HÀ MAI HƯƠNG'], '1992', 'child', 'vneid') },
      },
    },
  },
];

const others: readonly HardCase[] = [
  {
    name: 'monthly-allowance',
    shows: {
      vi: 'Hưởng trợ cấp tai nạn lao động hằng tháng, suy giảm 65%: mai táng phí và tuất hằng tháng do bảo hiểm xã hội chi trả',
      en: 'A monthly allowance after an accident at work: social insurance pays for the funeral, and the survivor each month',
    },
    deceased: ['024056491764', 'TẠ GIA HIẾU', '1956-01-06'],
    sex: 'male',
    applicant: ['024159114131', 'DƯƠNG HẢI HƯƠNG', '1959-07-24'],
    relation: 'spouse',
    detail: 'Số 2, Tổ dân phố 9',
    household: OTHERS_STAY,
    funeral: {
      received: ['social-insurance'],
      survivors: {
        benefit: 'monthly',
        relatives: { first: relative(['024159114131', 'DƯƠNG HẢI HƯƠNG'], '1959', 'spouse', 'vneid') },
      },
    },
  },
  {
    name: 'through-employer',
    shows: {
      vi: 'Đang đóng bảo hiểm xã hội bắt buộc: bị từ chối tại đây, thân nhân nộp qua đơn vị sử dụng lao động',
      en: 'In compulsory insurance: refused here, the family applies through the employer',
    },
    deceased: ['024080384925', 'NGUYỄN DUY THẮNG', '1980-10-19'],
    sex: 'male',
    applicant: ['024181762558', 'NGUYỄN THỊ NGA', '1981-04-25'],
    relation: 'spouse',
    detail: 'Số 213, Tổ dân phố 5',
    household: OTHERS_STAY,
    funeral: { received: ['social-insurance'] },
  },
  {
    name: 'not-insured',
    shows: {
      vi: 'Chưa từng tham gia bảo hiểm xã hội: trợ cấp mai táng bị từ chối, khai tử giữ nguyên',
      en: 'Never insured: the funeral benefit is refused, the registration stands',
    },
    deceased: ['024158955611', 'NGÔ NGỌC TRÂM', '1958-03-04'],
    sex: 'female',
    applicant: ['024084333244', 'GIÁP XUÂN QUYẾT', '1984-07-08'],
    relation: 'child',
    detail: 'Số 219, Tổ dân phố 8',
    household: OTHERS_STAY,
    funeral: { received: ['social-insurance'] },
  },
];

export const howInsured: readonly HardCase[] = [...voluntary, ...others];
