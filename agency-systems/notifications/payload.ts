/** What the engine asks to be told to an applicant. */
import { z } from 'zod';

export const TEMPLATES = [
  'case-received',
  'supplement-requested',
  'verification-started',
  'consent-missing',
  'step-completed',
  'step-refused',
  'step-skipped',
  'deadline-near',
  'apology-new-appointment',
  'result-amended',
  'correction-refused',
  'desk-changed',
  'cannot-be-undone',
  'withdrawal-received',
  'case-closed',
] as const;
export type Template = (typeof TEMPLATES)[number];

const told = z.object({
  template: z.enum(TEMPLATES),
  step: z.string().optional(),
  /** As the procedure calls the step in Vietnamese. */
  stepName: z.string().optional(),
  reason: z.string().optional(),
});
export type Told = z.infer<typeof told>;

export const noticePayload = z.object({
  recipient: z.object({ fullName: z.string(), phone: z.string().optional(), email: z.string().optional() }),
  params: z.object({
    procedure: z.string(),
    /** As the law calls the procedure. */
    procedureName: z.string().optional(),
    /** As people call it: the message says that where it comes along. */
    procedureShortName: z.string().optional(),
    notices: z.array(told).min(1),
  }),
});
export type NoticePayload = z.infer<typeof noticePayload>;
