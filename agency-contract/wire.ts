/**
 * The wire contract between the engine and the agency systems: what is said, not how either side works.
 *
 * Engine → agency: `POST {agency}/dispatches`, `GET {agency}/dispatches/{key}`. Agency → engine:
 * `POST /api/v1/agency-callbacks/{agency}`. Times are ISO 8601 with offset, text is NFC.
 */
import { z } from 'zod';

/** The most dispatches in one request and the most answers in one callback. */
export const DISPATCHES_PER_REQUEST_MAX = 64;

/** Every agency that the engine can dispatch to or ask; the same keys name queues, folders and URLs. */
export const AGENCY_KEYS = [
  'civil-status',
  'population',
  'residence',
  'social-insurance',
  'social-protection',
  'national-portal',
  'notifications',
  'health-facility',
  'data-protection',
  'identity-card',
  'merit',
  'vneid',
] as const;
export const agencyKeySchema = z.enum(AGENCY_KEYS);
export type AgencyKey = z.infer<typeof agencyKeySchema>;

const OPERATIONS = [
  'request-consent',
  'perform',
  'decide',
  'cancel',
  'compensate',
  'correct',
  'tell-correction',
  'pass-on',
  'notify',
  'report-status',
] as const;
export const operationSchema = z.enum(OPERATIONS);
export type Operation = z.infer<typeof operationSchema>;

/** `{case}:{step}:{occurrence}`: deterministic, so a repeat of any kind is recognised by it. */
export const dispatchKeySchema = z
  .string()
  .min(3)
  .max(160)
  .regex(/^[!-~]+$/);

/** Words joined by hyphens: codes become facts, which hold nothing personal. */
const codeSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const reasonSchema = z.strictObject({
  code: codeSchema,
  text: z.string().min(1).max(4000),
  legalBasis: z.string().min(1).max(400).optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const dispatchSchema = z.strictObject({
  key: dispatchKeySchema,
  operation: operationSchema,
  /** The official case code (mã hồ sơ). */
  case: z.string().min(1).max(80),
  step: z.string().min(1).max(80),
  occurrence: z.int().min(1),
  payload: z.record(z.string(), z.json()),
});
export type Dispatch = z.infer<typeof dispatchSchema>;

export const dispatchRequestSchema = z.strictObject({
  dispatches: z.array(dispatchSchema).min(1).max(DISPATCHES_PER_REQUEST_MAX),
});

const ANSWER_KINDS = [
  'completed',
  'accepted',
  'awaiting-decision',
  'supplement-requested',
  'verification-started',
  'rejected',
  'result-amended',
  'consent-answered',
] as const;
export const answerKindSchema = z.enum(ANSWER_KINDS);
export type AnswerKind = z.infer<typeof answerKindSchema>;

/**
 * What an agency issued. `type`, `number`, `issuer`, `issuedOn` and `digest` describe the paper and hold no personal
 * data; `data` may hold some (a personal id number, an insurance number) and is kept encrypted by the engine.
 */
export const resultSchema = z.strictObject({
  type: z.string().min(1).max(80),
  number: z.string().min(1).max(80),
  issuer: z.string().min(1).max(200),
  issuedOn: z.iso.date(),
  /** SHA-256 of the issued record in the agency's register, lower-case hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.record(z.string(), z.json()).optional(),
});
export type AgencyResult = z.infer<typeof resultSchema>;

/** What somebody who was asked has said; `asked`: nothing yet, `unreachable`: the application cannot ask that person. */
const CONSENT_ANSWERS = ['asked', 'given', 'refused', 'withdrawn', 'unreachable'] as const;

/** Where one of those stands who were asked: by the name under which the request named the person, never by who that is. */
export const consentSchema = z.strictObject({
  person: codeSchema,
  answer: z.enum(CONSENT_ANSWERS),
  at: z.iso.datetime({ offset: true }),
});
export type ConsentOf = z.infer<typeof consentSchema>;

/** The most people that one request asks. */
export const CONSENTS_PER_REQUEST_MAX = 32;

export const answerSchema = z.strictObject({
  dispatchKey: dispatchKeySchema,
  kind: answerKindSchema,
  result: resultSchema.optional(),
  reason: reasonSchema.optional(),
  /**
   * Under which the agency's own system has the step (mã hồ sơ ở hệ thống nguồn), as its papers print it; it names nobody. A hint: one
   * that is unreadable is as none, and never costs the answer.
   */
  dossierCode: z.string().max(60).optional().catch(undefined),
  /** Of a request for consent: everybody who was asked, so that a message says all that those before it said. */
  consents: z.array(consentSchema).min(1).max(CONSENTS_PER_REQUEST_MAX).optional(),
  at: z.iso.datetime({ offset: true }),
});
export type Answer = z.infer<typeof answerSchema>;

export const dispatchResponseSchema = z.strictObject({
  answers: z.array(answerSchema).max(DISPATCHES_PER_REQUEST_MAX),
});

export const callbackSchema = z.strictObject({
  messageId: z.uuid(),
  answers: z.array(z.unknown()).min(1).max(DISPATCHES_PER_REQUEST_MAX),
});

/** `applied`, or why not; a verdict other than `applied` never changed a case. */
const VERDICTS = ['applied', 'duplicate', 'late', 'unknown', 'invalid'] as const;
const verdictSchema = z.enum(VERDICTS);

export const callbackResponseSchema = z.strictObject({
  results: z.array(z.strictObject({ dispatchKey: z.string(), verdict: verdictSchema })),
});
