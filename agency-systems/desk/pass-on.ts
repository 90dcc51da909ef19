/** Another office of the agency goes on with an application that lay at the wrong one. */
import { z } from 'zod';
import { dispatchKeySchema, type Dispatch } from '../../agency-contract/wire.js';
import { atOffice, place } from './at-office.js';
import { answerTo, type Desk } from './desk.js';
import type { HeldDispatch } from './ledger.js';
import { rejected } from './perform.js';

const passingOn = place.extend({ target: dispatchKeySchema });

/** What was decided stays where it was decided; what has not come yet is put at that office when it comes. */
export function passOn(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const order = passingOn.safeParse(dispatch.payload);
  if (!order.success)
    return rejected(desk, dispatch, {
      code: 'payload-unreadable',
      text: z.prettifyError(order.error).slice(0, 4000),
    });
  const { target } = order.data;
  const held = desk.ledger.dispatch(target);
  const done: HeldDispatch = { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'completed', {}) };
  if (held === undefined || (isAnnounced(held) && isLater(dispatch, held)))
    desk.ledger.hold({ ...done, dispatch: { ...dispatch, key: target } });
  else if (held.state !== 'answered' && held.state !== 'cancelled' && isLater(dispatch, held))
    desk.ledger.hold({ ...held, dispatch: numbered(atOffice(held.dispatch, order.data), dispatch.occurrence) });
  return done;
}

/** Whether all that is known under its key is where it goes on: it has not come itself. */
export function isAnnounced({ dispatch, state }: HeldDispatch): boolean {
  return state === 'answered' && dispatch.operation === 'pass-on' && dispatch.payload['target'] === dispatch.key;
}

/** The application as it comes, at the office that was said before it came. */
export function asAnnounced(dispatch: Dispatch, before: HeldDispatch | undefined): Dispatch {
  const read = place.safeParse(before?.dispatch.payload);
  if (before === undefined || !read.success) return dispatch;
  return numbered(atOffice(dispatch, read.data), before.dispatch.occurrence);
}

/** Passed on twice, the messages can overtake one another: the event that was later holds. */
function isLater({ occurrence }: Dispatch, { dispatch }: HeldDispatch): boolean {
  const before = dispatch.operation === 'pass-on' ? dispatch.occurrence : dispatch.payload['passedOn'];
  return occurrence > Number(before ?? 0);
}

function numbered(dispatch: Dispatch, passedOn: number): Dispatch {
  return { ...dispatch, payload: { ...dispatch.payload, passedOn } };
}
