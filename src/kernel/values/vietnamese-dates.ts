/** Days and times as official papers write them (Decree 30/2020/NĐ-CP, Annex I, part II, section 4): in Vietnam's time. */
import { localDateOf, localTimeOf } from './time.js';
import type { Instant, LocalDate } from './time.js';

/** `ngày 02 tháng 9 năm 2026`: days below 10 and the months January and February get a zero before them. */
export function dayInWords(day: LocalDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** `08 giờ 30 phút, ngày 02 tháng 9 năm 2026`. */
export function momentInWords(at: Instant): string {
  const [hour = '', minute = ''] = localTimeOf(at).split(':');
  return `${hour} giờ ${minute} phút, ${dayInWords(localDateOf(at))}`;
}

/** `02/09/2026`, where there is little room. */
export function dayInFigures(day: LocalDate): string {
  return day.split('-').toReversed().join('/');
}

/** `08:30 02/09/2026`. */
export function momentInFigures(at: Instant): string {
  return `${localTimeOf(at)} ${dayInFigures(localDateOf(at))}`;
}
