/** Examining an application and registering what it asks for. */
import type { AgencyKey, AgencyResult, Answer, Dispatch, Reason } from '../../agency-contract/wire.js';
import type { Finding, Issued } from '../_shared/agency.js';
import { attachmentsIn } from '../_shared/payload-parts.js';
import type { Person } from '../_shared/synthetic-person.js';
import { digestOf } from '../canonical-json.js';
import { answerTo, applicationIn, communeIn, seriesOf, worldFor, type Application, type Desk } from './desk.js';
import type { HeldDispatch, Registration } from './ledger.js';

/** A `result-amended` never comes at once: the register first gets the number from elsewhere. */
const AMENDMENT_AFTER_MS_MIN = 300;

/** Takes a new application: answers what can be answered now, and holds the rest. */
export function perform(desk: Desk, dispatch: Dispatch): HeldDispatch {
  const application = applicationIn(desk.agency, dispatch);
  if ('code' in application) return rejected(desk, dispatch, application);
  const { mode, delayMs } = desk.terms.behaviour;
  if (mode === 'auto' && delayMs > 0) return postponed(desk, dispatch, { state: 'pending', kind: 'accepted' });
  return examined(desk, application);
}

/** What was accepted or verified is due: decides it, as far as it can be decided. */
export function decideDue(desk: Desk, { dispatch, state }: HeldDispatch): HeldDispatch {
  const application = applicationIn(desk.agency, dispatch);
  if ('code' in application) return rejected(desk, dispatch, application);
  const finding = application.read.examine(worldFor(desk, dispatch.case));
  const isVerified = state === 'verifying' && finding.kind === 'verify';
  return concluded(desk, application, isVerified ? { kind: 'approve' } : finding);
}

/** Registers the act under that dispatch, or tells which other case holds one of its claims. */
export function registered(
  desk: Desk,
  application: Application,
  told: { readonly as: string; readonly oddity?: string | undefined },
): Answer {
  const { dispatch, read } = application;
  const holders = read.claims.flatMap((claim) => desk.ledger.holderOf(claim) ?? []);
  if (holders.some(({ caseCode }) => caseCode !== dispatch.case))
    return answerTo(desk, told.as, 'rejected', { reason: ALREADY_CLAIMED });
  // The case asks again under another key for what it already has: there is one registration, so there is one result.
  const [own] = holders.flatMap(({ dispatchKey }) => desk.ledger.registration(dispatchKey) ?? []);
  const registration = own ?? newRegistration(desk, application, told);
  return answerTo(desk, told.as, 'completed', { result: registration.result });
}

export function rejected(desk: Desk, dispatch: Dispatch, reason: Reason): HeldDispatch {
  return { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'rejected', { reason }) };
}

const ALREADY_CLAIMED: Reason = {
  code: 'already-registered-elsewhere',
  text: 'Việc này đã được đăng ký trong một hồ sơ khác.',
};

function examined(desk: Desk, application: Application): HeldDispatch {
  const { dispatch, read } = application;
  const finding = read.examine(worldFor(desk, dispatch.case));
  const isFormal = finding.kind === 'refuse' || finding.kind === 'supplement';
  if (desk.terms.behaviour.mode === 'auto' || isFormal) return concluded(desk, application, finding);
  return { dispatch, state: 'awaiting-decision', answer: answerTo(desk, dispatch.key, 'awaiting-decision') };
}

function concluded(desk: Desk, application: Application, finding: Finding): HeldDispatch {
  const { dispatch } = application;
  switch (finding.kind) {
    case 'refuse':
      return rejected(desk, dispatch, finding.reason);
    case 'supplement': {
      const { reason } = finding;
      return { dispatch, state: 'answered', answer: answerTo(desk, dispatch.key, 'supplement-requested', { reason }) };
    }
    case 'verify':
      return postponed(desk, dispatch, { state: 'verifying', kind: 'verification-started', reason: finding.reason });
    case 'approve':
      return {
        dispatch,
        state: 'answered',
        answer: registered(desk, application, { as: dispatch.key, oddity: finding.oddity }),
      };
  }
}

function postponed(
  desk: Desk,
  dispatch: Dispatch,
  {
    state,
    kind,
    reason,
  }: { state: 'pending' | 'verifying'; kind: 'accepted' | 'verification-started'; reason?: Reason },
): HeldDispatch {
  const { nowMs, behaviour } = desk.terms;
  return {
    dispatch,
    state,
    answer: answerTo(desk, dispatch.key, kind, { reason }),
    decideAtMs: nowMs + behaviour.delayMs,
  };
}

/**
 * The entry with which a register corrects an earlier one of the same case: it has a number of its own and says which it stands for; what
 * the person was given then (a personal id, an insurance number) stays.
 */
export function registeredAnew(
  desk: Desk,
  application: Application,
  replaced: AgencyResult,
): Pick<Registration, 'result'> {
  const { dispatch, read } = application;
  const { today, at } = desk.terms;
  const series = seriesOf(application, today);
  const number = desk.ledger.nextNumber(series);
  const commune = communeIn(dispatch);
  const world = worldFor(desk, dispatch.case);
  const { amendment: _later, ...paper } = read.issue({
    number,
    year: Number(today.slice(0, 4)),
    commune,
    today,
    world,
  });
  const issued = { ...paper, data: { ...paper.data, ...replaced.data, replaces: replaced.number } };
  const entry = entryOf(desk, dispatch, { issued, oddity: 'corrected' });
  const { key: dispatchKey, case: caseCode, operation } = dispatch;
  desk.ledger.register({ ...entry, dispatchKey, caseCode, operation, registeredAt: at }, read.claims, {
    series,
    number,
  });
  const changed = read.changes({ result: entry.result, commune, person: desk.people.find });
  for (const [index, person] of changed.entries())
    desk.people.put({ person, entry: populationEntry(desk, dispatch, { person, index }) });
  return entry;
}

function newRegistration(
  desk: Desk,
  application: Application,
  { as, oddity }: { readonly as: string; readonly oddity?: string | undefined },
): Registration {
  const { dispatch, read } = application;
  const { today, at } = desk.terms;
  const series = seriesOf(application, today);
  const number = desk.ledger.nextNumber(series);
  const { amendment, ...issued } = read.issue({
    number,
    year: Number(today.slice(0, 4)),
    commune: communeIn(dispatch),
    today,
    oddity,
    isNumberingDown: desk.terms.behaviour.faults.numberingDown,
    world: worldFor(desk, dispatch.case),
  });
  const entry = entryOf(desk, dispatch, { issued, oddity });
  const amended =
    amendment &&
    entryOf(desk, dispatch, { issued: { ...issued, data: { ...issued.data, ...amendment.data } }, oddity }).result;
  const registration = {
    ...entry,
    amended,
    dispatchKey: dispatch.key,
    caseCode: dispatch.case,
    operation: dispatch.operation,
    registeredAt: at,
  };
  desk.ledger.register(registration, read.claims, { series, number });
  const changed = read.changes({
    result: amended ?? entry.result,
    commune: communeIn(dispatch),
    person: desk.people.find,
  });
  for (const [index, person] of changed.entries())
    desk.people.put({ person, entry: populationEntry(desk, dispatch, { person, index }) });
  if (amendment !== undefined) sendAmendment(desk, as, { ...entry, amended });
  return registration;
}

/** The completion goes along: an engine to which its answer was lost would not know what is amended. */
function sendAmendment(desk: Desk, as: string, { result, amended }: Pick<Registration, 'result' | 'amended'>): void {
  const answers = [
    answerTo(desk, as, 'completed', { result }),
    answerTo(desk, as, 'result-amended', { result: amended }),
  ];
  desk.ledger.send({ answers, afterMs: Math.max(desk.terms.behaviour.delayMs, AMENDMENT_AFTER_MS_MIN) });
}

function entryOf(
  desk: Desk,
  dispatch: Dispatch,
  { issued, oddity }: { readonly issued: Omit<Issued, 'amendment'>; readonly oddity: string | undefined },
) {
  const record = { ...originOf(desk.agency.key, dispatch), ...issued, oddity, ...attachmentsIn(dispatch.payload) };
  const digest = digestOf(record);
  const result: AgencyResult = { ...issued, digest };
  return { record, digest, result };
}

/** The population register keeps for which case it knows somebody otherwise; each person has an entry of their own. */
function populationEntry(
  desk: Desk,
  dispatch: Dispatch,
  { person, index }: { readonly person: Person; readonly index: number },
): Registration {
  const { key, case: caseCode, operation } = dispatch;
  const { personalId, alive, maritalStatus } = person;
  const record = { ...originOf('population', dispatch), personalId, alive, maritalStatus };
  return {
    dispatchKey: index === 0 ? key : `${key}#${index + 1}`,
    caseCode,
    operation,
    record,
    digest: digestOf(record),
    registeredAt: desk.terms.at,
  };
}

function originOf(agency: AgencyKey, { case: caseCode, step, key }: Dispatch) {
  return { agency, case: caseCode, step, dispatch: key };
}
