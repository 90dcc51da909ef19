/** What went wrong, where the focus comes to. */
import { ProblemError } from '../../api/problem.js';
import { element } from './element.js';
import type { Words } from './words.js';

export function alert(title: string, text: HTMLElement): HTMLElement {
  return element('div', { role: 'alert', tabindex: '-1', class: 'alert' }, element('strong', {}, title), text);
}

/** Why a look-up failed, in the server's own words where it has some; nothing if it did not. */
export function failureAlert(words: Words, failure: unknown): readonly HTMLElement[] {
  if (failure === undefined) return [];
  const problem = failure instanceof ProblemError ? failure.problem : undefined;
  if (problem !== undefined && problem.title !== '')
    return [alert(problem.title, element('p', {}, problem.detail ?? ''))];
  const own = problem?.code === 'unreachable' ? words.unreachable : words.unreadable;
  return [alert(words.failed, element('p', {}, own))];
}
