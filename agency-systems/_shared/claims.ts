/** Claims that hold among agencies: what one of them has registered under such a claim, every other one sees as taken. */
const ACROSS = 'across-agencies:';

export function isAcrossAgencies(claim: string): boolean {
  return claim.startsWith(ACROSS);
}

/** Whoever pays for somebody's funeral: several may have to, one does. */
export function claimOfFuneral(personalId: string): string {
  return `${ACROSS}funeral:${personalId}`;
}
