import { HOLIDAY_NAMES as NAMES, LABOUR_CODE, holidays, swap } from './day-entries.js';
import type { DayEntry } from './working-calendar.js';

const NOTICE = 'Official letter 8726/VPCP-KGVX of 26/11/2024; Notice 6150/TB-BLĐTBXH of 03/12/2024';

/** The days of 2025, all decided. Tết Ất Tỵ: off from Saturday 25/01 to Sunday 02/02. */
export const DAYS_2025: readonly DayEntry[] = [
  ...holidays({ name: NAMES.newYear, source: LABOUR_CODE.newYear, confirmed: true }, '2025-01-01'),
  ...holidays(
    { name: NAMES.lunarNewYear, source: `${LABOUR_CODE.lunarNewYear}; ${NOTICE}`, confirmed: true },
    '2025-01-27',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
  ),
  ...holidays({ name: NAMES.hungKings, source: LABOUR_CODE.hungKings, confirmed: true }, '2025-04-07'),
  ...holidays({ name: NAMES.victory, source: LABOUR_CODE.victory, confirmed: true }, '2025-04-30'),
  ...holidays({ name: NAMES.labour, source: LABOUR_CODE.labour, confirmed: true }, '2025-05-01'),
  ...swap({ name: NAMES.labour, source: NOTICE, confirmed: true }, { off: '2025-05-02', worked: '2025-04-26' }),
  ...holidays(
    { name: NAMES.national, source: `${LABOUR_CODE.national}; ${NOTICE}`, confirmed: true },
    '2025-09-01',
    '2025-09-02',
  ),
];
