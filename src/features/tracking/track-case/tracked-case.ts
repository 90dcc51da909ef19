/** A case as its family sees it: from facts, offices and names of papers only, so that nothing personal can stand in it. */
import { stepView } from '../../../engine/case-view.js';
import { paymentView } from '../../../engine/payment-view.js';
import type { ConsentView, StepView } from '../../../engine/case-view.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { LegalClock } from '../../../kernel/calendar/deadline.js';
import { hasEnded } from '../../../kernel/procedure/effects.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { awaitingHandOver } from '../../../kernel/hand-over.js';
import { expectedDays } from '../../../kernel/promised-days.js';
import { asksApplicant, publicSteps } from '../../../kernel/statuses.js';
import { required } from '../../../kernel/values/assert.js';
import { instant, localDateOf } from '../../../kernel/values/time.js';
import type { Instant, LocalDate } from '../../../kernel/values/time.js';
import type { TrackedCase } from '../ports/tracked-cases.port.js';
import {
  apology,
  awaitedConsentText,
  awaitedPapersText,
  appointmentText,
  collectText,
  feeText,
  consentText,
  labelled,
  payText,
  reasonText,
  supplyText,
} from './plain-words.js';
import type { Tracking } from './tracking.response.js';

/** Where it is, until when, and what the family has to do. */
export function trackedCase(
  version: ProcedureVersion,
  tracked: TrackedCase,
  asked: ReadonlyMap<string, readonly Label[]>,
): Tracking {
  const { record, at } = tracked;
  const { state } = record;
  const views = version.steps.map((step) => stepView(version, state, step));
  const promised = expectedDays(version, state);
  const steps = views.map((view) => trackedStep(version, tracked, { view, promisedOn: promised.get(view.step) }));
  return {
    code: record.code,
    procedure: version.title,
    status: state.status,
    text: labelled(version, `case-status.${state.status}`),
    receivedAt: state.receivedAt,
    asOf: at,
    appointment: appointmentOf(state, at, steps),
    steps,
    fees: (paymentView(version, state)?.lines ?? []).map((line) => feeText(labelled(version, `fee.${line.fee}`), line)),
    toDo: [
      ...papersToSupply(version, tracked, { views, asked }),
      ...feesToPay(version, tracked),
      ...resultsToCollect(version, tracked),
    ],
  };
}

type TrackedStep = Tracking['steps'][number];
type Duty = Tracking['toDo'][number];

function trackedStep(
  version: ProcedureVersion,
  tracked: TrackedCase,
  { view, promisedOn }: { readonly view: StepView; readonly promisedOn: LocalDate | undefined },
): TrackedStep {
  const { state } = tracked.record;
  const { step, office, late, result, reason, consents } = view;
  const status = publicSteps(state)[step] ?? view.status;
  const isDeskWork = status !== view.status;
  const agency = tracked.officeNames[office] ?? labelled(version, `agency.${view.agency}`);
  const clock = state.clocks[step];
  const isOver = hasEnded(status);
  const running = clock === undefined ? promisedOn : runningUntil(clock);
  const expectedOn = isOver ? undefined : running;
  const missedOn = clock?.replacedDueOn ?? [];
  const endedOn = isOver ? dayOf(clock?.pausedSince) : undefined;
  return {
    step,
    label: labelled(version, `step.${step}`),
    agency,
    with: isDeskWork ? intakeOf(tracked).name : (askedText(version, view) ?? agency),
    status,
    text: labelled(version, `step-status.${status}`),
    ...(endedOn && { endedOn }),
    ...(expectedOn && { expectedOn }),
    missedOn: [...missedOn],
    ...(late && !isOver && { apology: apology(missedOn.at(-1), expectedOn) }),
    // What an agency asked the desk is no word for the family.
    ...(reason && !isDeskWork && { reason: reasonText(version, reason.code) }),
    ...(consents && !isOver && { consents: consents.map((consent) => trackedConsent(version, consent)) }),
    ...(result && { result: { label: documentOf(version, result.type), ...paperOf(result) } }),
  };
}

/** Who is asked to do what before an agency goes on; undefined where that is nobody. */
function askedText(version: ProcedureVersion, { status, consents = [] }: StepView): Label | undefined {
  if (status === 'awaiting-supplement') return awaitedPapersText();
  if (status !== 'awaiting-consent') return undefined;
  const missing = consents.filter(({ answer }) => answer !== 'given');
  return awaitedConsentText(missing.map(({ person }) => labelled(version, `fact.consent.${person}`)));
}

function trackedConsent(version: ProcedureVersion, { person, answer, at }: ConsentView) {
  const isGiven = answer === 'given';
  const on = isGiven ? localDateOf(instant(at)) : undefined;
  return { isGiven, text: consentText(labelled(version, `fact.consent.${person}`), on) };
}

function appointmentOf(state: CaseState, at: Instant, steps: readonly TrackedStep[]): Tracking['appointment'] {
  const clock = state.clocks['case'];
  const endedOn = state.chart.context.ended ? localDateOf(state.at) : undefined;
  const on = endedOn === undefined ? runningUntil(clock) : undefined;
  const late = steps.some(({ missedOn }) => missedOn.length > 0) || isPast(clock, at);
  const dates = { ...(on && { on }), ...(endedOn && { endedOn }) };
  const isSorry = isPast(clock, at) && endedOn === undefined;
  return {
    ...dates,
    late,
    text: appointmentText({ ...dates, waitsForConsentAlone: waitsForConsentAlone(steps) }),
    ...(isSorry && { apology: apology(on, undefined) }),
  };
}

/** Nobody has to bring anything: what the clocks stand for is somebody's answer. */
function waitsForConsentAlone(steps: readonly TrackedStep[]): boolean {
  const statuses = steps.map(({ status }) => status);
  return statuses.includes('awaiting-consent') && !statuses.includes('awaiting-supplement');
}

function papersToSupply(
  version: ProcedureVersion,
  tracked: TrackedCase,
  { views, asked }: { readonly views: readonly StepView[]; readonly asked: ReadonlyMap<string, readonly Label[]> },
): readonly Duty[] {
  const where = intakeOf(tracked);
  return views
    .filter(({ step }) => asksApplicant(tracked.record.state, step))
    .map(({ step, reason }) => {
      const by = runningUntil(tracked.record.state.clocks[`${step}.supplement-limit`]);
      const listed = asked.get(step) ?? [];
      const labels = listed.length > 0 ? listed : [reasonText(version, reason?.code ?? 'not-given')];
      return {
        kind: 'supply-papers',
        text: supplyText(where.name, by),
        items: labels.map((label) => ({ step, label })),
        ...(by && { by }),
        where,
      };
    });
}

function feesToPay(version: ProcedureVersion, tracked: TrackedCase): readonly Duty[] {
  const payment = paymentView(version, tracked.record.state);
  if (payment?.status !== 'due') return [];
  const where = intakeOf(tracked);
  const items = payment.lines.map(({ step, fee }) => ({ step, label: labelled(version, `fee.${fee}`) }));
  return [{ kind: 'pay-fees', text: payText(where.name, payment.openVnd), items, where }];
}

function resultsToCollect(version: ProcedureVersion, tracked: TrackedCase): readonly Duty[] {
  const where = intakeOf(tracked);
  const { state } = tracked.record;
  const items = awaitingHandOver(state).map((step) => {
    const { type, number } = required(state.documents[step], `result of ${step}`);
    return { step, label: documentOf(version, type), number };
  });
  return items.length === 0 ? [] : [{ kind: 'collect-results', text: collectText(where.name), items, where }];
}

function intakeOf({ record: { intakeOffice }, officeNames }: TrackedCase): Duty['where'] {
  return { code: intakeOffice, name: officeNames[intakeOffice] ?? { vi: intakeOffice, en: intakeOffice } };
}

function documentOf({ documents }: ProcedureVersion, type: string): Label {
  return documents[type] ?? { vi: type, en: type };
}

function paperOf({ number, issuer, issuedOn }: NonNullable<StepView['result']>) {
  return { number, issuer, issuedOn };
}

/** The last day of a clock that runs. */
function runningUntil(clock: LegalClock | undefined): string | undefined {
  return clock?.pausedSince === null ? clock.dueOn : undefined;
}

function isPast(clock: LegalClock | undefined, at: Instant): boolean {
  return clock?.pausedSince === null && clock.dueAt < at;
}

function dayOf(at: Instant | null | undefined): string | undefined {
  return at === null || at === undefined ? undefined : localDateOf(at);
}
