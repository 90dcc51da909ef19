/** What fixes a day off, as the calendar names it, in the words of Vietnamese law: editions of the calendar never change. */
export function inVietnamese(source: string): string {
  return source
    .replace('Labour Code 2019', 'Bộ luật Lao động 2019')
    .replace(/^Decision /, 'Quyết định ')
    .replaceAll(/(?:art\. )?\b(\d{3})\.(\d)(?:\((\p{L})\))?/gu, (_, article: string, clause: string, point?: string) =>
      [...(point === undefined ? [] : [`điểm ${point}`]), `khoản ${clause}`, `Điều ${article}`].join(' '),
    )
    .replace(' and ', ' và ')
    .replace(/ of (?=\d{2}\/\d{2}\/\d{4})/, ' ngày ');
}
