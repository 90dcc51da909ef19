/** When which paper is issued: read off the history of a case, so that it does not matter when somebody asks first. */
import type { Applied, CaseState } from '../../../kernel/case-state.js';
import { eventOf, parseHeader } from '../../../kernel/header.js';
import type { EventHeader } from '../../../kernel/header.js';
import { isOwedByApplicant } from '../../../kernel/procedure/effects.js';
import type { Effect } from '../../../kernel/procedure/effects.js';
import type { Lineage } from '../../../kernel/migration/lineage.js';
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
const SYMBOLS: Readonly<Record<PaperKind, string>> = {
  receipt: 'TN',
  'supplement-request': 'BS',
  refusal: 'TC',
  apology: 'XL',
  result: 'KQ',
  'control-sheet': 'KS',
};

/** Everything that the history has issued, in its order. */
export function occasionsOf(
  version: ProcedureVersion,
  code: string,
  stored: readonly Uint8Array[],
  lineage?: Lineage,
): readonly Occasion[] {
  const headers = stored.map(parseHeader);
  const folded = replay(version, headers.map(eventOf), lineage);
  const counts = new Map<PaperKind, number>();
  return headers.flatMap((header, index) => {
    const applied = folded[index];
    if (applied === undefined) return [];
    return issuedBy(applied, folded[index - 1]?.state).map(({ kind, ...about }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const number = `${String(count).padStart(2, '0')}/${SYMBOLS[kind]}-${code}`;
      return { kind, ...about, number, header, state: applied.state };
    });
  });
}

type Issued = Pick<Occasion, 'kind' | 'step'>;

function issuedBy({ state, effects }: Applied, before: CaseState | undefined): readonly Issued[] {
  const received: readonly Issued[] = before === undefined ? [{ kind: 'receipt' }] : [];
  return [
    ...received,
    ...effects.flatMap(issuedFor),
    ...stepsWhere(state, (step) => state.steps[step] === 'refused' && before?.steps[step] !== 'refused', 'refusal'),
    ...stepsWhere(state, (step) => missedDays(state, step) > missedDays(before, step), 'apology'),
    // Last: it tells of all the others.
    ...effects.flatMap((effect): readonly Issued[] =>
      effect.kind === 'close-case' ? [{ kind: 'control-sheet' }] : [],
    ),
  ];
}

function issuedFor(effect: Effect): readonly Issued[] {
  if (effect.kind === 'issue-document') return [{ kind: 'result', step: effect.step }];
  const isAsking = effect.kind === 'open-work-item' && isOwedByApplicant(effect.workKind);
  return isAsking ? [{ kind: 'supplement-request', step: effect.step }] : [];
}

function stepsWhere({ steps }: CaseState, isSo: (step: string) => boolean, kind: PaperKind): readonly Issued[] {
  return Object.keys(steps)
    .filter(isSo)
    .map((step) => ({ kind, step }));
}

/** How many days were promised to the step and replaced by a new appointment. */
function missedDays(state: CaseState | undefined, step: string): number {
  return state?.clocks[step]?.replacedDueOn.length ?? 0;
}
