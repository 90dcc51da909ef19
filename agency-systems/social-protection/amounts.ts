/** What a funeral is supported with, by the day of death. */
import { latestDay } from '../_shared/days.js';
import { timesLevel } from '../_shared/reference-levels.js';
import type { DerivedAmount } from '../_shared/reference-levels.js';
import type { PartialDate } from '../_shared/payload-parts.js';

/** Base levels of social assistance (mức chuẩn trợ giúp xã hội) in VND, latest first. */
const BASE_LEVELS = [
  { from: '2026-07-01', vnd: 540_000, legalBasis: 'Nghị định 335/2026/NĐ-CP, Điều 4', confirmed: false },
  { from: '2024-07-01', vnd: 500_000, legalBasis: 'Nghị định 76/2024/NĐ-CP, Điều 1', confirmed: true },
  { from: '2021-07-01', vnd: 360_000, legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 4', confirmed: true },
] as const;

/** Decree 20/2021, art. 11: at least 20 times the base level; that Decree 335/2026 kept it is unconfirmed. */
const TIMES_BASE_LEVEL = 20;
/** Decree 20/2021, art. 14: of who died in a disaster, a fire or a serious accident. */
const TIMES_IN_EMERGENCY = 50;

export interface FuneralAllowance extends DerivedAmount {
  readonly legalBasis: string;
  /** Whether the text in force on that day was read. */
  readonly confirmed: boolean;
}

/**
 * The amount for a death on that day, or undefined before the first known level (1 July 2021); of two grounds the higher one.
 *
 * @param received - what the deceased was entitled to
 */
export function funeralAllowanceFor(
  diedAt: PartialDate,
  received: readonly string[] = [],
): FuneralAllowance | undefined {
  const day = latestDay(diedAt);
  const level = BASE_LEVELS.find(({ from }) => from <= day);
  if (level === undefined) return undefined;
  const times = received.includes('emergency') ? TIMES_IN_EMERGENCY : TIMES_BASE_LEVEL;
  return { ...timesLevel(times, level), legalBasis: level.legalBasis, confirmed: level.confirmed };
}
