/** Numbers of decisions, as administrative papers are numbered. */

/** Running number of the commune in the year, kind of paper and issuer (Decree 30/2020): `12/QĐ-UBND`. */
export function decisionNumber(number: number): string {
  return `${number}/QĐ-UBND`;
}
