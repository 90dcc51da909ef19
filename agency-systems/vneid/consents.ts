/** What the application does with a request for consent: whom it can ask, what they may answer, and when it has done with it. */
import { z } from 'zod';
import {
  CONSENTS_PER_REQUEST_MAX,
  consentSchema,
  type Answer,
  type ConsentOf,
  type Dispatch,
} from '../../agency-contract/wire.js';
import type { World } from '../_shared/agency.js';
import { earliestDay, yearsBetween } from '../_shared/days.js';
import { sameName } from '../_shared/persons.js';
import type { HeldDispatch } from '../desk/ledger.js';

/** Younger people have nobody's consent to give here; the age is the simulation's own, no article was read for it. */
const AGE_MIN = 14;

const requestSchema = z.object({
  people: z
    .array(
      z.object({
        person: consentSchema.shape.person,
        // Absent where it was erased: then nobody can be asked.
        personalId: z.string().optional(),
        fullName: z.string().optional(),
      }),
    )
    .min(1)
    .max(CONSENTS_PER_REQUEST_MAX),
  /** What is agreed to; a text that was erased is absent. */
  about: z.array(z.object({ label: z.string(), text: z.string().optional() })).default([]),
  purpose: z.string(),
  procedureName: z.string(),
  until: z.iso.datetime({ offset: true }).optional(),
});
export type ConsentRequest = z.infer<typeof requestSchema>;

/** What somebody may say in the application. */
export const SAYINGS = ['given', 'refused', 'withdrawn'] as const;
export type Saying = (typeof SAYINGS)[number];

/** The request in a dispatch, or undefined where it cannot be read. */
export function requestIn({ operation, payload }: Dispatch): ConsentRequest | undefined {
  return operation === 'request-consent' ? requestSchema.safeParse(payload).data : undefined;
}

/**
 * Where everybody stands when the request arrives: the dead, the young and who is in no register have no account. Whose number and name do
 * not belong together is not asked either: whoever has the number would learn of another family, and answer for somebody else.
 */
export function askedIn({ people }: ConsentRequest, world: Pick<World, 'person' | 'today'>, at: string): ConsentOf[] {
  return people.map(({ person, personalId, fullName = '' }) => {
    const known = personalId === undefined ? undefined : world.person(personalId);
    const hasAccount = known?.alive === true && yearsBetween(earliestDay(known.bornOn), world.today) >= AGE_MIN;
    const canBeAsked = hasAccount && sameName(known.fullName, fullName);
    return { person, answer: canBeAsked ? 'asked' : 'unreachable', at };
  });
}

/** As everybody who can be asked agrees. */
export function allAgree(consents: readonly ConsentOf[], at: string): ConsentOf[] {
  return consents.map((consent) => (consent.answer === 'asked' ? { ...consent, answer: 'given', at } : consent));
}

/**
 * What the person of that id may say now. Who refused may agree after all; who agreed may withdraw until the consent is used, which is
 * when everybody has agreed.
 */
export function sayingsOf({ dispatch, answer, state }: HeldDispatch, personalId: string): readonly Saying[] {
  const now = standingOf({ dispatch, answer }, personalId)?.answer;
  if (state !== 'awaiting-decision' || now === undefined || now === 'unreachable') return [];
  if (now === 'given') return ['withdrawn'];
  return now === 'refused' ? ['given'] : ['given', 'refused'];
}

/** Where that person stands; undefined for somebody who was not asked. */
export function standingOf(
  { dispatch, answer }: Pick<HeldDispatch, 'dispatch' | 'answer'>,
  personalId: string,
): ConsentOf | undefined {
  const asked = requestIn(dispatch)?.people.find((person) => person.personalId === personalId);
  return answer.consents?.find(({ person }) => person === asked?.person);
}

/** The request after somebody has said something. */
export function heldAfter(
  held: HeldDispatch,
  personalId: string,
  { saying, at }: { saying: Saying; at: string },
): HeldDispatch {
  const standing = standingOf(held, personalId);
  const consents = (held.answer.consents ?? []).map((consent) =>
    consent.person === standing?.person ? { ...consent, answer: saying, at } : consent,
  );
  return concludedWith(held.dispatch, consents, at);
}

/** A request is done with once everybody agrees; until then whoever was asked may change their mind. */
export function concludedWith(dispatch: Dispatch, consents: readonly ConsentOf[], at: string): HeldDispatch {
  const isUsed = consents.every(({ answer }) => answer === 'given');
  const answer: Answer = { dispatchKey: dispatch.key, kind: 'consent-answered', consents: [...consents], at };
  return { dispatch, state: isUsed ? 'answered' : 'awaiting-decision', answer };
}
