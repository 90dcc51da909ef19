/** What agencies' codes for missing papers and refusals mean to a family: what to bring, or why it was refused. */
import type { Label } from '../../../../src/kernel/procedure/procedure-version.js';

/** Papers or corrections that an agency may ask for. */
const SUPPLEMENTS: Readonly<Record<string, Label>> = {
  'marriage-or-acknowledgement-paper': {
    vi: 'Giấy chứng nhận kết hôn, hoặc quyết định công nhận việc nhận cha, mẹ, con',
    en: 'The marriage certificate, or the decision that acknowledges the parent',
  },
  'birth-notice-facility-unknown': {
    vi: 'Kiểm tra lại số giấy chứng sinh, hoặc nộp bản giấy của giấy chứng sinh',
    en: 'The right number of the birth notice, or the birth notice on paper',
  },
  'mother-name-differs': {
    vi: 'Sửa họ tên người mẹ cho khớp với dữ liệu dân cư, hoặc nộp giấy tờ chứng minh',
    en: "The mother's name as the population register has it, or a paper that proves the other one",
  },
  'notice-before-death': {
    vi: 'Kiểm tra lại thời gian chết, hoặc nộp giấy báo tử được cấp lại',
    en: 'The right time of death, or a death notice that was issued anew',
  },
  'witness-statement': {
    vi: 'Văn bản của người làm chứng việc chết',
    en: 'The statement of whoever witnessed the death',
  },
  'foreign-paper-legalised': {
    vi: 'Giấy tờ nước ngoài đã hợp pháp hóa lãnh sự và bản dịch tiếng Việt',
    en: 'The foreign paper, legalised, with a translation',
  },
  'head-died-before': {
    vi: 'Khai lại chủ hộ hiện nay, hoặc văn bản cử chủ hộ mới',
    en: 'The present head of the household, or the paper that names a new one',
  },
  'death-notice-for-emergency': {
    vi: 'Giấy báo tử, hoặc văn bản xác nhận của công an về tai nạn',
    en: 'The death notice, or the confirmation of the accident by the police',
  },
  'merit-decision-differs': {
    vi: 'Sửa số quyết định công nhận người có công, hoặc bản sao quyết định',
    en: 'The right number of the decision that recognised the merit, or a copy of it',
  },
  'relatives-disagree': {
    vi: 'Mẫu 09-HSB có chữ ký thống nhất của tất cả thân nhân',
    en: 'Form 09-HSB, signed by all relatives in agreement',
  },
  'one-time-instead': {
    vi: 'Văn bản đồng ý hưởng trợ cấp tuất một lần, hoặc sửa lại tờ khai',
    en: 'Agreement to the survivor benefit that is paid once, or a corrected application',
  },
  'assessment-paper': { vi: 'Biên bản giám định y khoa', en: 'The medical assessment' },
  'deceased-name-differs': {
    vi: 'Sửa họ tên người chết cho khớp với dữ liệu dân cư, hoặc nộp giấy tờ chứng minh',
    en: "The deceased's name as the population register has it, or a paper that proves the other one",
  },
  'ct01-consent': {
    vi: 'Tờ khai thay đổi thông tin cư trú (mẫu CT01) có chữ ký của chủ hộ, hoặc xác nhận của chủ hộ trên VNeID',
    en: 'Form CT01 signed by the head of the household, or the consent of the head on VNeID',
  },
  'head-name-differs': {
    vi: 'Kiểm tra lại họ tên chủ hộ cho khớp với dữ liệu dân cư',
    en: 'The name of the head of the household as the population register has it',
  },
  'household-differs': {
    vi: 'Kiểm tra lại thông tin chủ hộ của người chết',
    en: "The right head of the deceased's household",
  },
  'facility-unknown': {
    vi: 'Chọn lại nơi đăng ký khám bệnh, chữa bệnh ban đầu',
    en: 'Another facility for primary care, one that is on the list',
  },
  'guardian-missing': {
    vi: 'Chọn lại người đại diện của trẻ, hoặc khai thông tin người cha',
    en: "Another guardian of the child, or the father's data",
  },
  'not-legal-representative': {
    vi: 'Giấy tờ chứng minh là người đại diện hợp pháp của trẻ',
    en: 'A paper that proves who may act for the child',
  },
  'authorisation-paper': {
    vi: 'Văn bản ủy quyền, hoặc giấy xác nhận đã tổ chức mai táng',
    en: 'An authorisation, or the paper that confirms who held the funeral',
  },
};

/** Why an agency may refuse. */
const REFUSALS: Readonly<Record<string, Label>> = {
  'mother-not-in-register': {
    vi: 'Không tìm thấy người mẹ trong dữ liệu dân cư',
    en: 'The mother is not in the population register',
  },
  'born-in-future': {
    vi: 'Ngày sinh đã khai muộn hơn ngày giải quyết',
    en: 'The declared day of birth is yet to come',
  },
  'birth-already-registered': {
    vi: 'Việc khai sinh đã được đăng ký trong hồ sơ khác',
    en: 'The birth was registered in another case',
  },
  'deceased-not-in-register': {
    vi: 'Không tìm thấy người chết trong dữ liệu dân cư',
    en: 'The deceased is not in the population register',
  },
  'death-already-registered': { vi: 'Việc khai tử đã được đăng ký', en: 'The death was registered before' },
  'died-in-future': {
    vi: 'Thời điểm chết đã khai muộn hơn ngày giải quyết',
    en: 'The declared time of death is yet to come',
  },
  'head-not-in-register': {
    vi: 'Không tìm thấy chủ hộ trong dữ liệu dân cư',
    en: 'The head of the household is not in the population register',
  },
  'head-lives-elsewhere': {
    vi: 'Chủ hộ không đăng ký thường trú tại xã, phường đã khai',
    en: 'The head of the household lives in another commune',
  },
  'deceased-lived-elsewhere': {
    vi: 'Người chết đăng ký thường trú ở nơi khác',
    en: 'The deceased was registered elsewhere',
  },
  'child-already-resident': { vi: 'Trẻ đã được đăng ký thường trú', en: 'The child is registered already' },
  'residence-already-removed': {
    vi: 'Đăng ký thường trú của người chết đã được xóa',
    en: 'The registration of the deceased was removed before',
  },
  'birth-not-registered': { vi: 'Chưa có kết quả đăng ký khai sinh', en: 'The birth is not registered yet' },
  'death-not-registered': { vi: 'Chưa có kết quả đăng ký khai tử', en: 'The death is not registered yet' },
  'six-or-older': { vi: 'Trẻ đã đủ 6 tuổi', en: 'The child is six or older' },
  'already-insured': { vi: 'Trẻ đã có thẻ bảo hiểm y tế', en: 'The child is insured already' },
  'no-personal-id-yet': {
    vi: 'Trẻ chưa có số định danh cá nhân',
    en: 'The child has no personal id number yet',
  },
  'not-insured': { vi: 'Người đã mất không có bảo hiểm xã hội', en: 'The deceased had no social insurance' },
  'through-employer': {
    vi: 'Trợ cấp giải quyết qua đơn vị sử dụng lao động',
    en: 'The benefit is applied for through the employer',
  },
  'insured-under-sixty-months': {
    vi: 'Người đã mất đóng bảo hiểm xã hội tự nguyện chưa đủ 60 tháng',
    en: 'The deceased had paid voluntary insurance for less than 60 months',
  },
  'benefit-already-paid': { vi: 'Chế độ này đã được giải quyết', en: 'This benefit was granted before' },
  'not-in-merit-register': {
    vi: 'Không có tên trong danh sách người có công',
    en: 'Not in the register of people with merit',
  },
  'has-identity-card': { vi: 'Trẻ đã có thẻ căn cước', en: 'The child has an identity card already' },
  'belongs-to-social-insurance': {
    vi: 'Trợ cấp mai táng do cơ quan bảo hiểm xã hội giải quyết',
    en: 'The social insurance office grants this allowance',
  },
  'not-entitled': {
    vi: 'Không thuộc đối tượng được hỗ trợ chi phí mai táng',
    en: 'The deceased was not on social protection',
  },
  'allowance-already-paid': { vi: 'Chi phí mai táng đã được hỗ trợ', en: 'The allowance was paid before' },
  'funeral-paid-elsewhere': {
    vi: 'Một cơ quan khác đã chi trả mai táng phí cho người đã mất',
    en: 'Another agency has paid for this funeral',
  },
  'buried-before-death': {
    vi: 'Ngày mai táng đã khai sớm hơn ngày chết',
    en: 'The declared day of burial precedes the death',
  },
  'death-before-known-levels': { vi: 'Người chết trước ngày 01/07/2021', en: 'The death was before 1 July 2021' },
};

/** Why a message was not sent on, to the family or to the portal. */
const UNTOLD: Readonly<Record<string, Label>> = {
  'phone-missing': {
    vi: 'Hồ sơ không có số điện thoại của người nhận thông báo',
    en: 'The case has no phone to send the message to',
  },
  'phone-format': {
    vi: 'Số điện thoại không đúng: phải gồm 10 chữ số và bắt đầu bằng số 0',
    en: 'The phone number is wrong: it needs 10 digits and begins with 0',
  },
  'notice-unreadable': { vi: 'Nội dung thông báo không đúng mẫu', en: 'The message has an unknown form' },
  'report-unreadable': {
    vi: 'Bản tin tiến độ hồ sơ không đúng cấu trúc',
    en: 'The report of the status has an unknown form',
  },
  'procedure-code-unknown': {
    vi: 'Cổng dịch vụ công không có mã thủ tục này',
    en: 'The portal does not know the code of the procedure',
  },
  'status-unknown': {
    vi: 'Cổng dịch vụ công không có trạng thái hồ sơ này',
    en: 'The portal does not know the status of the case',
  },
};

/** Every code of the agencies' rules that a family or an officer may be told. */
export const agencyReasons: Readonly<Record<string, Label>> = { ...SUPPLEMENTS, ...REFUSALS, ...UNTOLD };
