/** When which paper is issued: read off the history of a case, so that it does not matter when somebody asks first. */
import type { Applied, CaseState } from '../../../kernel/case-state.js';
import { eventOf, parseHeader } from '../../../kernel/header.js';
import type { EventHeader } from '../../../kernel/header.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { replay } from '../../../kernel/replay.js';
import type { PaperKind } from '../ports/paper-content.js';

/** That an event has a paper issued. */
export interface Occasion {
  readonly kind: PaperKind;
  readonly step?: string;
  /** Which of its kind in its case. */
  readonly number: string;
  readonly header: EventHeader;
  /** The case as it was right after the event. */
  readonly state: CaseState;
}

/** What stands for a kind in the number of a paper. */
const SYMBOLS: Readonly<Record<PaperKind, string>> = { receipt: 'TN' };

/** Everything that the history has issued, in its order. */
export function occasionsOf(
  version: ProcedureVersion,
  code: string,
  stored: readonly Uint8Array[],
): readonly Occasion[] {
  const headers = stored.map(parseHeader);
  const folded = replay(version, headers.map(eventOf));
  const counts = new Map<PaperKind, number>();
  return headers.flatMap((header, index) => {
    const applied = folded[index];
    if (applied === undefined) return [];
    return issuedBy(applied).map(({ kind, ...about }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const number = `${String(count).padStart(2, '0')}/${SYMBOLS[kind]}-${code}`;
      return { kind, ...about, number, header, state: applied.state };
    });
  });
}

function issuedBy({ state }: Applied): readonly Pick<Occasion, 'kind' | 'step'>[] {
  return state.seq === 1 ? [{ kind: 'receipt' }] : [];
}
