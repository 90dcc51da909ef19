import { required } from '../values/assert.js';
import { localDate } from '../values/time.js';
import { DAYS_2025 } from './days-2025.js';
import { DAYS_2026 } from './days-2026.js';
import { DAYS_2027 } from './days-2027.js';
import type { CalendarEdition, OfficeHours, OpenInterval } from './working-calendar.js';

const FULL_DAY: readonly OpenInterval[] = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
];

/** The hours of a one-stop desk where no other are known: Monday to Friday. */
const DEFAULT_HOURS: OfficeHours = {
  monday: FULL_DAY,
  tuesday: FULL_DAY,
  wednesday: FULL_DAY,
  thursday: FULL_DAY,
  friday: FULL_DAY,
  saturday: [],
  sunday: [],
};

/** The edition as it stood at the end of 2025: the resolution on 24/11 came later, and 2027 was not looked at. */
const EDITION_2025_12: CalendarEdition = {
  edition: '2025-12',
  coversFrom: localDate('2025-01-01'),
  coversTo: localDate('2026-12-31'),
  days: [...DAYS_2025, ...DAYS_2026.filter(({ on }) => on !== '2026-11-24')],
  officeHours: { default: DEFAULT_HOURS },
};

/** The edition made in November 2026: 2025 and 2026 as decided, 24/11 and all of 2027 flagged. */
const EDITION_2026_11: CalendarEdition = {
  edition: '2026-11',
  coversFrom: localDate('2025-01-01'),
  coversTo: localDate('2027-12-31'),
  days: [...DAYS_2025, ...DAYS_2026, ...DAYS_2027],
  officeHours: { default: DEFAULT_HOURS },
};

/** All editions, oldest first. Append only: histories name them, so an edition and the day tables it uses never change. */
export const EDITIONS: readonly CalendarEdition[] = [EDITION_2025_12, EDITION_2026_11];

/** The latest edition: what a new clock is counted by. */
export const CURRENT_EDITION: CalendarEdition = required(EDITIONS.at(-1), 'calendar edition');

/**
 * The edition of that name.
 *
 * @throws InvariantBroken if there is none
 */
export function editionOf(name: string): CalendarEdition {
  return required(
    EDITIONS.find(({ edition }) => edition === name),
    `calendar edition ${name}`,
  );
}
