/** The answer in large type: where it is, until when, what has to be done; then the steps. */
import { isAtWork, isOver } from '../../api/codes.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { failureAlert } from './alert.js';
import { button, element } from './element.js';
import type { Tracking } from './track-case.js';
import { fill, type Label, type Words } from './words.js';

type Step = Tracking['steps'][number];
type Duty = Tracking['toDo'][number];

export interface AnswerView {
  readonly words: Words;
  /** Of what the server says in both languages. */
  readonly label: (label: Label) => string;
  readonly found: Tracking;
  /** Why it is no newer, after an attempt to look again. */
  readonly failure: unknown;
  readonly isLooking: boolean;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
}

const MARKS: Readonly<Record<Step['status'], string>> = {
  waiting: '○',
  'awaiting-consent': '●',
  dispatching: '●',
  'at-agency': '●',
  'awaiting-decision': '●',
  'awaiting-supplement': '!',
  incident: '!',
  completed: '✓',
  refused: '✕',
  skipped: '–',
  cancelled: '–',
};
const ASKED: readonly Step['status'][] = ['awaiting-consent', 'awaiting-supplement'];
const NOT_YET: readonly Step['status'][] = ['waiting'];

export function answerView(view: AnswerView): readonly HTMLElement[] {
  const { words, label, found, failure, isLooking, onAgain, onAnother } = view;
  const [before, after] = words.case.split('{code}');
  return [
    element('h1', { tabindex: '-1' }, before, element('span', { class: 'code' }, found.code), after),
    ...failureAlert(words, failure),
    element(
      'p',
      { class: 'lead' },
      `${label(found.procedure)} · ${fill(words.received, { day: formatDay(found.receivedAt) })}`,
    ),
    element('section', { class: 'answers' }, where(view), when(view), whatToDo(view), ...charges(view)),
    element('h2', {}, words.steps),
    element('ol', { class: 'steps' }, ...found.steps.map((step) => stepItem(view, step))),
    element('p', { class: 'help' }, fill(words.asOf, { moment: formatMoment(found.asOf) })),
    element(
      'div',
      { class: 'actions' },
      button(isLooking ? words.looking : words.again, onAgain, { class: 'primary' }),
      button(words.print, () => window.print()),
      button(words.another, onAnother),
    ),
  ];
}

function where({ words, label, found }: AnswerView): HTMLElement {
  const underWay = found.steps.filter(({ status }) => isAtWork(status));
  return answer(
    words.where,
    element('p', { class: 'large' }, label(found.text)),
    ...underWay.map((step) => element('p', {}, fill(words.at, { step: label(step.label), who: label(step.with) }))),
  );
}

function when({ words, label, found: { appointment } }: AnswerView): HTMLElement {
  return answer(
    words.when,
    element('p', { class: 'large' }, label(appointment.text)),
    appointment.apology && element('p', { class: 'sorry' }, label(appointment.apology)),
  );
}

function whatToDo(view: AnswerView): HTMLElement {
  const { words, found } = view;
  if (found.toDo.length > 0) {
    return answer(words.todo, ...found.toDo.flatMap((duty) => dutyView(view, duty)), { isUrgent: true });
  }
  const hasEnded = found.appointment.endedOn !== undefined;
  const ended = found.status === 'refused' ? words.nothingRefused : words.nothingEnded;
  return answer(words.todo, element('p', { class: 'large' }, hasEnded ? ended : words.nothing));
}

/** How the fees come about, also where nothing is to be paid. */
function charges({ words, label, found: { fees } }: AnswerView): readonly HTMLElement[] {
  if (fees.length === 0) return [];
  return [answer(words.fees, element('ul', {}, ...fees.map((fee) => element('li', {}, label(fee)))))];
}

function dutyView({ words, label }: AnswerView, { text, items, by }: Duty): readonly HTMLElement[] {
  return [
    element('p', { class: 'large' }, label(text)),
    element(
      'ul',
      {},
      ...items.map((item) =>
        element(
          'li',
          {},
          item.number === undefined
            ? label(item.label)
            : `${label(item.label)}, ${fill(words.number, { number: item.number })}`,
        ),
      ),
    ),
    ...(by === undefined ? [] : [element('p', { class: 'by' }, fill(words.by, { day: formatDay(by) }))]),
  ];
}

function answer(
  title: string,
  ...parts: readonly (HTMLElement | { readonly isUrgent: boolean } | undefined)[]
): HTMLElement {
  const isUrgent = parts.some((part) => part !== undefined && 'isUrgent' in part);
  const shown = parts.filter((part) => part instanceof HTMLElement);
  return element('div', { class: isUrgent ? 'answer urgent' : 'answer' }, element('h2', {}, title), ...shown);
}

/** How the step stands, with whom; where somebody is asked, who and for what says both. */
function whose({ status, text, agency, with: who }: Step): readonly Label[] {
  if (ASKED.includes(status)) return [who];
  return [text, isAtWork(status) ? who : agency];
}

function stepItem({ words, label }: AnswerView, step: Step): HTMLElement {
  const { status, endedOn, expectedOn, missedOn, apology, consents = [], reason, result } = step;
  const line = (text: string | undefined) => (text === undefined ? undefined : element('p', {}, text));
  const day = (text: string, on: string | undefined) => on && line(fill(text, { day: formatDay(on) }));
  return element(
    'li',
    {
      'data-outcome': status,
      'data-status': isOver(status) ? 'over' : NOT_YET.includes(status) ? 'not-yet' : 'now',
    },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[status]),
    element(
      'div',
      {},
      element('h3', {}, label(step.label)),
      element('p', { class: 'status' }, whose(step).map(label).join(' · ')),
      day(status === 'completed' ? words.ended : words.closed, endedOn),
      day(words.expected, expectedOn),
      ...consents.map(({ text }) => line(label(text))),
      ...missedOn.map((on) => day(words.missed, on)),
      apology && element('p', { class: 'sorry' }, label(apology)),
      reason && line(label(reason)),
      result && line(fill(words.result, { ...result, label: label(result.label), day: formatDay(result.issuedOn) })),
    ),
  );
}
