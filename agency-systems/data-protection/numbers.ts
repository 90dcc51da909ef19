/** Numbers of the unit's papers, as administrative papers are numbered. */

/** Running number of the commune in the year and who wrote it (Decree 30/2020): `12/UBND-BVDL`. */
export function replyNumber(number: number): string {
  return `${number}/UBND-BVDL`;
}

/** Running number of the commune in the year, kind of paper and issuer (Decree 30/2020): `12/TB-UBND`. */
export function noticeNumber(number: number): string {
  return `${number}/TB-UBND`;
}
