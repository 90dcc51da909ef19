/** Numbers of the civil-status books. */

/** Số của Giấy khai sinh and of the death extract: running number of the commune's book and year, `123/2026`. */
export function bookNumber(number: number, year: number): string {
  return `${number}/${year}`;
}
