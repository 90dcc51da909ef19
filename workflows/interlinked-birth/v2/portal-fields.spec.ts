/** Goal: nothing that the portal's form asks is lost. Method: its 65 keys, written down by hand, beside where each is answered. */
import { applicant } from '../../_shared/form-parts/v2.js';
import { portalKeysOf } from '../../_shared/portal-keys/v1.js';
import { birthFormSchema } from './form.js';
import { birthPortalFields, DERIVED_KEYS } from './portal-fields.js';
import { birthSamples } from './samples.js';

/** The form of route 2.000987 as it was captured in September 2026, part by part. */
const PORTAL = {
  applicant:
    'NycHoTen NycSoGiayto NycNgaySinh NycGioiTinh NycGiaytoNgaycap NycGiaytoNoicap NycLoaiCutru NycMaQuocGia NycDiaChi NycQuanHe NycSdt NycEmail',
  child:
    'IsChungSinhBhxh Ho ChuDem Ten NgaySinh NgaySinhChu NsMaQuocGia NsDiaChi GioiTinh MaQuocTich MaDanToc QqMaQuocGia QqDiaChi CapBanSao BanSaoSoluong',
  mother:
    'MeMaQuocTich MeMaDanToc MeHo MeChuDem MeTen MeNgaySinh MeSoGiayTo MeIsDaChet MeLoaiCuTru MeMaQuocGia MeDiaChi',
  father:
    'ChaMaQuocTich ChaMaDanToc ChaHo ChaChuDem ChaTen ChaNgaySinh ChaSoGiayTo ChaIsDaChet ChaLoaiCuTru ChaMaQuocGia ChaIsCungcutruMe ChaDiaChi',
  marriage: 'GiayCNKHSo GiayCNKHQuyenSo GiayCNKHNgayCap GiayCNKHNoiCap',
  residence: 'LoaiXacNhanVNeID DkttIsTtBo DkttIsTtMe DkttChuHo DkttChuhoSoGiayTo DkttMaQuanHe DkttDiaChi',
  insurance: 'CskcbbdMa NguoiGiamHo GiayCNHNSo GiayCNHNNgayCap',
};

function exported(name: string, changes: object = {}, reports: object = {}) {
  const { applicant: who, data } = Object(birthSamples.find((sample) => sample.name === name)?.body);
  return birthPortalFields({
    applicant: applicant.parse({ ...who, ...reports }),
    data: birthFormSchema.parse({ ...data, ...changes }),
  });
}

describe("the portal's form of a birth", () => {
  it('is answered key by key: by a field, or by what follows from fields', () => {
    const answered = [...portalKeysOf(applicant), ...portalKeysOf(birthFormSchema), ...Object.keys(DERIVED_KEYS)];
    const asked = Object.values(PORTAL).flatMap((keys) => keys.split(' '));

    expect(asked).toHaveLength(65);
    expect(answered.toSorted()).toEqual(asked.toSorted());
  });

  it('gets an application in its own keys and its own words', () => {
    expect(exported('straightforward')).toMatchObject({
      NycHoTen: 'DƯƠNG NGỌC NAM',
      NycQuanHe: 'Cha',
      IsChungSinhBhxh: '1',
      Ho: 'DƯƠNG',
      ChuDem: 'AN',
      Ten: 'NHIÊN',
      NgaySinh: '2026-11-16',
      NgaySinhChu: 'Ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu',
      GioiTinh: 'Nữ',
      NsMaQuocGia: 'VN',
      NsDiaChi: { province: '24', commune: '07210', detail: 'Bệnh viện Sản Nhi Bắc Ninh số 1' },
      MeHo: 'NGUYỄN',
      MeChuDem: 'HỒNG',
      MeTen: 'NHUNG',
      MeNgaySinh: { precision: 'day', value: '1996-04-16' },
      MeLoaiCuTru: 'Thường trú',
      MeDiaChi: { province: '24', commune: '07210', detail: 'Số 20, Tổ dân phố 8' },
      ChaIsCungcutruMe: true,
      LoaiXacNhanVNeID: '2',
      DkttIsTtBo: false,
      DkttMaQuanHe: 'Cháu nội',
      CapBanSao: '1',
      BanSaoSoluong: 1,
      NguoiGiamHo: 'Thông tin mẹ',
    });
  });

  it('gets nothing of a part that is not there', () => {
    const keys = Object.keys(exported('single-mother', { copies: { wanted: 'no' }, insurance: LEFT_OUT }));

    expect(keys.filter((key) => /^(Cha|GiayCN|BanSao|Cskcb|NguoiGiamHo)/.test(key))).toEqual([]);
  });

  it('names the country of a birth abroad, and what the register knows of the applicant', () => {
    const placeOfBirth = { in: 'abroad', country: 'JP', detail: 'Bệnh viện trung tâm Osaka' };
    const { child } = Object(Object(birthSamples[0]?.body).data);
    const residence = { kind: 'temporary', province: '24', commune: '07210', detail: 'Số 2' };

    expect(exported('straightforward', { child: { ...child, placeOfBirth } }, { residence })).toMatchObject({
      NsMaQuocGia: 'JP',
      NsDiaChi: { detail: 'Bệnh viện trung tâm Osaka' },
      NycLoaiCutru: 'Tạm trú',
      NycDiaChi: { province: '24', commune: '07210', detail: 'Số 2' },
    });
  });
});

const LEFT_OUT = { choice: 'left-out', because: 'later' };
