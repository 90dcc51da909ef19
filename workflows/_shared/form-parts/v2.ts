/** Form parts since parts of a procedure may be left out. Frozen together with the versions that use them. */
import { z } from 'zod';
import { isRecord } from '../../../src/kernel/values/records.js';
import { TAKEN_UP } from '../agency-step/v2.js';
import { portalKey } from '../portal-keys/v1.js';
import { address, applicant as firstApplicant, nationality, partialDate, personName, text } from './v1.js';

/** Why a family leaves a part out, recorded with the case. */
export const REASONS = ['applied-elsewhere', 'already-done', 'later', 'not-wanted'] as const;

/** A part that is taken up with this application and its fields, or left out with a reason. */
export function chosen<Shape extends z.ZodRawShape, const Reason extends string = (typeof REASONS)[number]>(
  fields: z.ZodObject<Shape>,
  reasons?: readonly [Reason, ...Reason[]],
) {
  return z.discriminatedUnion('choice', [
    z.strictObject({ choice: z.literal(TAKEN_UP), ...fields.shape }),
    z.strictObject({ choice: z.literal('left-out'), because: z.enum(reasons ?? REASONS) }),
  ]);
}

/** Which commune's office is asked (chọn cơ quan thực hiện). */
export const officePlace = address.omit({ detail: true });

type Choice = { readonly choice: typeof TAKEN_UP } | { readonly choice: 'left-out'; readonly because: string };

/** What the chart knows of a part: that it is taken up, or why it was left out. */
export function choiceFact(part: Choice): string {
  return part.choice === TAKEN_UP ? part.choice : leftOutFact(part.because);
}

/** What the chart knows of a part that was left out. */
export function leftOutFact(because: string): string {
  return `left-out-${because}`;
}

/** All that the chart may know of parts that were left out for the usual reasons. */
export const LEFT_OUT_FACTS = REASONS.map(leftOutFact);

/** What an agency is told of a part: nothing of one that was left out. Takes what may be cut or erased, too. */
export function told(part: unknown): unknown {
  return isRecord(part) && part['choice'] === 'left-out' ? undefined : part;
}

/** What the portal calls the three parts of a name: `MeHo`, `MeChuDem`, `MeTen`. */
interface NameKeys {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

/** A name in its three parts; some peoples have no family name, many people no middle one. */
export function nameParts(keys: NameKeys) {
  return {
    familyName: portalKey(personName, keys.familyName).optional(),
    middleName: portalKey(personName, keys.middleName).optional(),
    givenName: portalKey(personName, keys.givenName),
  };
}

/** The whole name, as agencies and registers write it. */
export function fullNameOf(person: Readonly<Record<string, unknown>>): string {
  return [person['familyName'], person['middleName'], person['givenName']]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}

/** A day, a month or a year of long ago: no paper about a birth of somebody grown up names the hour. */
export const vagueDay = z.discriminatedUnion('precision', [
  partialDate.options[0],
  partialDate.options[1],
  partialDate.options[2],
]);

const ABROAD = z.strictObject({
  in: z.literal('abroad'),
  country: nationality,
  /** As that country writes it: a hospital, a town. */
  detail: text(200),
});

/** A place of the two-level address in Vietnam, or anywhere else in the world. */
export const place = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('vietnam'), ...address.shape }),
  ABROAD,
]);

/** What the portal calls the kinds of residence. */
const RESIDENCE_WORDS = { permanent: 'Thường trú', temporary: 'Tạm trú', current: 'Nơi ở hiện tại' } as const;
const RESIDENCE_KINDS = ['permanent', 'temporary', 'current'] as const;

/** Where somebody lives, and as what; `keys` are the portal's: `MeLoaiCuTru`, `MeDiaChi`. */
export function residenceAs(keys: { readonly kind: string; readonly address: string }) {
  return portalKey(
    z.strictObject({
      ...address.shape,
      kind: portalKey(z.enum(RESIDENCE_KINDS), keys.kind, RESIDENCE_WORDS).default('permanent'),
    }),
    keys.address,
  );
}

/** An address in three levels, as papers from before 1 July 2025 name it: kept as it is written, never asked of anybody anew. */
export const formerAddress = z.strictObject({
  province: text(80),
  district: text(80),
  commune: text(80),
  detail: text(200).optional(),
});

/** The same person in the words of the portal (người yêu cầu); what the population register knows may stay empty. */
export const applicant = z.strictObject({
  personalId: portalKey(firstApplicant.shape.personalId, 'NycSoGiayto'),
  fullName: portalKey(firstApplicant.shape.fullName, 'NycHoTen'),
  relation: portalKey(firstApplicant.shape.relation, 'NycQuanHe', {
    mother: 'Mẹ',
    father: 'Cha',
    guardian: 'Người giám hộ/đại diện hợp pháp',
    spouse: 'Vợ/Chồng',
    child: 'Con',
    sibling: 'Anh/Chị/Em',
    grandchild: 'Cháu',
    'other-relative': 'Người thân thích khác',
  }),
  phone: portalKey(firstApplicant.shape.phone, 'NycSdt'),
  email: portalKey(z.email().max(120), 'NycEmail').optional(),
  bornOn: portalKey(vagueDay, 'NycNgaySinh').optional(),
  sex: portalKey(z.enum(['male', 'female']), 'NycGioiTinh', { male: 'Nam', female: 'Nữ' }).optional(),
  /** Thẻ căn cước: when and by whom it was issued. */
  identityPaper: z
    .strictObject({
      issuedOn: portalKey(z.iso.date(), 'NycGiaytoNgaycap'),
      issuer: portalKey(text(120), 'NycGiaytoNoicap'),
    })
    .optional(),
  residence: residenceAs({ kind: 'NycLoaiCutru', address: 'NycDiaChi' }).optional(),
});

/** Who may have copies for nothing, as far as anybody says so of a civil-status act: see the exemptions of `fees/v1`. */
export const EXEMPT_GROUNDS = ['merit-family', 'poor-household', 'disability'] as const;

/** How many extracts (bản sao trích lục) are wanted: a number only where some are; and by which paper they cost nothing. */
export const copies = z
  .discriminatedUnion('wanted', [
    z.strictObject({ wanted: z.literal('no') }),
    z.strictObject({
      wanted: z.literal('yes'),
      count: portalKey(z.int().min(1).max(20), 'BanSaoSoluong'),
      exemption: z.strictObject({ ground: z.enum(EXEMPT_GROUNDS), paper: text(120) }).optional(),
    }),
  ])
  .default({ wanted: 'no' });

/** The number of extracts, as agencies are told it; takes what may be cut or erased, too. */
export function copiesCount(wanted: unknown): number {
  return isRecord(wanted) && typeof wanted['count'] === 'number' ? wanted['count'] : 0;
}

/** On which ground the copies cost nothing, as the application says; undefined where it says nothing. */
export function exemptGround(wanted: unknown): string | undefined {
  const exemption = isRecord(wanted) ? wanted['exemption'] : undefined;
  const ground = isRecord(exemption) ? exemption['ground'] : undefined;
  return typeof ground === 'string' ? ground : undefined;
}
