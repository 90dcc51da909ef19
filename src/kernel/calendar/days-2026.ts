import { HOLIDAY_NAMES as NAMES, LABOUR_CODE, compensation, holidays, swap } from './day-entries.js';
import type { DayEntry } from './working-calendar.js';

const NEW_YEAR_LETTER = 'Official letter 12729/VPCP-KGVX of 25/12/2025';
const ANNOUNCEMENT = 'Notice 9441/TB-BNV of 16/10/2025';

/**
 * The days of 2026. Tết Bính Ngọ: off from Saturday 14/02 to Sunday 22/02; National Day: off from Saturday 29/08 to Wednesday 02/09.
 *
 * Of 24/11 only the order to change the Labour Code was seen, not the change: by the rule "in doubt a day is off" it counts as off.
 */
export const DAYS_2026: readonly DayEntry[] = [
  ...holidays({ name: NAMES.newYear, source: LABOUR_CODE.newYear, confirmed: true }, '2026-01-01'),
  ...swap(
    { name: NAMES.newYear, source: NEW_YEAR_LETTER, confirmed: true },
    { off: '2026-01-02', worked: '2026-01-10' },
  ),
  ...holidays(
    { name: NAMES.lunarNewYear, source: `${LABOUR_CODE.lunarNewYear}; ${ANNOUNCEMENT}`, confirmed: true },
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
  ),
  ...holidays({ name: NAMES.hungKings, source: LABOUR_CODE.hungKings, confirmed: true }, '2026-04-26'),
  compensation(
    { name: NAMES.hungKings, source: LABOUR_CODE.compensation, confirmed: true },
    '2026-04-27',
    '2026-04-26',
  ),
  ...holidays({ name: NAMES.victory, source: LABOUR_CODE.victory, confirmed: true }, '2026-04-30'),
  ...holidays({ name: NAMES.labour, source: LABOUR_CODE.labour, confirmed: true }, '2026-05-01'),
  ...swap({ name: NAMES.national, source: ANNOUNCEMENT, confirmed: true }, { off: '2026-08-31', worked: '2026-08-22' }),
  ...holidays(
    { name: NAMES.national, source: `${LABOUR_CODE.national}; ${ANNOUNCEMENT}`, confirmed: true },
    '2026-09-01',
    '2026-09-02',
  ),
  ...holidays(
    {
      name: NAMES.culture,
      source:
        'Unconfirmed: Resolution 80-NQ/TW of 07/01/2026 and Resolution 30/NQ-CP order a change of Labour Code 2019, art. 112; the change itself was not seen',
      confirmed: false,
    },
    '2026-11-24',
  ),
];
