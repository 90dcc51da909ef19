import type { ChoicesField } from './field.js';

/** What was ticked, as strings; something else counts as nothing. */
export function chosenIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** As the form lists them, in whatever order they were ticked. */
export function inOrder({ options }: ChoicesField, chosen: readonly string[]): readonly string[] {
  return options.map(({ value }) => value).filter((value) => chosen.includes(value));
}
