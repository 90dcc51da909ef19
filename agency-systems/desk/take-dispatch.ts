/** Every operation that the engine can ask for. */
import { z } from 'zod';
import {
  dispatchKeySchema,
  reasonSchema,
  type Answer,
  type Dispatch,
  type Operation,
  type Reason,
} from '../../agency-contract/wire.js';
import { digestOf } from '../canonical-json.js';
import { atOffice, place } from './at-office.js';
import { correct, takeCorrection } from './correct.js';
import { answerTo, applicationIn, worldFor, type Desk } from './desk.js';
import { withDossierCode } from './dossier-code.js';
import type { HeldDispatch, Registration } from './ledger.js';
import { perform, registered, rejected } from './perform.js';
import { asAnnounced, isAnnounced, passOn } from './pass-on.js';
import { askPeople } from './ask-people.js';
import { examineTelling } from './tellings.js';

const targeting = z.object({ target: dispatchKeySchema });
const deciding = targeting.extend({
  ...place.partial().shape,
  decision: z.enum(['approve', 'refuse']),
  reason: reasonSchema.optional(),
});
const compensating = targeting.extend({ reason: reasonSchema });

const CANCELLED: Reason = { code: 'cancelled', text: 'Yêu cầu đã được hủy trước khi giải quyết.' };
const TARGET_UNKNOWN: Reason = { code: 'unknown-target', text: 'Cơ quan không có yêu cầu này.' };
const NOT_AWAITED: Reason = { code: 'not-awaiting-decision', text: 'Yêu cầu này không chờ quyết định.' };
const TAKEN_BACK: Reason = { code: 'taken-back-already', text: 'Kết quả này đã được thu hồi.' };
const REGISTERED: Reason = { code: 'already-registered', text: 'Việc này đã được đăng ký.' };

const HANDLE: Readonly<Record<Operation, (desk: Desk, dispatch: Dispatch) => HeldDispatch>> = {
  'request-consent': askPeople,
  perform,
  decide,
  cancel,
  compensate,
  correct,
  'tell-correction': takeCorrection,
  'pass-on': passOn,
  notify: keep,
  'report-status': keep,
};

/** Whether it is about what the case has in the register, and not about one dispatch. */
export function followsEntries({ operation }: Dispatch): boolean {
  return operation === 'correct' || operation === 'tell-correction' || operation === 'compensate';
}

/** Does what a dispatch asks, once: a repeat gets the latest answer to the first. */
export function takeDispatch(desk: Desk, dispatch: Dispatch): Answer {
  const before = desk.ledger.dispatch(dispatch.key);
  if (before !== undefined && !isAnnounced(before)) return before.answer;
  const held = withDossierCode(desk.agency.key, HANDLE[dispatch.operation](desk, asAnnounced(dispatch, before)));
  desk.ledger.hold(held);
  return held.answer;
}

/** An officer has decided; the agency registers, or marks the application as refused. */
function decide(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const order = deciding.safeParse(dispatch.payload);
  if (!order.success) return unreadable(desk, dispatch, order.error);
  const held = desk.ledger.dispatch(order.data.target);
  if (held === undefined || held.dispatch.operation !== 'perform') return rejected(desk, dispatch, TARGET_UNKNOWN);
  const registration = desk.ledger.registration(order.data.target);
  if (registration !== undefined && registration.revoked === undefined) {
    const { result } = registration;
    const isAsked = order.data.decision === 'approve';
    return isAsked ? answered(desk, dispatch, { result }) : registeredAlready(desk, dispatch, result);
  }
  if (held.state === 'cancelled') return rejected(desk, dispatch, CANCELLED);
  if (held.state === 'answered') return rejected(desk, dispatch, NOT_AWAITED);
  return order.data.decision === 'approve'
    ? approve(desk, dispatch, { ...held, dispatch: whereDecided(held.dispatch, order.data) })
    : refuse(desk, { dispatch, held, reason: order.data.reason });
}

/** It is issued in the name of whoever decided, also where nothing else was heard of that office. */
function whereDecided(application: Dispatch, { office, inPlaceOf }: z.infer<typeof deciding>): Dispatch {
  return office === undefined ? application : atOffice(application, { office, inPlaceOf });
}

function approve(desk: Desk, dispatch: Dispatch, held: HeldDispatch): HeldDispatch {
  const application = applicationIn(desk.agency, held.dispatch);
  if ('code' in application) return rejected(desk, dispatch, application);
  const finding = application.read.examine(worldFor(desk, dispatch.case));
  const oddity = finding.kind === 'approve' ? finding.oddity : undefined;
  const answer = registered(desk, application, { as: dispatch.key, oddity });
  desk.ledger.hold(
    withDossierCode(desk.agency.key, {
      dispatch: held.dispatch,
      state: 'answered',
      answer: { ...answer, dispatchKey: held.dispatch.key },
    }),
  );
  return { dispatch, state: 'answered', answer };
}

function refuse(
  desk: Desk,
  { dispatch, held, reason }: { dispatch: Dispatch; held: HeldDispatch; reason: Reason | undefined },
): HeldDispatch {
  const told = answerTo(desk, held.dispatch.key, 'rejected', {
    reason: reason ?? { code: 'refused', text: 'Cơ quan đã từ chối.' },
  });
  desk.ledger.hold(withDossierCode(desk.agency.key, { dispatch: held.dispatch, state: 'answered', answer: told }));
  return answered(desk, dispatch);
}

/** Stops what is not yet registered, or not yet taken back; what never came is refused when it comes. */
function cancel(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const order = targeting.safeParse(dispatch.payload);
  if (!order.success) return unreadable(desk, dispatch, order.error);
  const { target } = order.data;
  const registration = desk.ledger.registration(target);
  if (registration !== undefined && registration.revoked === undefined) {
    return registeredAlready(desk, dispatch, registration.result);
  }
  const held = desk.ledger.dispatch(target);
  const isTakenBack = held?.dispatch.operation === 'compensate' && held.answer.kind === 'completed';
  if (isTakenBack) return rejected(desk, dispatch, TAKEN_BACK);
  const { key: _own, ...rest } = dispatch;
  const stopped = held?.dispatch ?? { ...rest, key: target, operation: 'perform', payload: {} };
  desk.ledger.hold({
    dispatch: stopped,
    state: 'cancelled',
    answer: answerTo(desk, target, 'rejected', { reason: CANCELLED }),
  });
  return answered(desk, dispatch);
}

/** Takes back what was registered, if the law lets it. */
function compensate(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const order = compensating.safeParse(dispatch.payload);
  if (!order.success) return unreadable(desk, dispatch, order.error);
  const { target, reason } = order.data;
  const registration = desk.ledger.registration(target);
  const step = desk.ledger.dispatch(target)?.dispatch.step;
  const act = desk.agency.acts.find((candidate) => candidate.step === step);
  if (registration === undefined || act === undefined) return rejected(desk, dispatch, TARGET_UNKNOWN);
  if (act.undo.kind === 'irreversible') return rejected(desk, dispatch, act.undo.reason);
  // What corrected it goes with it: none of the case's entries stands, and their claims are free.
  const standing = registration.revoked === undefined;
  for (const entry of standing ? desk.ledger.standingEntries(registration.caseCode, act.step) : [])
    desk.ledger.revoke(entry, { at: desk.terms.at, because: reason });
  return answered(desk, dispatch);
}

/** What an agency is told is kept, once. */
function keep(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const { key, case: caseCode, operation, step } = dispatch;
  const telling = examineTelling(desk.agency.key, dispatch, { today: desk.terms.today, ledger: desk.ledger });
  if (telling.kind === 'refuse') return rejected(desk, dispatch, telling.reason);
  const record = { agency: desk.agency.key, case: caseCode, step, dispatch: key, ...telling.record };
  const registeredAt = desk.terms.at;
  desk.ledger.register(
    { dispatchKey: key, caseCode, operation, record, digest: digestOf(record), registeredAt },
    telling.claims,
  );
  return answered(desk, dispatch, numbered(desk, telling.number, digestOf(record)));
}

/** Under which number it is kept, where it has one of its own. */
function numbered({ agency, terms }: Desk, number: string | undefined, digest: string): Pick<Answer, 'result'> {
  if (number === undefined) return {};
  return { result: { type: 'dossier', number, issuer: agency.name, issuedOn: terms.today, digest } };
}

function answered(desk: Desk, dispatch: Dispatch, told: Pick<Answer, 'result'> = {}): HeldDispatch {
  return { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'completed', told) };
}

function registeredAlready(desk: Desk, dispatch: Dispatch, result: Registration['result']): HeldDispatch {
  return {
    dispatch,
    state: 'answered',
    answer: answerTo(desk, dispatch.key, 'rejected', { reason: REGISTERED, result }),
  };
}

function unreadable(desk: Desk, dispatch: Dispatch, error: z.ZodError): HeldDispatch {
  return rejected(desk, dispatch, { code: 'payload-unreadable', text: z.prettifyError(error).slice(0, 4000) });
}
