/** Numbers of issued cards. The card itself shows the personal id number, which has no place in a paper's number. */
import type { Issue } from '../_shared/agency.js';

/** The issue of a card: commune, running number of commune and year. */
export function cardNumber({ commune, year, number }: Pick<Issue, 'commune' | 'year' | 'number'>): string {
  return `${commune}-${number}/${year}/CC`;
}
