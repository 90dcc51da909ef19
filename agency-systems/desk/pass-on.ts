/** Another office of the agency goes on with an application that lay at the wrong one. */
import { z } from 'zod';
import { dispatchKeySchema, type Dispatch } from '../../agency-contract/wire.js';
import { answerTo, type Desk } from './desk.js';
import type { HeldDispatch } from './ledger.js';
import { rejected } from './perform.js';

const passingOn = z.object({
  target: dispatchKeySchema,
  office: z.string().min(1),
  inPlaceOf: z.string().min(1).optional(),
});

/** What was decided stays where it was decided; what has not come yet says itself which office it is for. */
export function passOn(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const order = passingOn.safeParse(dispatch.payload);
  if (!order.success)
    return rejected(desk, dispatch, {
      code: 'payload-unreadable',
      text: z.prettifyError(order.error).slice(0, 4000),
    });
  const { target, office, inPlaceOf } = order.data;
  const held = desk.ledger.dispatch(target);
  if (held !== undefined && held.state !== 'answered' && held.state !== 'cancelled') {
    const { inPlaceOf: _before, ...payload } = held.dispatch.payload;
    const moved = { ...payload, office, ...(inPlaceOf !== undefined && { inPlaceOf }) };
    desk.ledger.hold({ ...held, dispatch: { ...held.dispatch, payload: moved } });
  }
  return { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'completed', {}) };
}
