import type { Instant } from '../../../kernel/values/time.js';
import type { StartableSpan } from '../ports/change-record.js';
import type { DatedPublication } from '../ports/standing.js';
import { isInForce } from './judgement.js';

/**
 * Which version an application is decided by, by the time of its receipt: of those that are published then, the one that was published
 * last.
 *
 * @param publications - of one procedure
 * @returns spans without a hole, from the first publication on; the last one has no end
 */
export function startableSpans(publications: readonly DatedPublication[]): readonly StartableSpan[] {
  const turns = [
    ...new Set(
      publications.flatMap(({ validFrom, validTo }) => (validTo === undefined ? [validFrom] : [validFrom, validTo])),
    ),
  ].toSorted();
  const spans: { from: Instant; version: number | undefined }[] = [];
  for (const from of turns) {
    const version = versionAt(publications, from);
    if (spans.length === 0 || spans.at(-1)?.version !== version) spans.push({ from, version });
  }
  return spans.map(({ from, version }, index) => ({ from, to: spans[index + 1]?.from, version }));
}

function versionAt(publications: readonly DatedPublication[], at: Instant): number | undefined {
  const [latest] = publications
    .filter((publication) => isInForce(publication, at))
    .toSorted((one, other) =>
      one.validFrom === other.validFrom ? other.version - one.version : one.validFrom < other.validFrom ? 1 : -1,
    );
  return latest?.version;
}
