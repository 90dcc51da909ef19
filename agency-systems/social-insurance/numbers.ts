/** Numbers of social insurance (mã số BHXH), of the children's card (số thẻ), and of its issue (số phát hành). */
import { COMMUNES, PROVINCE } from '../../agency-contract/places.js';
import type { Issue } from '../_shared/agency.js';

const NUMBERS_PER_COMMUNE = 10_000;

/**
 * Ten digits: 2 of the province, 2 of the year, 6 of commune and running number.
 *
 * @throws RangeError for another province's commune
 */
export function socialInsuranceNumber({ commune, year, number }: Pick<Issue, 'commune' | 'year' | 'number'>): string {
  const position = COMMUNES.findIndex(({ code }) => code === commune);
  if (position < 0) throw new RangeError(`${commune} is no commune of this province`);
  const serial = position * NUMBERS_PER_COMMUNE + (number % NUMBERS_PER_COMMUNE);
  return `${PROVINCE.code}${String(year % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`;
}

/** The card of a child under six: beneficiary `TE`, level of benefit 1, province, and the ten digits of social insurance. */
export function childCardNumber(insuranceNumber: string): string {
  return `TE1${PROVINCE.code}${insuranceNumber}`;
}

/** The issue of a card: commune, running number of commune and year. Unlike the card's own number it says nothing of the child. */
export function issueNumber({ commune, year, number }: Pick<Issue, 'commune' | 'year' | 'number'>): string {
  return `${commune}-${number}/${year}/TE`;
}
