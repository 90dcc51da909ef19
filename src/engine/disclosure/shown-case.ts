/** What of a case is opened and shown to somebody: by each of their steps what it was told, until another office went on with it. */
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { OpenedCase } from '../case-data.js';
import type { CaseRecord, PartRecord } from '../ports/records.js';
import type { Seen, SeenStep } from './seen-by.js';
import { cutTo, isPartOf, sightOfSteps } from './sight.js';
import type { Sight, ShownCase } from './sight.js';

type IsSeen = (part: Pick<PartRecord, 'part' | 'person' | 'seq'>) => boolean;

/** What steps show that end alike. */
interface Look {
  readonly sight: Sight;
  readonly isInTime: (part: Pick<PartRecord, 'seq'>) => boolean;
}

/** The parts from which the answer is made: no other is opened, and no other stands in the access entry. */
export function partsSeen(version: ProcedureVersion, { persons }: Pick<CaseRecord, 'persons'>, seen: Seen): IsSeen {
  if (seen === 'whole') return () => true;
  const looks = looksOf(version, seen).map(({ sight, isInTime }) => ({
    isInTime,
    isShown: isPartOf(version, persons, sight),
  }));
  return (part) => looks.some(({ isInTime, isShown }) => isInTime(part) && isShown(part));
}

/**
 * The case as it is shown.
 *
 * @param open - opens those of its parts that are in time
 */
export function shownCase(
  version: ProcedureVersion,
  seen: Seen,
  open: (isInTime: Look['isInTime']) => OpenedCase,
): ShownCase {
  if (seen === 'whole') return open(() => true);
  return looksOf(version, seen)
    .map(({ sight, isInTime }) => cutTo(version, open(isInTime), sight))
    .reduce(together);
}

/** Those that ended first come first, so that what is told last is shown. */
function looksOf(version: ProcedureVersion, seen: readonly SeenStep[]): readonly Look[] {
  const ends = [...new Set(seen.map(endOf))].toSorted((a, b) => a - b);
  return (ends.length === 0 ? [0] : ends).map((end) => ({
    sight: sightOfSteps(
      version,
      seen.filter((one) => endOf(one) === end).map(({ step }) => step),
    ),
    isInTime: ({ seq }) => seq <= end,
  }));
}

function endOf({ until = Number.POSITIVE_INFINITY }: SeenStep): number {
  return until;
}

function together(first: ShownCase, then: ShownCase): ShownCase {
  return {
    applicant: { ...first.applicant, ...then.applicant },
    data: { ...first.data, ...then.data },
    results: { ...first.results, ...then.results },
    reasons: { ...first.reasons, ...then.reasons },
    decisions: { ...first.decisions, ...then.decisions },
    supplements: [...(first.supplements ?? []), ...(then.supplements ?? [])],
  };
}
