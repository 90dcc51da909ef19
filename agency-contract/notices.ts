/**
 * Questions about hospital notices, beside those about people: `POST {agency}/queries`, signed in both directions.
 *
 * A health facility issues a giấy chứng sinh for a birth (Circular 22/2025/TT-BYT) and a giấy báo tử for a death (Circular
 * 25/2025/TT-BYT), and sends its signed data within 4 working hours (Decree 63/2024/NĐ-CP art. 25(1)). It tells no more of a
 * notice than a registration needs: no weight, no notes on the delivery, no diagnosis, no hour of admission, no insurance number.
 */
import { z } from 'zod';
import { birthDate, name, personalId, sex } from './queries.js';

/** The code of the problem (404) that says that no facility has sent a notice of that number. */
export const NOTICE_UNKNOWN = 'notice-unknown';
/** The code of the problem (409) that says that several facilities have one of that number: name the issuer. */
export const NOTICE_AMBIGUOUS = 'notice-ambiguous';
/** The code of the problem (409) that says that the facility has cancelled the notice: another one stands for it. */
export const NOTICE_CANCELLED = 'notice-cancelled';

/** What is not as usual about a notice that is told all the same. */
const NOTICE_ODDITIES = ['issued-before-event', 'issued-again', 'no-personal-id'] as const;

const address = z.object({ province: z.string().max(2), commune: z.string().max(5), detail: z.string().max(200) });
const ethnicGroup = z.string().max(2);

const notice = z.object({
  number: z.string().min(1).max(40),
  /** The facility, as the paper writes it. */
  issuer: z.string().min(1).max(120),
  issuedOn: z.iso.date(),
  oddities: z.array(z.enum(NOTICE_ODDITIES)).max(NOTICE_ODDITIES.length).default([]),
});

/** What somebody without a personal id number showed instead. */
const otherPaper = z.object({
  kind: z.enum(['passport', 'former-identity-card', 'birth-certificate']),
  number: z.string().min(1).max(40),
  issuedOn: z.iso.date().optional(),
  issuer: z.string().max(120).optional(),
});

/** What a giấy chứng sinh says; fields bear the names that applications give them. */
const birthNoticeSchema = notice.extend({
  kind: z.literal('birth'),
  child: z.object({
    /** What the family means to call the child; until the registration it may think better of it. */
    intendedName: name.optional(),
    sex,
    bornOn: z.iso.date(),
    /** Hour and minute on the clock of the place, `05:40`. */
    bornAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    /** How many children this birth brought; each has a notice of its own. Absent where the facility does not tell: nobody takes that for one. */
    bornTogether: z.int().min(1).max(9).optional(),
    placeOfBirth: address,
  }),
  mother: z.object({
    /** Absent if she showed another paper. */
    personalId: personalId.optional(),
    otherPaper: otherPaper.optional(),
    fullName: name,
    bornOn: birthDate,
    ethnicGroup,
    residence: address,
  }),
});

/** What a giấy báo tử says. */
const deathNoticeSchema = notice.extend({
  kind: z.literal('death'),
  /** Quyển số, where the facility keeps one. */
  book: z.string().max(40).optional(),
  deceased: z.object({
    personalId: personalId.optional(),
    /** When and by whom the paper of identity was issued. */
    identityPaper: z.object({ issuedOn: z.iso.date(), issuer: z.string().max(120) }).optional(),
    otherPaper: otherPaper.optional(),
    fullName: name,
    sex,
    bornOn: birthDate,
    ethnicGroup,
    nationality: z.string().max(2),
    /** Absent if it is not known. */
    diedAt: z.object({ precision: z.enum(['day', 'minute']), value: z.string().max(30) }).optional(),
    placeOfDeath: address,
    /** Tử vong khi đang trên đường đi cấp cứu: the place is where it was established. */
    diedOnTheWay: z.literal(true).optional(),
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
