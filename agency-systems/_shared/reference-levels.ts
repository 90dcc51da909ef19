/** Mức tham chiếu of social insurance (until abolished, the base salary), by the day of death, latest first. */
import { latestDay } from './days.js';
import type { PartialDate } from './payload-parts.js';

const LEVELS = [
  { from: '2026-07-01', vnd: 2_530_000, legalBasis: 'Nghị định 161/2026/NĐ-CP' },
  { from: '2024-07-01', vnd: 2_340_000, legalBasis: 'Nghị định 73/2024/NĐ-CP' },
] as const;

/** Law on Social Insurance 2024, art. 85.2 and 109.2; of people with merit Decree 131/2021 refers to it, which was not read in force. */
const FUNERAL_TIMES_LEVEL = 10;

/** How an amount came about: so many times which level, by which act. */
export interface DerivedAmount {
  readonly amountVnd: number;
  readonly derivation: string;
}

/**
 * What a funeral is paid with, and by which article where there is more than one; undefined for a death before 1 July 2024, whose level
 * is not kept here.
 */
export function funeralAmountFor(diedAt: PartialDate, ground?: string): DerivedAmount | undefined {
  const day = latestDay(diedAt);
  const level = LEVELS.find(({ from }) => from <= day);
  if (level === undefined) return undefined;
  const legalBasis = ground === undefined ? level.legalBasis : `${ground}; ${level.legalBasis}`;
  return timesLevel(FUNERAL_TIMES_LEVEL, { ...level, legalBasis });
}

/** So many times a level, as it is printed. */
export function timesLevel(
  times: number,
  { vnd, legalBasis }: { readonly vnd: number; readonly legalBasis: string },
): DerivedAmount {
  return { amountVnd: times * vnd, derivation: `${times} × ${vnd.toLocaleString('vi-VN')} đ (${legalBasis})` };
}
