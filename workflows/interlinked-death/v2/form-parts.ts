/** The parts of the declaration (tờ khai điện tử, Mẫu 02; the portal's form 1.006714), each with the portal's key beside our name. */
import { z } from 'zod';
import * as first from '../../_shared/form-parts/v1.js';
import * as part from '../../_shared/form-parts/v2.js';
import { portalKey } from '../../_shared/portal-keys/v1.js';
import { TO_DECEASED, TO_HEAD, wordsOf } from './relations.js';

const CAUSES = { illness: 'Bệnh', 'old-age': 'Tuổi già', accident: 'Tai nạn', other: 'Khác', unknown: 'Không rõ' };

const toDeceased = z.enum([
  'spouse',
  'child',
  'mother',
  'father',
  'sibling',
  'grandchild',
  'grandparent',
  'child-in-law',
  'other-relative',
  'not-related',
]);

/** Người được khai tử: what the register will say (Law on Civil Status 2014, art. 34; Circular 25/2025/TT-BYT, Mẫu 05). */
export const deceased = z.strictObject({
  personalId: portalKey(first.personalId, 'NdktSoGiayto'),
  ...part.nameParts({ familyName: 'NdktHo', middleName: 'NdktChuDem', givenName: 'NdktTen' }),
  sex: portalKey(first.sex, 'NdktGioiTinh', { male: 'Nam', female: 'Nữ', undetermined: 'Chưa xác định' }),
  bornOn: portalKey(part.vagueDay, 'NdktNgaySinh'),
  /** To the minute, if the notice says it. */
  diedAt: portalKey(first.partialDate, 'NctccNgayChet'),
  placeOfDeath: portalKey(part.place, 'NoichetDiachi'),
  cause: portalKey(z.enum(['illness', 'old-age', 'accident', 'other', 'unknown']), 'NguyenNhanChet', CAUSES),
  nationality: portalKey(first.nationality.default('VN'), 'NdktMaQuoctich'),
  ethnicGroup: portalKey(first.ethnicGroup, 'NdktMaDantoc'),
  identityPaper: z
    .strictObject({
      issuedOn: portalKey(z.iso.date(), 'NdktNgayCapGiayTo'),
      issuer: portalKey(first.text(120), 'NdktNoiCapGiayTo'),
    })
    .optional(),
  lastResidence: part.residenceAs({ kind: 'NctccLoaiCutru', address: 'NctccDiaChi' }),
  /** Where a paper from before 1 July 2025 names the district: so that the two can be told to be one place. */
  formerAddress: part.formerAddress.optional(),
});

/** Every paper about a death has a number, a day and an issuer. */
const paper = {
  number: portalKey(first.text(40), 'GbtSogiayto'),
  issuedOn: portalKey(z.iso.date(), 'GbtNgaycap'),
  issuer: portalKey(first.text(120), 'GbtNoicap'),
};

/** Papers that replace the death notice (Decree 123/2015, art. 4 clause 2; Decree 23/2015 for papers of other states). */
const SUBSTITUTES = [
  'commune-confirmation',
  'police-confirmation',
  'court-decision',
  'foreign-paper',
  'other',
] as const;

/** Giấy báo tử, or the paper that replaces it. */
export const notice = z.discriminatedUnion('type', [
  z.strictObject({
    type: portalKey(z.literal('death-notice'), 'GbtLoaiGiayto', { 'death-notice': 'Giấy báo tử' }),
    ...paper,
  }),
  z.strictObject({
    type: portalKey(z.literal('substitute'), 'GbtLoaiGiayto', { substitute: 'Giấy tờ thay thế' }),
    paper: z.enum(SUBSTITUTES),
    /** Who saw the death at home and told the commune's people's committee of it. */
    witness: z.strictObject({ fullName: first.personName, personalId: first.personalId.optional() }).optional(),
    ...paper,
  }),
]);

const toHead = portalKey(
  z.enum([
    'child',
    'wife',
    'husband',
    'father',
    'mother',
    'grandfather',
    'grandmother',
    'grandchild',
    'elder-brother',
    'elder-sister',
    'younger-sibling',
    'lodger',
  ]),
  'XoaChuhoQuanhe',
  wordsOf(TO_HEAD),
);

/** Xóa đăng ký thường trú: whose household the deceased lived in. */
export const residence = z.strictObject({
  household: z.discriminatedUnion('head', [
    z.strictObject({ head: z.literal('applicant'), relationToHead: toHead }),
    z.strictObject({ head: z.literal('deceased'), soleMember: z.boolean().default(false) }),
    z.strictObject({
      head: z.literal('other'),
      personalId: portalKey(first.personalId, 'XoaChuhoGiayto'),
      fullName: portalKey(first.personName, 'XoaChuhoHoten'),
      relationToHead: toHead,
    }),
  ]),
});

const relation = portalKey(toDeceased, 'NnmtpQuanheNguoichet', wordsOf(TO_DECEASED));
const hometown = portalKey(first.address.omit({ detail: true }), 'NnmtpQqDiaChi').optional();

/** Cơ quan, tổ chức, cá nhân nhận trợ cấp. */
const recipient = z.discriminatedUnion('kind', [
  /** Là người yêu cầu: told above already. */
  z.strictObject({ kind: z.literal('applicant'), relation, hometown }),
  z.strictObject({
    kind: z.literal('person'),
    personalId: first.personalId,
    fullName: first.personName,
    bornOn: part.vagueDay.optional(),
    sex: first.sex.optional(),
    identityPaper: z.strictObject({ issuedOn: z.iso.date(), issuer: first.text(120) }).optional(),
    residence: first.address.optional(),
    hometown,
    relation,
  }),
  /** Whoever held the funeral of somebody without relatives. */
  z.strictObject({
    kind: z.literal('organisation'),
    name: first.text(200),
    address: first.address,
    representative: first.personName,
  }),
]);

const payment = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('cash'), at: first.text(120).optional() }),
  z.strictObject({
    method: z.literal('transfer'),
    bank: first.text(80),
    account: z.string().regex(/^\d{6,19}$/),
    holder: first.personName,
  }),
]);

const listed = {
  fullName: first.personName,
  bornOn: part.vagueDay,
  relation: toDeceased,
  /** Of an adult who asks for the monthly benefit: it needs the assessment of the working capacity. */
  reducedCapacity: z.boolean().default(false),
};
const whereKnown = { personalId: first.personalId.optional(), ...listed };

/** How a relative agrees to who receives the survivor benefit: column 11 of the list (Decision 1449/QĐ-BHXH). */
const relative = z.discriminatedUnion('consent', [
  /** Is asked there, by the personal id; who has none signs the form. */
  z.strictObject({ consent: z.literal('vneid'), personalId: first.personalId, ...listed }),
  z.strictObject({ consent: z.literal('form-09-hsb'), ...whereKnown }),
  z.strictObject({ consent: z.literal('refused'), ...whereKnown }),
]);

/** The list of relatives; who has more than four hands in the rest on form 09-HSB. */
const relatives = z
  .strictObject({
    first: relative,
    second: relative.optional(),
    third: relative.optional(),
    fourth: relative.optional(),
  })
  // Nobody agrees for two: the second would be waited for until the limit.
  .refine(
    (list) => {
      const numbers = Object.values(list).flatMap((one) => one?.personalId ?? []);
      return new Set(numbers).size === numbers.length;
    },
    { error: 'two relatives have the same personal id' },
  );

/** Đối tượng hưởng trợ cấp mai táng phí; an employee in compulsory insurance goes through the employer, not through here. */
const RECEIVED = ['social-insurance', 'merit', 'social-protection', 'emergency'] as const;

/** Mai táng phí, tử tuất. */
export const funeral = z.strictObject({
  received: z.array(z.enum(RECEIVED)).min(1).max(RECEIVED.length),
  /** Quyết định công nhận người có công; the office looks it up where it is not told. */
  meritDecision: z.strictObject({ number: first.text(40), issuedOn: z.iso.date().optional() }).optional(),
  buriedOn: z.iso.date(),
  place: first.address,
  recipient,
  payment,
  /** Trợ cấp tuất, for the relatives of somebody in social insurance. */
  survivors: z.discriminatedUnion('benefit', [
    z.strictObject({ benefit: z.literal('none') }),
    z.strictObject({ benefit: z.literal('one-time'), relatives }),
    z.strictObject({ benefit: z.literal('monthly'), relatives }),
  ]),
});
