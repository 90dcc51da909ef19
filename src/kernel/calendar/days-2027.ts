import { HOLIDAY_NAMES as NAMES, LABOUR_CODE, compensation, holidays } from './day-entries.js';
import type { DayEntry } from './working-calendar.js';

const NOT_ANNOUNCED = 'Unconfirmed: the list of 2027 is not announced';

/** The occasion by its article, flagged for the whole year. */
function expected(name: keyof typeof LABOUR_CODE & keyof typeof NAMES) {
  return { name: NAMES[name], source: `${NOT_ANNOUNCED}; ${LABOUR_CODE[name]}`, confirmed: false };
}

/** As expected, with the article on compensation. */
function expectedCompensation(name: keyof typeof NAMES) {
  return { name: NAMES[name], source: `${NOT_ANNOUNCED}; ${LABOUR_CODE.compensation}`, confirmed: false };
}

/**
 * The days of 2027, none announced yet. Tết Đinh Mùi begins on Saturday 06/02: its eve and four days, two of them on a weekend, are
 * our own default. The day beside National Day is not chosen yet, so both neighbours are in doubt and count as off.
 */
export const DAYS_2027: readonly DayEntry[] = [
  ...holidays(expected('newYear'), '2027-01-01'),
  ...holidays(expected('lunarNewYear'), '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
  compensation(expectedCompensation('lunarNewYear'), '2027-02-10', '2027-02-06'),
  compensation(expectedCompensation('lunarNewYear'), '2027-02-11', '2027-02-07'),
  ...holidays(expected('hungKings'), '2027-04-16'),
  ...holidays(expected('victory'), '2027-04-30'),
  ...holidays(expected('labour'), '2027-05-01'),
  compensation(expectedCompensation('labour'), '2027-05-03', '2027-05-01'),
  ...holidays(expected('national'), '2027-09-01', '2027-09-02', '2027-09-03'),
  ...holidays(
    {
      name: NAMES.culture,
      source:
        'Unconfirmed: Resolution 80-NQ/TW of 07/01/2026 orders the change of Labour Code 2019, art. 112; not seen',
      confirmed: false,
    },
    '2027-11-24',
  ),
];
