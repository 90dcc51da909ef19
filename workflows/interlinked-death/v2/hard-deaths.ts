/** Deaths at home, abroad and in an emergency: families of the made-up population. */
import { paper, type HardCase } from './hard-case.js';

const asParent = (kind: string) => ({ head: 'applicant', relationToHead: kind });
const atCommune = (witness?: string) => ({
  type: 'substitute',
  paper: 'commune-confirmation',
  ...paper('18/XN-UBND', 'Ủy ban nhân dân phường Bắc Giang'),
  ...(witness && { witness: { fullName: witness } }),
});

export const hardDeaths: readonly HardCase[] = [
  {
    name: 'ethnic-group-unmapped',
    shows: {
      vi: 'Dân tộc không có mã trong danh mục của phần mềm hộ tịch: một cửa đối chiếu danh mục',
      en: 'An ethnic group without a code in the civil-status system: the desk matches the lists',
    },
    deceased: ['024038748009', 'TẠ NGỌC SƠN', '1938-04-28'],
    sex: 'male',
    applicant: ['024142370376', 'ĐÀO MAI THỦY', '1942-07-13'],
    relation: 'spouse',
    detail: 'Số 134, Tổ dân phố 5',
    household: { head: 'deceased', soleMember: false },
    more: { ethnicGroup: '17' },
  },
  {
    name: 'died-at-home',
    shows: {
      vi: 'Chết tại nhà, không có giấy báo tử: Ủy ban nhân dân phường xác nhận, có người làm chứng; xác minh rồi giải quyết',
      en: 'Died at home without a death notice: the commune confirms it with a witness; verified, then carried out',
    },
    deceased: ['024144971679', 'BÙI PHƯƠNG HẰNG', '1944'],
    sex: 'female',
    applicant: ['024076349312', 'TẠ MINH DŨNG', '1976-12-16'],
    relation: 'child',
    detail: 'Số 119, Tổ dân phố 2',
    household: asParent('mother'),
    notice: atCommune('GIÁP THỊ HẰNG'),
    funeral: { received: ['social-protection'] },
  },
  {
    name: 'witness-statement',
    shows: {
      vi: 'Chết tại nhà, giấy xác nhận chưa ghi người làm chứng: đề nghị bổ sung',
      en: 'Died at home, and the confirmation names no witness: the statement is asked for',
    },
    deceased: ['024141937146', 'NGÔ NGỌC LIÊN', '1941'],
    sex: 'female',
    applicant: ['027063314779', 'NGUYỄN XUÂN NGHĨA', '1963-02-25'],
    relation: 'child',
    detail: 'Số 235, Tổ dân phố 6',
    household: asParent('mother'),
    notice: atCommune(),
    funeral: { received: ['social-protection'] },
  },
  {
    name: 'foreign-paper-legalised',
    shows: {
      vi: 'Chết ở nước ngoài: giấy tờ nước ngoài phải được hợp pháp hóa lãnh sự',
      en: 'Died abroad: the foreign paper has to be legalised',
    },
    deceased: ['027095339759', 'VI VĂN TÚ', '1995-01-24'],
    sex: 'male',
    applicant: ['024165962126', 'LƯƠNG THU YẾN', '1965-05-07'],
    relation: 'mother',
    detail: 'Số 87, Tổ dân phố 10',
    household: asParent('child'),
    notice: {
      type: 'substitute',
      paper: 'foreign-paper',
      ...paper('TK-2026-4471', '東京都新宿区役所 (Shinjuku, Tokyo)'),
    },
    more: { placeOfDeath: { in: 'abroad', country: 'JP', detail: 'Shinjuku, Tokyo' }, cause: 'accident' },
  },
  {
    name: 'emergency',
    shows: {
      vi: 'Chết do hỏa hoạn: hỗ trợ khẩn cấp 50 lần mức chuẩn',
      en: 'Died in a fire: emergency support of 50 times the base level',
    },
    deceased: ['024078381887', 'PHẠM MINH LONG', '1978-03-21'],
    sex: 'male',
    applicant: ['024158004254', 'LÝ THỊ DIỆP', '1958-03-09'],
    relation: 'mother',
    detail: 'Số 14, Tổ dân phố 10',
    household: asParent('child'),
    more: { cause: 'accident' },
    funeral: { received: ['emergency'] },
  },
  {
    name: 'death-notice-for-emergency',
    shows: {
      vi: 'Hỗ trợ khẩn cấp cần giấy báo tử: chỉ có giấy tờ thay thế nên đề nghị bổ sung',
      en: 'Emergency support needs the death notice itself: with another paper it is asked for',
    },
    deceased: ['024153898934', 'NGỤY NGỌC HUỆ', '1953-07-15'],
    sex: 'female',
    applicant: ['024079276567', 'PHÙNG VĂN KIÊN', '1979-09-09'],
    relation: 'child',
    detail: 'Số 27, Tổ dân phố 5',
    household: { head: 'deceased', soleMember: false },
    notice: { type: 'substitute', paper: 'police-confirmation', ...paper('46/XN-CAP', 'Công an phường Bắc Giang') },
    more: { cause: 'accident' },
    funeral: { received: ['emergency'] },
  },
];
