/** What a paper says, from the case as it was when the paper was issued. */
import { paymentView } from '../../../engine/payment-view.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { promisedSteps, rowOfWhole, takenUp } from '../../../kernel/promised-days.js';
import type { StepRow } from '../../../kernel/promised-days.js';
import { required } from '../../../kernel/values/assert.js';
import { isRecord } from '../../../kernel/values/records.js';
import { loginsIn } from '../../../platform/http/names.port.js';
import type { Apology, Appointment, PaperContent, PaperHead } from '../ports/paper-content.js';
import type { Receipt, Refusal, SupplementRequest } from '../ports/paper-content.js';
import { controlSheetOf } from './control-sheet-of.js';
import type { CaseMoment } from './moment.js';
import { appointmentOf, officeOfStep, reasonOf, wordsOf } from './moment.js';
import { paperName, resultOf } from './result-of.js';

/** @param step - required by the kinds that are about one */
export function paperContentOf(moment: CaseMoment): PaperContent {
  const { kind, step = '' } = moment.occasion;
  const head = headOf(moment);
  switch (kind) {
    case 'receipt':
      return { kind, ...head, ...receiptOf(moment) };
    case 'supplement-request':
      return { kind, ...head, ...supplementOf(moment, step) };
    case 'refusal':
      return { kind, ...head, ...refusalOf(moment, step) };
    case 'apology':
      return { kind, ...head, ...apologyOf(moment, step) };
    case 'result':
      return { kind, ...head, ...resultOf(moment, step) };
    case 'control-sheet':
      return { kind, ...head, ...controlSheetOf(moment) };
  }
}

function headOf({ version, occasion, names, record, opened }: CaseMoment): PaperHead {
  const { fullName } = opened.applicant;
  return {
    number: occasion.number,
    caseCode: record.code,
    office: names.offices[record.intakeOffice]?.vi ?? record.intakeOffice,
    issuedAt: occasion.header.at,
    procedure: version.title.vi,
    applicant: typeof fullName === 'string' ? fullName : '',
  };
}

type Own<Paper extends PaperContent> = Omit<Paper, 'kind' | keyof PaperHead>;

function receiptOf({ version, occasion, names, opened, files }: CaseMoment): Own<Receipt> {
  const receiver = loginsIn(occasion.header.actor).flatMap((login) => names.people[login] ?? [])[0];
  const { state } = occasion;
  const { facts } = state.chart.context;
  const whole = state.clocks['case'];
  const promised = whole === undefined ? [] : promisedSteps(version, facts, whole);
  const wanted = takenUp(version, facts);
  const row = rowOfWhole(version, facts);
  const appointment = appointmentOf(version, state, 'case');
  return {
    sections: sectionsOf(version, opened.data),
    files,
    results: version.steps
      .filter(({ step }) => wanted.includes(step))
      .map(({ step, issues }) => {
        const by = promised.find((other) => other.step === step)?.dueOn;
        return { step: wordsOf(version, `step.${step}`), paper: paperName(version, issues), ...(by && { by }) };
      }),
    ...(appointment !== undefined && { appointment: { ...appointment, ...(row && { row: inWords(version, row) }) } }),
    fees: feesOf(version, occasion),
    ...(receiver !== undefined && { receivedBy: receiver }),
  };
}

function feesOf(version: ProcedureVersion, { state }: CaseMoment['occasion']): Receipt['fees'] {
  const { lines = [] } = paymentView(version, state) ?? {};
  return lines.map(({ fee, quantity, unitVnd, amountVnd, article, confirmed, exemption }) => ({
    what: wordsOf(version, `fee.${fee}`),
    quantity,
    unitVnd,
    amountVnd,
    article,
    confirmed,
    ...(exemption && { exempt: { article: exemption.article, confirmed: exemption.confirmed } }),
  }));
}

function inWords(version: ProcedureVersion, { steps, handOverWorkingDays }: StepRow): Required<Appointment>['row'] {
  return {
    steps: steps.map(({ step, workingDays }) => ({ step: wordsOf(version, `step.${step}`), workingDays })),
    handOverWorkingDays,
  };
}

/** In the order of the form, as its labels tell it: parts come in the order of their people. What was left out was not handed in. */
function sectionsOf({ labels }: ProcedureVersion, data: CaseMoment['opened']['data']): readonly string[] {
  const told = Object.keys(data).filter((group) => {
    const part = data[group];
    return !isRecord(part) || part['choice'] !== 'left-out';
  });
  return Object.entries(labels.vi).flatMap(([key, words]) =>
    told.includes(key.replace(/^field\./, '')) ? [words] : [],
  );
}

function supplementOf(moment: CaseMoment, step: string): Own<SupplementRequest> {
  const { version, occasion, asked } = moment;
  const until = occasion.state.clocks[`${step}.supplement-limit`]?.dueOn;
  return {
    step: wordsOf(version, `step.${step}`),
    asking: officeOfStep(moment, step),
    items: asked,
    reason: reasonOf(moment, step),
    ...(until !== undefined && { until }),
  };
}

function refusalOf(moment: CaseMoment, step: string): Own<Refusal> {
  return {
    step: wordsOf(moment.version, `step.${step}`),
    refusing: officeOfStep(moment, step),
    reason: reasonOf(moment, step),
  };
}

function apologyOf(moment: CaseMoment, step: string): Own<Apology> {
  const { version, occasion } = moment;
  const clock = required(occasion.state.clocks[step], `clock of ${step}`);
  return {
    step: wordsOf(version, `step.${step}`),
    late: officeOfStep(moment, step),
    missedOn: required(clock.replacedDueOn.at(-1), `the missed day of ${step}`),
    appointedAt: clock.dueAt,
  };
}
