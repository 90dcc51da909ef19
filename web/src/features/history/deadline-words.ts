import type { Words } from './use-actor-words.js';

/** `permanent-residence.due`: the time limit, and whose it is. */
export function deadlineWords(deadline: string, words: Words): string {
  const step = `step.${deadline.slice(0, deadline.lastIndexOf('.'))}`;
  const whose = words(step);
  const name = words(`deadline.${deadline}`);
  return whose === step ? name : `${name} (${whose})`;
}
