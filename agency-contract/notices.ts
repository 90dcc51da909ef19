/**
 * Questions about hospital notices, beside those about people: `POST {agency}/queries`, signed in both directions.
 *
 * A health facility issues a giấy chứng sinh for a birth (Circular 22/2025/TT-BYT) and a giấy báo tử for a death (Circular
 * 25/2025/TT-BYT), and sends its signed data within 4 working hours (Decree 63/2024/NĐ-CP art. 25(1)). It tells no more of a
 * notice than an application for registration asks: no weight, no diagnosis, no insurance number.
 */
import { z } from 'zod';
import { birthDate, name, personalId, sex } from './queries.js';

/** The code of the problem (404) that says that no facility has sent a notice of that number. */
export const NOTICE_UNKNOWN = 'notice-unknown';
/** The code of the problem (409) that says that several facilities have one of that number: name the issuer. */
export const NOTICE_AMBIGUOUS = 'notice-ambiguous';

const address = z.object({ province: z.string().max(2), commune: z.string().max(5), detail: z.string().max(200) });
const ethnicGroup = z.string().max(2);

const notice = z.object({
  number: z.string().min(1).max(40),
  /** The facility, as the paper writes it. */
  issuer: z.string().min(1).max(120),
  issuedOn: z.iso.date(),
});

/** What a giấy chứng sinh says; fields bear the names that applications give them. */
const birthNoticeSchema = notice.extend({
  kind: z.literal('birth'),
  child: z.object({
    /** What the family means to call the child; until the registration it may think better of it. */
    intendedName: name.optional(),
    sex,
    bornOn: z.iso.date(),
    placeOfBirth: address,
  }),
  mother: z.object({
    /** Absent if she showed another paper. */
    personalId: personalId.optional(),
    fullName: name,
    bornOn: birthDate,
    ethnicGroup,
    residence: address,
  }),
});

/** What a giấy báo tử says. */
const deathNoticeSchema = notice.extend({
  kind: z.literal('death'),
  deceased: z.object({
    personalId: personalId.optional(),
    fullName: name,
    sex,
    bornOn: birthDate,
    ethnicGroup,
    nationality: z.string().max(2),
    /** Absent if it is not known. */
    diedAt: z.object({ precision: z.enum(['day', 'minute']), value: z.string().max(30) }).optional(),
    placeOfDeath: address,
    /** The kind of cause; the diagnosis stays with the facility. */
    cause: z.enum(['illness', 'old-age', 'accident', 'other', 'unknown']),
    lastResidence: address,
  }),
});

/** What `health-facility` answers with. */
export const noticeSchema = z.discriminatedUnion('kind', [birthNoticeSchema, deathNoticeSchema]);
export type Notice = z.infer<typeof noticeSchema>;

/** What `health-facility` is asked. */
export const noticeQuerySchema = z.object({
  kind: z.enum(['birth', 'death']),
  number: z.string().trim().min(1).max(40),
  /** The number of a death notice runs at each facility by itself. */
  issuer: z.string().trim().max(120).optional(),
  purpose: z.string().trim().min(1).max(200),
});

/** What `civil-status` is asked of a birth notice: whether a birth was registered with it. */
export const noticeUseQuerySchema = z.object({
  birthNotice: z.string().min(1).max(40),
  purpose: z.string().trim().min(1),
});
export const noticeUseSchema = z.object({ birthNotice: z.string(), registered: z.boolean() });
