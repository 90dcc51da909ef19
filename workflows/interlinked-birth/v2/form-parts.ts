/** The parts of the declaration (tờ khai điện tử, Mẫu 01; the portal's form of 2026), each with the portal's key beside our name. */
import { z } from 'zod';
import * as first from '../../_shared/form-parts/v1.js';
import * as part from '../../_shared/form-parts/v2.js';
import { portalKey } from '../../_shared/portal-keys/v1.js';
import { RELATION_CODES, RELATION_WORDS } from './relations.js';

/** Người được khai sinh: what the register will say of the child (Law on Civil Status 2014, art. 14). */
export const child = z.strictObject({
  ...part.nameParts({ familyName: 'Ho', middleName: 'ChuDem', givenName: 'Ten' }),
  sex: portalKey(first.sex, 'GioiTinh', { male: 'Nam', female: 'Nữ', undetermined: 'Chưa xác định' }),
  /** In words it is written by the software, never by people. */
  bornOn: portalKey(z.iso.date(), 'NgaySinh'),
  placeOfBirth: portalKey(part.place, 'NsDiaChi'),
  hometown: portalKey(first.address.omit({ detail: true }), 'QqDiaChi'),
  nationality: portalKey(first.nationality.default('VN'), 'MaQuocTich'),
  ethnicGroup: portalKey(first.ethnicGroup, 'MaDanToc'),
  /** Giấy chứng sinh: `00123.GCS.24001.26` (Circular 22/2025/TT-BYT); absent for a birth outside a health facility. */
  birthNotice: z
    .string()
    .regex(/^\d{5}\.GCS\.\d{5}\.\d{2}$/)
    .optional(),
  /** How many children this birth brought: each has a notice of its own. */
  bornTogether: z.int().min(1).max(9).default(1),
  birthOrder: z.int().min(1).max(9).default(1),
  /** A child that lived for 24 hours or more is registered though it died (Civil Code 2015, art. 30 clause 3). */
  died: z.strictObject({ on: z.iso.date(), notice: first.text(40).optional() }).optional(),
});

/** Người mẹ đẻ, người cha: the same fields under two prefixes. */
export function parent(prefix: 'Me' | 'Cha') {
  return z.strictObject({
    personalId: portalKey(first.personalId, `${prefix}SoGiayTo`),
    ...part.nameParts({ familyName: `${prefix}Ho`, middleName: `${prefix}ChuDem`, givenName: `${prefix}Ten` }),
    bornOn: portalKey(part.vagueDay, `${prefix}NgaySinh`),
    ethnicGroup: portalKey(first.ethnicGroup, `${prefix}MaDanToc`),
    nationality: portalKey(first.nationality, `${prefix}MaQuocTich`),
    residence: part.residenceAs({ kind: `${prefix}LoaiCuTru`, address: `${prefix}DiaChi` }),
    /** Where a paper from before 1 July 2025 names the district: so that the two can be told to be one place. */
    formerAddress: part.formerAddress.optional(),
    deceased: portalKey(z.boolean().default(false), `${prefix}IsDaChet`),
  });
}

/** Giấy chứng nhận kết hôn, if there is one. */
export const marriage = z.strictObject({
  number: portalKey(first.text(40), 'GiayCNKHSo'),
  book: portalKey(first.text(40), 'GiayCNKHQuyenSo').optional(),
  issuedOn: portalKey(z.iso.date(), 'GiayCNKHNgayCap'),
  issuer: portalKey(first.text(120), 'GiayCNKHNoiCap'),
});

/** The father is recognised with the registration of the birth (thủ tục 1.000689; Circular 04/2020/TT-BTP, art. 14, 15). */
export const recognition = z.strictObject({ evidence: z.enum(['expert-finding', 'declaration-with-witnesses']) });

/** Biên bản về việc trẻ bị bỏ rơi (Decree 123/2015, art. 14): the child has no parents that anybody knows. */
export const foundling = z.strictObject({
  recordNumber: first.text(40),
  recordedOn: z.iso.date(),
  recordedBy: first.text(120),
});

/** Đăng ký thường trú. */
export const residence = z.strictObject({
  headPersonalId: portalKey(first.personalId, 'DkttChuhoSoGiayTo'),
  headFullName: portalKey(first.personName, 'DkttChuHo'),
  relationToHead: portalKey(z.enum(RELATION_CODES), 'DkttMaQuanHe', RELATION_WORDS),
  /** 1: on paper, or by signature on form CT01; 2: through VNeID (level 2). */
  consent: portalKey(z.enum(['vneid', 'signed-form']), 'LoaiXacNhanVNeID', { 'signed-form': '1', vneid: '2' }),
  /** Parents who live apart agree where the child lives (Law on Residence 2020, art. 12). */
  otherParentConsent: z.enum(['not-needed', 'vneid', 'signed-form', 'missing']).default('not-needed'),
  address: portalKey(first.address, 'DkttDiaChi'),
});

/** Thẻ BHYT. */
export const insurance = z.strictObject({
  /** Nơi đăng ký khám, chữa bệnh ban đầu: the facility's five digits. */
  facility: portalKey(z.string().regex(/^\d{5}$/), 'CskcbbdMa'),
  guardian: portalKey(z.enum(['mother', 'father', 'applicant']), 'NguoiGiamHo', {
    mother: 'Thông tin mẹ',
    father: 'Thông tin cha',
    applicant: 'Thông tin người yêu cầu',
  }),
  /** Giấy chứng nhận hộ nghèo. */
  poorHousehold: z
    .strictObject({
      number: portalKey(first.text(40), 'GiayCNHNSo'),
      issuedOn: portalKey(z.iso.date(), 'GiayCNHNNgayCap').optional(),
    })
    .optional(),
});
