/** Numbers of the civil-status books. */

/** Số của Giấy khai sinh and of the death extract: running number of the commune's book and year, `123/2026`. */
export function bookNumber(number: number, year: number): string {
  return `${number}/${year}`;
}

/** Quyển số: the commune begins a book a year, `01/2026`. */
export function bookOfYear(year: number): string {
  return `01/${year}`;
}

/** Số of a confirmation of marital status: running number of the commune's year, `12/UBND-XNTTHN`. */
export function confirmationNumber(number: number): string {
  return `${number}/UBND-XNTTHN`;
}
