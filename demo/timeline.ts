/** The events of a case as rows: when by the legal clock, who, what. */
import { z } from 'zod';
import { row } from './page.js';
import type { Words } from './words.js';

const paper = z.object({ type: z.string(), number: z.string() });

export const caseView = z.object({
  code: z.string(),
  status: z.string(),
  steps: z.array(
    z.object({
      step: z.string(),
      status: z.string(),
      late: z.boolean(),
      result: paper.optional(),
      reason: z.object({ code: z.string() }).optional(),
    }),
  ),
  /** What was said to the applicant, by step. */
  reasons: z.record(z.string(), z.object({ code: z.string(), text: z.string().optional() })).optional(),
});
export type CaseView = z.infer<typeof caseView>;

const event = z.object({
  seq: z.int(),
  type: z.string(),
  at: z.string(),
  actor: z.string(),
  facts: z.object({
    step: z.string().optional(),
    result: paper.optional(),
    reason: z.object({ code: z.string() }).optional(),
    deadline: z.string().optional(),
  }),
});
export type HistoryEvent = z.infer<typeof event>;
export const historyPage = z.object({ items: z.array(event) });

/** What the clock does of itself at each kind of deadline, by the end of its name. */
const AT_DEADLINE: Readonly<Record<string, string>> = {
  warning: 'notice.deadline-near.subject',
  due: 'notice.apology-new-appointment.subject',
  'new-appointment': 'cause.overdue-after-new-appointment',
};

interface Row {
  readonly event: HistoryEvent;
  readonly view: CaseView;
  /** Empty where the row above has the same. */
  readonly moment: string;
}

/** One event, as a row. */
export function timelineRow(words: Words, { event: happened, view, moment }: Row): string {
  return row(2, [
    { text: moment, width: 11 },
    { text: words.actor(happened.actor), width: 33 },
    { text: [words.label(`event.${happened.type}`), ...details(words, happened, view)].join(' · '), width: 50 },
  ]);
}

function details(words: Words, { type, actor, facts }: HistoryEvent, view: CaseView): readonly string[] {
  const { step, result, reason, deadline } = facts;
  // An agency has one step of a procedure: its name says which.
  const namesStep = step !== undefined && !actor.startsWith('agency:');
  return [
    ...(namesStep ? [words.step(step)] : []),
    ...(result === undefined ? [] : [`${words.label(`document.${result.type}`)} ${result.number}`]),
    // The agency has registered a refusal: its result is a no.
    ...(type === 'step-completed' && result === undefined ? [words.label('step-status.refused')] : []),
    ...(reason === undefined ? [] : [because(words, reason.code, view.reasons?.[step ?? 'case'])]),
    ...(deadline === undefined ? [] : [atDeadline(words, deadline)]),
  ];
}

/** The procedure's own reasons have labels; an agency says its reasons in words of its own. */
export function because(words: Words, code: string, said: { readonly text?: string | undefined } | undefined): string {
  return words.find(`reason.${code}`) ?? `“${said?.text ?? code}”`;
}

function atDeadline(words: Words, deadline: string): string {
  const [step = '', kind = ''] = deadline.split('.');
  const notice = step === 'case' ? undefined : AT_DEADLINE[kind];
  const named = words.label(`deadline.${deadline}`);
  return notice === undefined ? named : words.label(notice).replace('{step}', words.step(step));
}
