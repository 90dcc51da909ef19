import { isRecord, recordIn, type Values } from '../../api/records.js';
import type { Case } from './case.js';

/** The real values of a case at some `seq`, by pointer. */
interface RealValues {
  readonly seq: number;
  readonly values: Readonly<Record<string, string>>;
}

/** The case with its real values; as it is, if it has moved on since they were asked for. */
export function inFull<
  Found extends Pick<Case, 'seq' | 'masked' | 'application' | 'results' | 'decisions' | 'supplements'>,
>(found: Found, { seq, values }: RealValues): Found {
  if (seq !== found.seq) return found;
  const { masked, application, results, decisions, supplements } = found;
  const full = recordIn(
    masked.reduce<unknown>((so, pointer) => withValue(so, namesIn(pointer), values[pointer]), {
      application,
      results,
      decisions,
      supplements,
    }),
  );
  const { applicant, data } = recordIn(full['application']);
  return {
    ...found,
    masked: masked.filter((pointer) => values[pointer] === undefined),
    ...(application && { application: { applicant: recordIn(applicant), data: recordIn(data) } }),
    ...(results && { results: recordsOf(recordIn(full['results'])) }),
    ...(decisions && { decisions: recordsOf(recordIn(full['decisions'])) }),
    ...(supplements && { supplements: Object.values(recordsOf(Object(full['supplements']))) }),
  };
}

/** RFC 6901, section 4. */
function namesIn(pointer: string): readonly string[] {
  const names = pointer.split('/').slice(1);
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function recordsOf(records: Values): Readonly<Record<string, Record<string, unknown>>> {
  return Object.fromEntries(Object.entries(records).map(([name, record]) => [name, { ...recordIn(record) }]));
}

/** What stands there stays where no value is known. */
function withValue(within: unknown, [name, ...rest]: readonly string[], value: string | undefined): unknown {
  if (name === undefined) return value ?? within;
  if (Array.isArray(within))
    return within.map((item, at) => (String(at) === name ? withValue(item, rest, value) : item));
  return isRecord(within) && name in within ? { ...within, [name]: withValue(within[name], rest, value) } : within;
}
