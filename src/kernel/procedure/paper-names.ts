/** What the law calls papers since when: a rename is a row with its day, whatever version of a procedure issues the paper. */
import { instantAt, localDate } from '../values/time.js';
import type { Instant } from '../values/time.js';
import type { Label, LabelFile, PaperName, ProcedureVersion } from './procedure-version.js';

/** The first moment whose cases go by the name. */
export function nameBegins({ from }: Pick<PaperName, 'from'>): Instant {
  return instantAt(localDate(from), '00:00');
}

/** The versions, each with the later names of the papers that it issues. */
export function withPaperNames(
  table: readonly PaperName[],
  versions: readonly ProcedureVersion[],
): readonly ProcedureVersion[] {
  return versions.map((version) => {
    const renamed = table.filter(({ type }) => version.documents[type] !== undefined);
    return renamed.length === 0 ? version : { ...version, renamed };
  });
}

const known = new WeakMap<ProcedureVersion, Map<string, ProcedureVersion>>();

/**
 * The version as it calls papers in a case that was received at that moment: a case has one name for its paper through its life, on whatever
 * day somebody reads it (cases received before 1 March 2027 go on under the old law: Law on Civil Status 03/2026/QH16, transition).
 */
export function asReceivedAt(version: ProcedureVersion, receivedAt: Instant): ProcedureVersion {
  const { renamed } = version;
  if (renamed === undefined) return version;
  const inForce = renamed
    .filter((row) => nameBegins(row) <= receivedAt)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const last = inForce.at(-1);
  if (last === undefined) return version;
  const ofVersion = known.get(version) ?? new Map<string, ProcedureVersion>();
  const made = ofVersion.get(last.from) ?? named(version, inForce);
  known.set(version, ofVersion.set(last.from, made));
  return made;
}

/** By the rows in their order: of one paper the last one holds. */
function named(version: ProcedureVersion, rows: readonly PaperName[]): ProcedureVersion {
  const labels = (language: keyof Label): LabelFile => ({
    ...version.labels[language],
    ...Object.fromEntries(rows.map(({ type, name }) => [`document.${type}`, name[language]])),
  });
  return {
    ...version,
    documents: { ...version.documents, ...Object.fromEntries(rows.map(({ type, name }) => [type, name])) },
    labels: { vi: labels('vi'), en: labels('en') },
  };
}
