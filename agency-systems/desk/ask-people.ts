/** Asking people for their consent, and taking what they say. */
import type { Dispatch, Reason } from '../../agency-contract/wire.js';
import { allAgree, askedIn, concludedWith, heldAfter, requestIn, sayingsOf, type Saying } from '../vneid/consents.js';
import { answerTo, worldFor, type Desk } from './desk.js';
import type { HeldDispatch } from './ledger.js';
import { rejected } from './perform.js';

const UNREADABLE: Reason = { code: 'payload-unreadable', text: 'Không đọc được yêu cầu hỏi ý kiến.' };

/** Takes a request: in mode `auto` people agree by themselves once it is due, else they are waited for. */
export function askPeople(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const request = requestIn(dispatch);
  if (request === undefined) return rejected(desk, dispatch, UNREADABLE);
  const { at, behaviour, nowMs } = desk.terms;
  const asked = askedIn(request, worldFor(desk, dispatch.case), at);
  if (asked.some(({ answer }) => answer === 'unreachable')) return concludedWith(dispatch, asked, at);
  if (behaviour.mode === 'auto' && behaviour.delayMs === 0) return concludedWith(dispatch, allAgree(asked, at), at);
  const answer = { ...answerTo(desk, dispatch.key, 'accepted'), consents: asked };
  return behaviour.mode === 'auto'
    ? { dispatch, state: 'pending', answer, decideAtMs: nowMs + behaviour.delayMs }
    : { dispatch, state: 'awaiting-decision', answer };
}

/** Time is over for those who agree by themselves. */
export function agreeDue(desk: Desk, { dispatch, answer }: HeldDispatch): HeldDispatch {
  return concludedWith(dispatch, allAgree(answer.consents ?? [], desk.terms.at), desk.terms.at);
}

/**
 * Somebody says something; the engine is told.
 *
 * @returns whether that person may say it now
 */
export function takeSaying(
  desk: Desk,
  { key, personalId, saying }: { readonly key: string; readonly personalId: string; readonly saying: Saying },
): boolean {
  const held = desk.ledger.dispatch(key);
  if (held === undefined || !sayingsOf(held, personalId).includes(saying)) return false;
  const after = heldAfter(held, personalId, { saying, at: desk.terms.at });
  desk.ledger.hold(after);
  desk.ledger.send({ answers: [after.answer], afterMs: 0 });
  return true;
}
