import { useTranslation } from 'react-i18next';

const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** The name of the weekday of a day (`2026-11-27`), in the language of the page. */
export function useWeekday(): (isoDay: string) => string {
  const { i18n } = useTranslation();
  return (isoDay) => WEEKDAYS[i18n.language]?.[new Date(`${isoDay}T00:00:00Z`).getUTCDay()] ?? '';
}
