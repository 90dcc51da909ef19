/** Lists that another system keeps with codes of its own: a dated table for each list and destination, not a rule of any procedure. */
import { assert } from '../values/assert.js';
import { isRecord } from '../values/records.js';

/** One row: a code of ours, and the one that stands for it there in a time. */
export interface CodeRow {
  readonly ours: string;
  readonly theirs: string | number;
  /** `YYYY-MM-DD`: the first day on which it is sent so; absent: since always. */
  readonly from?: string;
  /** Where it was read. */
  readonly source: string;
  readonly confirmed: boolean;
}

/** All that is known of one list at one destination. */
export interface CodeList {
  /** `ethnic-group` */
  readonly list: string;
  /** The agency whose system it is. */
  readonly destination: string;
  /** Every code of ours; one without a row is matched by a person. */
  readonly ours: readonly string[];
  readonly rows: readonly CodeRow[];
}

/** A field of what an agency is told whose code that agency has in a list of its own. */
export interface CodedField {
  readonly list: string;
  /** Wherever it stands in the application: `ethnicGroup`. */
  readonly field: string;
  /** Where the other code is told, beside it or in its place. */
  readonly as: string;
}

/** A row that an installation was told, because somebody has asked there. */
export interface SetCode extends Pick<CodeRow, 'ours' | 'theirs' | 'from'> {
  readonly destination: string;
  readonly list: string;
}

/** The code of theirs by list and code of ours. */
export type TheirCodes = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/**
 * The lists as an installation was told to send them; of two rows of one day its own holds.
 *
 * @throws InvariantBroken if there is no such list there, or no such code of ours in it: it would never be used, unseen
 */
export function codeListsWith(lists: readonly CodeList[], set: readonly SetCode[]): readonly CodeList[] {
  const misses = set.filter((row) => !lists.some((list) => isOf(list, row) && list.ours.includes(row.ours)));
  const named = misses.map(({ destination, list, ours }) => `${destination}/${list}/${ours}`);
  assert(misses.length === 0, `LIST_CODES names what no list has: ${named.join(', ')}`);
  return lists.map((list) => {
    const own = set.filter((row) => isOf(list, row));
    const rows = own.map(({ ours, theirs, from }) => ({
      ours,
      theirs,
      ...(from !== undefined && { from }),
      source: 'LIST_CODES',
      // Somebody has asked there; nobody has read the list.
      confirmed: false,
    }));
    return { ...list, rows: [...list.rows, ...rows] };
  });
}

function isOf({ list, destination }: CodeList, row: SetCode): boolean {
  return row.list === list && row.destination === destination;
}

/**
 * What a destination calls our codes on a day: of the rows in force the latest.
 *
 * @param on - `YYYY-MM-DD`, the day on which something is sent there
 */
export function theirCodesOn(lists: readonly CodeList[], destination: string, on: string): TheirCodes {
  const own = lists.filter((list) => list.destination === destination);
  return Object.fromEntries(
    own.map(({ list, rows }) => {
      const inForce = rows.filter(({ from = '' }) => from <= on);
      const byDay = inForce.toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
      return [list, Object.fromEntries(byDay.map(({ ours, theirs }) => [ours, theirs]))];
    }),
  );
}

/**
 * What an agency is told, in its own codes. A code that its list has not stays as it was told, and is named in `unmapped`: that is for a
 * person to match, and never a reason not to send.
 *
 * @param fields - those of the step; without any nothing is added
 * @returns the payload, with `unmapped` where a code has none (`child.ethnicGroup`); what may be cut or erased stays as it is
 */
export function inTheirCodes(
  payload: Readonly<Record<string, unknown>>,
  fields: readonly CodedField[],
  codes: TheirCodes,
): Readonly<Record<string, unknown>> {
  if (fields.length === 0) return payload;
  const { results, ...told } = payload;
  const { record, unmapped } = coded(told, [], { fields, codes });
  return { ...record, ...(results !== undefined && { results }), ...(unmapped.length > 0 && { unmapped }) };
}

interface Coding {
  readonly fields: readonly CodedField[];
  readonly codes: TheirCodes;
}

interface Coded {
  readonly record: Readonly<Record<string, unknown>>;
  readonly unmapped: readonly string[];
}

function coded(told: Readonly<Record<string, unknown>>, path: readonly string[], coding: Coding): Coded {
  const inside = Object.entries(told).map(([name, value]) => {
    const within = isRecord(value) ? coded(value, [...path, name], coding) : undefined;
    return { name, value: within?.record ?? value, unmapped: within?.unmapped ?? [] };
  });
  const own = coding.fields.flatMap(({ list, field, as }) => {
    const ours = told[field];
    return typeof ours === 'string' ? [{ field, as, theirs: theirCode(coding.codes[list] ?? {}, ours) }] : [];
  });
  return {
    record: {
      ...Object.fromEntries(inside.map(({ name, value }) => [name, value])),
      ...Object.fromEntries(own.flatMap(({ as, theirs }) => (theirs === undefined ? [] : [[as, theirs]]))),
    },
    unmapped: [
      ...own.filter(({ theirs }) => theirs === undefined).map(({ field }) => [...path, field].join('.')),
      ...inside.flatMap(({ unmapped }) => unmapped),
    ],
  };
}

/** What was told in their words already, as earlier forms let people do, is theirs. */
function theirCode(codes: TheirCodes[string], ours: string): string | number | undefined {
  return codes[ours] ?? Object.values(codes).find((theirs) => theirs === ours);
}
