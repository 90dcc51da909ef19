interface PaperName {
  readonly type: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** The moment of receipt from which it holds; absent in the first row. */
  readonly since?: string;
}

/**
 * What a paper is called in a case, by the day on which the case was received and not by today; undefined where it has had one name only.
 *
 * @param names - in the order in which they began
 * @param word - its label: `document.death-extract`
 * @param receivedAt - ISO 8601 in UTC, as the rows have it
 */
export function paperNameAt(
  names: readonly PaperName[],
  word: string,
  receivedAt: string,
): PaperName['name'] | undefined {
  return names.findLast(({ type, since = '' }) => word === `document.${type}` && since <= receivedAt)?.name;
}
