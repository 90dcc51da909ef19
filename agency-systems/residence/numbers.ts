/** Numbers of the notices of the commune police. */

/** Running number of the commune and year, with the form of the notice: `12/2026/TB-CT08`. */
export function noticeNumber(number: number, year: number): string {
  return `${number}/${year}/TB-CT08`;
}
