/** Where a family sees how far its case is. A page of its own, without the library of the others: phones load it in a moment. */
import { answerView } from './answer.js';
import { button, element } from './element.js';
import { asAsked, missingIn, questionView, type Missing, type Question } from './question.js';
import { trackCase, type Tracking } from './track-case.js';
import { chosenLanguage, fill, keepLanguage, wordsIn, type Language } from './words.js';
import '../../ui/fonts.css';
import './track.css';

interface State {
  readonly language: Language;
  /** Only as long as the page is open, and nowhere else: the digits are part of a phone number. */
  readonly question: Question;
  readonly missing: Missing;
  readonly failure: unknown;
  readonly found: Tracking | undefined;
  readonly isLooking: boolean;
}

const EMPTY = { missing: {}, failure: undefined, found: undefined, isLooking: false } as const;

let state: State = { ...EMPTY, language: chosenLanguage(), question: { code: codeInAddress(), proof: '' } };

/** `/track?code=…`, as the receipt has it, or `/track/…`. */
function codeInAddress(): string {
  const { pathname, search } = window.location;
  return new URLSearchParams(search).get('code') ?? /^\/track\/([\w.-]+)$/.exec(pathname)?.[1] ?? '';
}

function change(changed: Partial<State>, focus?: string): void {
  state = { ...state, ...changed };
  draw();
  if (focus !== undefined) document.querySelector<HTMLElement>(focus)?.focus();
}

async function look(): Promise<void> {
  if (state.isLooking) return;
  const question = asAsked(state.question);
  const missing = missingIn(question);
  if (Object.keys(missing).length > 0) {
    change({ missing, failure: undefined }, '[role=alert]');
    return;
  }
  change({ missing, failure: undefined, isLooking: true }, '.primary');
  try {
    const found = await trackCase(question.code, question.proof);
    window.history.replaceState(null, '', `/track?${new URLSearchParams({ code: question.code }).toString()}`);
    change({ question, found, isLooking: false }, 'h1');
  } catch (failure) {
    // What was found before stays, with its time.
    change({ failure, isLooking: false }, '[role=alert]');
  }
}

function draw(): void {
  const { language, found, isLooking } = state;
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.title = `${found === undefined ? words.title : fill(words.case, { code: found.code })} · ${words.product}`;
  const content =
    found === undefined
      ? questionView({
          ...state,
          words,
          onTyped: (question) => {
            state = { ...state, question };
          },
          onAsk: () => void look(),
        })
      : answerView({
          words,
          label: (label) => label[language],
          found,
          failure: state.failure,
          isLooking,
          onAgain: () => void look(),
          onAnother: () => change({ ...EMPTY, question: { code: '', proof: '' } }, '#code'),
        });
  document
    .getElementById('root')
    ?.replaceChildren(
      element('a', { class: 'skip', href: '#main' }, words.skip),
      header(language),
      element('main', { id: 'main', tabindex: '-1' }, ...content),
    );
}

function header(language: Language): HTMLElement {
  const words = wordsIn(language);
  const other = language === 'vi' ? 'en' : 'vi';
  const choose = () => {
    keepLanguage(other);
    change({ language: other }, 'header button');
  };
  return element('header', {}, element('span', {}, words.product), button(words.other, choose, { lang: other }));
}

draw();
