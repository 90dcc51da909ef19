/** What is asked for: the code and the proof, and what is wrong with them. */
import { alert, failureAlert } from './alert.js';
import { element } from './element.js';
import type { Words } from './words.js';

const PROOF_DIGITS = 4;

export interface Question {
  readonly code: string;
  readonly proof: string;
}

/** What stops a look-up before it is made, by field. */
export type Missing = Partial<Record<keyof Question, 'codeMissing' | 'proofMissing'>>;

export interface QuestionView {
  readonly words: Words;
  readonly question: Question;
  readonly missing: Missing;
  readonly failure: unknown;
  readonly isLooking: boolean;
  readonly onTyped: (question: Question) => void;
  readonly onAsk: () => void;
}

/** As it is asked: a code as it is printed, and of a number that was typed whole its last digits. */
export function asAsked({ code, proof }: Question): Question {
  return { code: code.trim().toUpperCase(), proof: proof.replace(/\D/g, '').slice(-PROOF_DIGITS) };
}

export function missingIn({ code, proof }: Question): Missing {
  return {
    ...(code === '' && { code: 'codeMissing' }),
    ...(proof.length !== PROOF_DIGITS && { proof: 'proofMissing' }),
  };
}

export function questionView(view: QuestionView): readonly HTMLElement[] {
  const { words, isLooking, onAsk } = view;
  const form = element(
    'form',
    { novalidate: '', class: 'question' },
    field('code', view, { autocapitalize: 'characters', spellcheck: 'false' }),
    field('proof', view, { inputmode: 'numeric' }),
    element('button', { type: 'submit', class: 'primary' }, isLooking ? words.looking : words.look),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onAsk();
  });
  return [
    element('h1', { tabindex: '-1' }, words.title),
    element('p', { class: 'lead' }, words.lead),
    ...alertOf(view),
    form,
  ];
}

function field(name: keyof Question, view: QuestionView, attributes: Readonly<Record<string, string>>): HTMLElement {
  const { words, question, onTyped } = view;
  const missing = view.missing[name];
  const message =
    missing === undefined ? undefined : element('p', { id: `${name}-error`, class: 'error' }, words[missing]);
  const input = element('input', {
    id: name,
    name,
    value: question[name],
    autocomplete: 'off',
    'aria-describedby': message === undefined ? `${name}-help` : `${name}-error ${name}-help`,
    'aria-invalid': message === undefined ? undefined : 'true',
    ...attributes,
  });
  // Both at once: a browser may fill in the other one without a word.
  input.addEventListener('input', () => {
    const form = new FormData(input.form ?? undefined);
    onTyped({ code: String(form.get('code') ?? ''), proof: String(form.get('proof') ?? '') });
  });
  return element(
    'div',
    { class: 'field' },
    element('label', { for: name }, words[name]),
    element('p', { id: `${name}-help`, class: 'help' }, words[`${name}Help`]),
    message,
    input,
  );
}

/** Why there is no answer. */
function alertOf({ words, missing, failure }: QuestionView): readonly HTMLElement[] {
  const wrong = (['code', 'proof'] as const).flatMap((name) => {
    const key = missing[name];
    return key === undefined ? [] : [element('li', {}, element('a', { href: `#${name}` }, words[key]))];
  });
  if (wrong.length > 0) return [alert(words.errors, element('ul', {}, ...wrong))];
  return failureAlert(words, failure);
}
