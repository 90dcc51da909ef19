/** Người có công whom the office pays: made-up people of the population, with the decision that recognised them. */
export const PEOPLE_WITH_MERIT: ReadonlyMap<string, string> = new Map([
  ['024150368857', '1204/QĐ-SNV'],
  ['024132599042', '877/QĐ-SNV'],
]);
