/** Goal: nothing that the portal asks about a death is lost. Method: its keys (route 1.006714), each with where it is answered. */
import { required } from '../../../src/kernel/values/assert.js';
import { z } from 'zod';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { portalKeysOf } from '../../_shared/portal-keys/v1.js';
import { deathFormSchema } from './form.js';
import { deathPortalFields, DERIVED_KEYS } from './portal-fields.js';
import { deathV2 } from './procedure.js';

/** By the sections of the portal's form; what follows from other answers stands last in each. */
const KEYS = {
  applicant:
    'NycHoTen NycSoGiayto NycNgaySinh NycGioiTinh NycGiaytoNgaycap NycGiaytoNoicap NycLoaiCutru NycDiaChi NycQuanHe NycSdt NycEmail NycMaQuocGia',
  deceased:
    'NdktHo NdktChuDem NdktTen NdktNgaySinh NdktGioiTinh NdktSoGiayto NdktNgayCapGiayTo NdktNoiCapGiayTo NdktMaQuoctich NdktMaDantoc NctccLoaiCutru NctccDiaChi NctccNgayChet NoichetDiachi NguyenNhanChet NctccMaQuocgia NoichetMaQuocgia',
  notice: 'GbtLoaiGiayto GbtSogiayto GbtNgaycap GbtNoicap',
  copies: 'BanSaoSoluong CapBanSao',
  residence: 'XoaChuhoHoten XoaChuhoGiayto XoaChuhoQuanhe',
  funeral: 'NnmtpQuanheNguoichet CanhanIsNyc NnmtpQqMaQuocgia NccQqMaQuocgia',
};

/** Asked for on the portal's page without a key that anybody told us. */
const WITHOUT_KEY = [
  'funeral.received',
  'funeral.meritDecision',
  'funeral.buriedOn',
  'funeral.place',
  'funeral.recipient',
  'funeral.payment',
  'funeral.survivors',
  'residence.household',
];

const body = z.object({ applicant: z.unknown(), data: z.unknown() });
const fieldsOf = (sample: string) => {
  const told = body.parse(
    required(
      deathV2.samples.find(({ name }) => name === sample),
      sample,
    ).body,
  );
  return deathPortalFields({
    applicant: applicantSchema.parse(told.applicant),
    data: deathFormSchema.parse(told.data),
  });
};

describe('the fields of the portal', () => {
  it.each(Object.entries(KEYS))('of the section %s are all answered', (_section, keys) => {
    const answered = [...portalKeysOf(applicantSchema), ...portalKeysOf(deathFormSchema), ...Object.keys(DERIVED_KEYS)];

    expect(keys.split(' ').filter((key) => !answered.includes(key))).toEqual([]);
  });

  it('are told in the words of the portal', () => {
    expect(fieldsOf('straightforward')).toMatchObject({
      NdktHo: 'NGỤY',
      NdktChuDem: 'THỊ',
      NdktTen: 'TRANG',
      NdktGioiTinh: 'Nữ',
      NctccNgayChet: { precision: 'minute', value: '2026-11-18T05:40:00+07:00' },
      NctccLoaiCutru: 'Thường trú',
      NoichetMaQuocgia: 'VN',
      GbtLoaiGiayto: 'Giấy báo tử',
      GbtSogiayto: '123/GBT',
      XoaChuhoQuanhe: 'Mẹ',
      NnmtpQuanheNguoichet: 'Con',
      CapBanSao: '1',
      BanSaoSoluong: 2,
    });
  });

  it('without a key are asked for all the same', () => {
    const asked = z.record(z.string(), z.unknown());
    const variants = z.object({ properties: asked });
    const schema = z.object({
      properties: z.record(z.string(), z.looseObject({ oneOf: z.array(variants).optional() })),
    });
    const { properties } = schema.parse(z.toJSONSchema(deathFormSchema, { io: 'input' }));
    const paths = Object.entries(properties).flatMap(([group, { oneOf = [] }]) =>
      oneOf.flatMap((variant) => Object.keys(variant.properties).map((name) => `${group}.${name}`)),
    );

    expect(WITHOUT_KEY.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('that do not apply are left out', () => {
    expect(Object.keys(fieldsOf('two-parts')).filter((key) => KEYS.funeral.split(' ').includes(key))).toEqual([]);
  });
});
