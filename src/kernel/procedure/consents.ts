/** Consents that others give for a step through the national identity application: each person asked is followed by itself. */
import { z } from 'zod';
import type { Facts } from '../values/facts.js';
import { instant, msOf } from '../values/time.js';

/** What somebody who was asked has said; `asked`: nothing yet, `unreachable`: the application cannot ask that person. */
export const CONSENT_ANSWERS = ['asked', 'given', 'refused', 'withdrawn', 'unreachable'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** What a step remembers of one person; who that is only the application says, by the name of the part: `household-head`. */
export interface ConsentRecord {
  readonly answer: ConsentAnswer;
  /** ISO 8601; when the person was asked, or answered last. */
  readonly at: string;
}

/** By person. */
export type Consents = Readonly<Record<string, ConsentRecord>>;

/** The deadline by which those who were asked should have answered. */
export function consentLimitOf(step: string): string {
  return `${step}.consent-limit`;
}

/** The clock of that deadline. */
export function consentClockOf(step: string): string {
  return `${step}.consent`;
}

const answered = z.object({
  consents: z.array(z.object({ person: z.string(), answer: z.enum(CONSENT_ANSWERS), at: z.string() })),
});

/**
 * The consents after an answer, which says where each person stands.
 *
 * @param facts - of the event; somebody who was not asked, and what is older than what is known, change nothing
 * @returns the same object where nothing changes
 */
export function consentsAfter(before: Consents, facts: Facts): Consents {
  const parsed = answered.safeParse(facts);
  if (!parsed.success) return before;
  const news = parsed.data.consents.filter(({ person, answer, at }) => {
    const known = before[person];
    return (
      known !== undefined &&
      known.answer !== answer &&
      (known.answer === 'asked' || msOf(instant(known.at)) < msOf(instant(at)))
    );
  });
  if (news.length === 0) return before;
  return { ...before, ...Object.fromEntries(news.map(({ person, answer, at }) => [person, { answer, at }])) };
}

/** Whether everybody who was asked agrees. */
export function areAllGiven(consents: Consents): boolean {
  return Object.values(consents).every(({ answer }) => answer === 'given');
}

/** Who was asked and did not agree there: once the step has gone on, it is their signature on paper that holds. */
export function notGiven(consents: Consents): readonly string[] {
  return Object.keys(consents).filter((person) => consents[person]?.answer !== 'given');
}

/** Why the step cannot go on by itself, or undefined while somebody has yet to answer. */
export function objectionIn(consents: Consents): Exclude<ConsentAnswer, 'asked' | 'given'> | undefined {
  const answers = Object.values(consents).map(({ answer }) => answer);
  return (['refused', 'withdrawn', 'unreachable'] as const).find((answer) => answers.includes(answer));
}
