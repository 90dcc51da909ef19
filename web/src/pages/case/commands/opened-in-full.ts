import type { Case } from '../../../features/case/case.js';
import { inFull } from '../../../features/case/in-full.js';
import type { Revealed, RevealAsked } from '../../../features/case/revealed.js';

/** A case with nothing masked in it, and with what that was asked for. */
export interface OpenedInFull {
  readonly found: Case;
  readonly asked: RevealAsked | undefined;
}

/** The case in full; undefined while something of it is masked. */
export function openedInFull(found: Case, revealed: Revealed | undefined): OpenedInFull | undefined {
  const full = revealed === undefined ? found : inFull(found, revealed.answer);
  return full.masked.length === 0 ? { found: full, asked: revealed?.asked } : undefined;
}
