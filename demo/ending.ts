/** How a case ended: each step, its paper, and why where the law or an agency said no. */
import { row } from './page.js';
import { because } from './timeline.js';
import type { CaseView } from './timeline.js';
import type { Label, Words } from './words.js';

const CANNOT_BE_UNDONE: Label = { vi: 'không thể hủy, vì', en: 'cannot be undone, because' };

/** The case, then each step in its order. */
export function endingRows(words: Words, view: CaseView): readonly string[] {
  const steps = view.steps.map((step) =>
    row(4, [
      { text: words.step(step.step), width: 42 },
      {
        text: [words.label(`step-status.${step.status}`), ...papers(words, step), ...whyOf(words, view, step)].join(
          ' · ',
        ),
        width: 52,
      },
    ]),
  );
  return [`  = ${words.label(`case-status.${view.status}`)}`, ...steps];
}

type Step = CaseView['steps'][number];

function papers(words: Words, { result }: Step): readonly string[] {
  return result === undefined ? [] : [`${words.label(`document.${result.type}`)} ${result.number}`];
}

function whyOf(words: Words, { status, reasons }: CaseView, { step, status: how, reason }: Step): readonly string[] {
  if (reason === undefined) return [];
  if (how === 'refused' || how === 'skipped') return [because(words, reason.code, reasons?.[step])];
  const isKept = how === 'completed' && status === 'withdrawn';
  return isKept ? [`${words.of(CANNOT_BE_UNDONE)}: ${words.label(`reason.${reason.code}`)}`] : [];
}
