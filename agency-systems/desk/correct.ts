/** Correcting what stands in an agency's register, and being told of what another agency corrected. */
import { z } from 'zod';
import { dispatchKeySchema, type AgencyResult, type Dispatch, type Reason } from '../../agency-contract/wire.js';
import { answerTo, applicationIn, worldFor, type Application, type Desk } from './desk.js';
import type { HeldDispatch } from './ledger.js';
import { registeredAnew, rejected } from './perform.js';

const correcting = z.object({ target: dispatchKeySchema });

const NOTHING_TO_CORRECT: Reason = {
  code: 'nothing-registered',
  text: 'Trong sổ của cơ quan không có đăng ký này nên không có gì để cải chính.',
};
/** For a time the population side took no corrected births whose numbers were given already: letter 3160/BTP-CNTT. */
const NOT_TAKEN: Reason = {
  code: 'corrected-data-not-taken',
  text: 'Hệ thống chưa nhận dữ liệu khai sinh cải chính của người đã được cấp số; đề nghị cơ quan đăng ký thống nhất với cơ quan quản lý dữ liệu.',
  legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
};

/** The register that the wrong data stand in: a new entry beside the old one, if its own rules let it. */
export function correct(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const application = applicationIn(desk.agency, dispatch);
  if ('code' in application) return rejected(desk, dispatch, application);
  const standing = standingResult(desk, dispatch);
  if (standing === undefined) return rejected(desk, dispatch, NOTHING_TO_CORRECT);
  const finding = application.read.examine(worldFor(desk, dispatch.case));
  if (finding.kind === 'refuse') return rejected(desk, dispatch, finding.reason);
  return corrected(desk, application, standing);
}

/** A branch: what it has issued it issues anew, what it still works on it works on with the right data. */
export function takeCorrection(desk: Desk, dispatch: Dispatch): HeldDispatch {
  if (desk.terms.behaviour.faults.refuseCorrections) return rejected(desk, dispatch, NOT_TAKEN);
  const application = applicationIn(desk.agency, dispatch);
  if ('code' in application) return rejected(desk, dispatch, application);
  const standing = standingResult(desk, dispatch);
  if (standing !== undefined) return corrected(desk, application, standing);
  const held = desk.ledger.dispatch(targetOf(dispatch));
  if (held !== undefined && held.state !== 'answered' && held.state !== 'cancelled') {
    const { target: _target, ...payload } = dispatch.payload;
    desk.ledger.hold({ ...held, dispatch: { ...held.dispatch, payload: { ...held.dispatch.payload, ...payload } } });
  }
  return { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'completed') };
}

function corrected(desk: Desk, application: Application, replaced: AgencyResult): HeldDispatch {
  const { dispatch } = application;
  const { result } = registeredAnew(desk, application, replaced);
  return { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'completed', { result }) };
}

/** The last entry of the case for that act, with what it was given since. */
function standingResult({ ledger }: Desk, { case: caseCode, step }: Dispatch): AgencyResult | undefined {
  const last = ledger.standingEntries(caseCode, step).at(-1);
  return last?.amended ?? last?.result;
}

function targetOf({ payload }: Dispatch): string {
  return correcting.safeParse(payload).data?.target ?? '';
}
