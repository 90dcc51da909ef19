/** Births that do not go the usual way, each about a family of the other samples: told in this version's form alone. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

type Changes = Readonly<Record<string, unknown>>;

/** Whose application it is a variation of, and what is told otherwise. */
export interface HardCase {
  readonly name: string;
  readonly family: string;
  readonly shows: Label;
  readonly applicant?: Changes;
  /** Parts by name, each laid over what that family tells; `undefined` leaves the part out. */
  readonly data: Readonly<Record<string, Changes | undefined>>;
}

const LEFT_OUT: Changes = { choice: 'left-out', because: 'child-died' };

export const HARD_CASES: readonly HardCase[] = [
  {
    name: 'first-of-twins',
    family: 'personal-id-later',
    shows: {
      vi: 'Trẻ sinh đôi, trẻ thứ nhất: được cấp số định danh ngay',
      en: 'The first of twins gets a number at once',
    },
    data: { child: { middleName: 'HÀ', birthNotice: '00201.GCS.24001.26', bornTogether: 2, birthOrder: 1 } },
  },
  {
    name: 'twins-told-by-notice',
    family: 'personal-id-later',
    shows: {
      vi: 'Trẻ sinh đôi, trẻ thứ hai: giấy chứng sinh đã cho biết sinh đôi nên không phải xác nhận, số định danh cấp cùng Giấy khai sinh',
      en: 'The second of twins whose notice tells of two children: nobody has to confirm it, and the number comes with the certificate',
    },
    data: { child: { givenName: 'UYÊN', birthNotice: '00214.GCS.24001.26', bornTogether: 2, birthOrder: 2 } },
  },
  {
    name: 'father-recognised',
    family: 'single-mother',
    shows: {
      vi: 'Nhận cha cho con cùng lúc đăng ký khai sinh (1.000689): xem xét chứng cứ trong 3 ngày làm việc',
      en: 'The father is recognised with the registration (1.000689): the evidence is examined for three working days',
    },
    data: {
      child: { familyName: 'THÂN', givenName: 'CHI', birthNotice: '00202.GCS.24001.26' },
      father: {
        personalId: '024201877870',
        familyName: 'THÂN',
        middleName: 'QUANG',
        givenName: 'VINH',
        bornOn: { precision: 'day', value: '2001-09-14' },
        ethnicGroup: '01',
        nationality: 'VN',
        residence: { province: '24', commune: '07210', detail: 'Số 209, Tổ dân phố 5' },
      },
      recognition: { evidence: 'expert-finding' },
    },
  },
  {
    name: 'foundling',
    family: 'straightforward',
    shows: {
      vi: 'Trẻ bị bỏ rơi, chưa xác định được cha mẹ: người giám hộ khai, niêm yết 7 ngày',
      en: 'A foundling whose parents nobody knows: the guardian applies, a notice is posted for seven days',
    },
    applicant: { relation: 'guardian' },
    data: {
      child: { familyName: undefined, middleName: undefined, givenName: 'THIÊN ÂN', birthNotice: undefined },
      mother: undefined,
      father: undefined,
      marriage: undefined,
      foundling: { recordNumber: '07/BB-CAP', recordedOn: '2026-11-17', recordedBy: 'Công an phường Bắc Giang' },
      residence: { relationToHead: 'ward' },
      insurance: { guardian: 'applicant' },
    },
  },
  {
    name: 'born-abroad',
    family: 'straightforward',
    shows: {
      vi: 'Trẻ sinh ở nước ngoài, về cư trú tại Việt Nam: bổ sung giấy tờ của nước ngoài kèm bản dịch',
      en: 'Born abroad, living in Vietnam: the paper of that country is asked for, with a translation',
    },
    data: {
      child: {
        givenName: 'SAN',
        birthNotice: undefined,
        placeOfBirth: { in: 'abroad', country: 'JP', detail: 'Bệnh viện Hữu nghị, Osaka' },
      },
    },
  },
  {
    name: 'child-died',
    family: 'straightforward',
    shows: {
      vi: 'Trẻ sống trên 24 giờ rồi mất: chỉ đăng ký khai sinh, không đăng ký thường trú và không cấp thẻ',
      en: 'The child lived for more than a day and died: the birth is registered, nothing else',
    },
    data: {
      child: { givenName: 'MAI', birthNotice: '00205.GCS.24001.26', died: { on: '2026-11-18', notice: '88/GBT' } },
      residence: LEFT_OUT,
      insurance: LEFT_OUT,
    },
  },
  {
    name: 'parents-apart-consent',
    family: 'straightforward',
    shows: {
      vi: 'Cha mẹ cư trú ở hai nơi, chưa có ý kiến của người mẹ: việc lấy ý kiến có thời hạn',
      en: 'The parents live apart and the mother has not consented: her consent has to be obtained in time',
    },
    data: {
      child: { givenName: 'TRÚC', birthNotice: '00206.GCS.24001.26' },
      mother: { residence: { kind: 'temporary', province: '24', commune: '09187', detail: 'Số 5, Tổ dân phố 1' } },
      residence: { otherParentConsent: 'missing' },
    },
  },
  {
    name: 'parents-apart-asked',
    family: 'straightforward',
    shows: {
      vi: 'Cha mẹ cư trú ở hai nơi: chủ hộ và người mẹ đều được hỏi trên VNeID',
      en: 'The parents live apart: the head of the household and the mother are both asked in VNeID',
    },
    data: {
      child: { givenName: 'THẢO', birthNotice: '00211.GCS.24001.26' },
      mother: { residence: { kind: 'temporary', province: '24', commune: '09187', detail: 'Số 7, Tổ dân phố 2' } },
      residence: { otherParentConsent: 'vneid' },
    },
  },
  {
    name: 'registered-elsewhere',
    family: 'straightforward',
    shows: {
      vi: 'Khai sinh tại phường nơi mẹ tạm trú, đăng ký thường trú tại phường của ông nội',
      en: 'Registered where the mother stays, resident at the house of the grandfather in another commune',
    },
    data: {
      registrationPlace: { commune: '09187' },
      child: { givenName: 'LAN', birthNotice: '00207.GCS.24001.26' },
      mother: { residence: { kind: 'temporary', province: '24', commune: '09187', detail: 'Số 5, Tổ dân phố 1' } },
    },
  },
  {
    name: 'residence-in-another-province',
    family: 'straightforward',
    shows: {
      vi: 'Đăng ký thường trú ở nhà ông nội tại Hà Nội, các phần khác nộp ở đó: hồ sơ chuyển ngoài hệ thống, kết quả do hai người ghi',
      en: 'Resident at the house of the grandfather in Hanoi, where the rest is applied for: sent outside the system, its result recorded by two',
    },
    data: {
      child: { givenName: 'VY', birthNotice: '00212.GCS.24001.26' },
      residence: { address: { province: '01', commune: '00004', detail: 'Số 12, phố Hàng Bài' } },
      insurance: { choice: 'left-out', because: 'applied-elsewhere' },
    },
  },
  {
    name: 'name-format',
    family: 'straightforward',
    shows: {
      vi: 'Tên có dấu mà giao diện cấp số không nhận: cấp Giấy khai sinh trước, số định danh bổ sung sau',
      en: 'A name with a mark that the numbering does not take: the certificate first, the number later',
    },
    data: { child: { middleName: undefined, givenName: "H'LINH", birthNotice: '00208.GCS.24001.26' } },
  },
  {
    name: 'needs-verification',
    family: 'straightforward',
    shows: {
      vi: 'Chưa xác định được giới tính khi sinh: thông tin cần xác minh, chưa cấp số định danh',
      en: 'The sex is not determined at birth: to be verified, no number yet',
    },
    data: { child: { sex: 'undetermined', givenName: 'BẢO', birthNotice: '00209.GCS.24001.26' } },
  },
  {
    name: 'ethnic-group-unmapped',
    family: 'straightforward',
    shows: {
      vi: 'Dân tộc không có mã trong danh mục của phần mềm hộ tịch: một cửa đối chiếu danh mục',
      en: 'An ethnic group without a code in the civil-status system: the desk matches the lists',
    },
    data: { child: { ethnicGroup: '24', givenName: 'KHA', birthNotice: '00210.GCS.24001.26' } },
  },
];
