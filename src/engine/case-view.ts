import { allowedCommands } from '../kernel/allowed-commands.js';
import type { CaseState, FormerDesk, HandedOver } from '../kernel/case-state.js';
import type { IssuedCorrection, ToldBranch } from '../kernel/procedure/corrections.js';
import { openRefusals } from '../kernel/refused-correction.js';
import type { ConsentAnswer, Consents } from '../kernel/procedure/consents.js';
import type { CaseStatus, IssuedDocument, StepStatus } from '../kernel/procedure/effects.js';
import type { ProcedureVersion } from '../kernel/procedure/procedure-version.js';
import { officeOfStep } from '../kernel/office-succession.js';
import { paymentView } from './payment-view.js';
import type { PaymentView } from './payment-view.js';
import type { CaseRecord } from './ports/records.js';

export interface StepView {
  readonly step: string;
  readonly agency: string;
  readonly office: string;
  readonly status: StepStatus;
  readonly due?: string;
  readonly late: boolean;
  readonly result?: IssuedDocument;
  /** Who was asked for consent, by the part of the application that names the person, and where each stands; absent where nobody was. */
  readonly consents?: readonly ConsentView[];
  /** Why it was refused, what has to be supplied, or why it stands: the code with its label. */
  readonly reason?: { readonly code: string; readonly text: string };
}

/** One of those who were asked; never who that is. */
export interface ConsentView {
  readonly person: string;
  readonly answer: ConsentAnswer;
  /** When the person was asked, or answered last. */
  readonly at: string;
}

export interface DeadlineView {
  readonly deadline: string;
  readonly dueAt: string;
  readonly dueOn: string;
  readonly article: string;
  readonly confirmed: boolean;
}

/** An issued paper, and, once somebody collected it, when, from whom, and as what. */
export interface DocumentView extends IssuedDocument {
  readonly step: string;
  readonly handedOver?: Omit<HandedOver, 'digest'>;
}

/** A correction of what was issued, under the number of the event that asked for it. */
export interface CorrectionView extends Omit<IssuedCorrection, 'branches' | 'affects'> {
  readonly correction: number;
  readonly branches: readonly (ToldBranch & { readonly step: string })[];
  /** Steps whose refusal the desk has still to settle. */
  readonly unsettled: readonly string[];
}

/** A case as everybody who may see it sees it; no personal data. */
export interface CaseView {
  readonly code: string;
  readonly procedure: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly channel: string;
  readonly receivedAt: string;
  readonly seq: number;
  /** The promised day (ngày hẹn trả). */
  readonly due?: string;
  readonly steps: readonly StepView[];
  readonly deadlines: readonly DeadlineView[];
  readonly documents: readonly DocumentView[];
  /** Absent where nothing that was issued was wrong. */
  readonly corrections?: readonly CorrectionView[];
  /** Absent where nothing is charged. */
  readonly payment?: PaymentView;
  /** That had the case before, the one that took it in first. */
  readonly formerDesks?: readonly FormerDesk[];
  readonly allowedCommands: readonly string[];
}

/** The case in its wire shape. */
export function caseView(version: ProcedureVersion, record: CaseRecord): CaseView {
  const { state } = record;
  const payment = paymentView(version, state);
  return {
    code: record.code,
    procedure: state.procedure,
    version: state.version,
    status: state.status,
    channel: record.channel,
    receivedAt: state.receivedAt,
    seq: state.seq,
    ...dueOf(state, 'case'),
    steps: version.steps.map(({ step, agency }) => stepView(version, state, { step, agency })),
    deadlines: Object.entries(state.timers).map(([deadline, { dueAt, dueOn }]) => ({
      deadline,
      dueAt,
      dueOn,
      article: version.deadlines[deadline]?.rule.article ?? '',
      confirmed: version.deadlines[deadline]?.rule.confirmed ?? false,
    })),
    documents: version.steps.flatMap(({ step }) => {
      const document = state.documents[step];
      return document === undefined ? [] : [{ step, ...document, ...handOverOf(state, step) }];
    }),
    ...(state.corrections !== undefined && { corrections: correctionViews(state, state.corrections) }),
    ...(payment && { payment }),
    ...(state.formerDesks !== undefined && { formerDesks: state.formerDesks }),
    allowedCommands: allowedCommands(version, state),
  };
}

/** The steps as lists filter them; the office is the one that is responsible. */
export function stepView(
  version: ProcedureVersion,
  state: CaseState,
  { step, agency }: { readonly step: string; readonly agency: string },
): StepView {
  const record = state.chart.context.steps[step];
  return {
    step,
    agency,
    office: officeOfStep(version, step, state),
    status: state.steps[step] ?? 'waiting',
    ...dueOf(state, step),
    late: record?.late ?? false,
    ...(record?.result === undefined ? {} : { result: record.result }),
    ...(record?.consents && { consents: consentViews(record.consents) }),
    ...reasonOf(version, state, step),
  };
}

function consentViews(consents: Consents): readonly ConsentView[] {
  return Object.entries(consents).map(([person, { answer, at }]) => ({ person, answer, at }));
}

function correctionViews(
  state: CaseState,
  corrections: NonNullable<CaseState['corrections']>,
): readonly CorrectionView[] {
  const open = openRefusals(state);
  return Object.entries(corrections).map(([correction, { branches, affects: _affects, issued: _own, ...rest }]) => ({
    ...rest,
    correction: Number(correction),
    branches: Object.entries(branches).map(([step, { issued: _issued, ...branch }]) => ({ step, ...branch })),
    unsettled: open.filter((refused) => refused.correction === Number(correction)).map(({ step }) => step),
  }));
}

/** Of the paper as it is: one that was amended since has not been handed over. */
function handOverOf({ handedOver, documents }: CaseState, step: string): Pick<DocumentView, 'handedOver'> {
  const given = handedOver?.[step];
  if (given === undefined || given.digest !== documents[step]?.digest) return {};
  const { at, by, relation } = given;
  return { handedOver: { at, by, relation } };
}

function dueOf(state: CaseState, clock: string): { due?: string } {
  const running = state.clocks[clock];
  return running === undefined ? {} : { due: running.dueAt };
}

/**
 * What the code means; what an agency or officer wrote is personal and stands in the parts. A result needs no reason,
 * unless it stands although the application was withdrawn.
 */
function reasonOf({ labels }: ProcedureVersion, state: CaseState, step: string): Pick<StepView, 'reason'> {
  const code = state.chart.context.steps[step]?.reason;
  const isSettled = state.steps[step] === 'completed' && !state.chart.context.withdrawn;
  return code === undefined || isSettled ? {} : { reason: { code, text: labels.vi[`reason.${code}`] ?? code } };
}
